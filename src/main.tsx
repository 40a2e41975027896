import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const container = document.getElementById('root');
// Hosts without headers cannot forbid framing, so a framed page stays empty.
if (container && window.top === window.self) {
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
