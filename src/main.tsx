import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createServices } from './services';

const container = document.getElementById('root');
// Hosts without headers cannot forbid framing, so a framed page stays empty.
if (container && window.top === window.self) {
  const services = createServices();
  createRoot(container).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  if (new URLSearchParams(location.search).has('bench')) {
    void import('./bench').then(({ offerLoad }) => offerLoad(window, services.ports));
  }
}
