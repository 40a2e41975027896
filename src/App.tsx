// Picks the screen for the address and keeps a crash of one screen from taking the rest with it.
import { useSyncExternalStore } from 'react';
import { afterLoad } from './screens/afterLoad';
import { ScreenBoundary } from './screens/ScreenBoundary';
import type { Services } from './services';
import { UiRoot } from './ui/UiRoot';

const HomeScreen = afterLoad(() => import('./screens/home/HomeScreen').then((m) => m.HomeScreen));
const DocumentScreen = afterLoad(() =>
  import('./screens/document/DocumentScreen').then((m) => m.DocumentScreen),
);

export function App({ services }: { services: Services }) {
  const { ports, stage } = services;
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.get);
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const id = documentIn(hash);
  return (
    <UiRoot theme={theme}>
      <ScreenBoundary key={hash} ports={ports} documentId={id}>
        {id === null ? (
          <HomeScreen ports={ports} />
        ) : (
          <DocumentScreen key={id} id={id} ports={ports} stage={stage} />
        )}
      </ScreenBoundary>
    </UiRoot>
  );
}

/** `#/d/<id>`; everything else is home. */
function documentIn(hash: string): string | null {
  return /^#\/d\/([\w-]{1,64})$/.exec(hash)?.[1] ?? null;
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
