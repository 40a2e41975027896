// What stands between the map and its storage, said at once and with a way out.
import { useState, useSyncExternalStore } from 'react';
import { createAndOpen } from '../../actions/library/createAndOpen';
import type { Observable, OpenedDocument, Ports, SaveState } from '../../actions/ports';
import type { AnyDocument } from '../../document/document';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

interface Props {
  opened: OpenedDocument;
  saving: Observable<SaveState>;
  ports: Ports;
  /** What is on screen now. */
  document: () => AnyDocument;
  /** Downloads what is on screen, whatever storage says. */
  onDownload: () => void;
}

export function Banners({ opened, saving, ports, document, onDownload }: Props) {
  const access = useSyncExternalStore(opened.access.subscribe, opened.access.get);
  const notices = useSyncExternalStore(opened.notices.subscribe, opened.notices.get);
  const state = useSyncExternalStore(saving.subscribe, saving.get);
  const library = useSyncExternalStore(ports.library.status.subscribe, ports.library.status.get);
  const [seen, setSeen] = useState(0);
  const download = (
    <Button size="s" onClick={onDownload}>
      Download a copy now
    </Button>
  );
  const takeOver = (
    <Button size="s" onClick={() => void take(opened, ports)}>
      Take over
    </Button>
  );
  return (
    <>
      {'problem' in library ? (
        <Banner tone="warn" actions={download}>
          {library.problem.message} {library.problem.hint}
        </Banner>
      ) : null}
      {access === 'taking-over' ? <Banner>Taking over from the other tab…</Banner> : null}
      {access === 'follower' ? (
        <Banner actions={takeOver}>
          This document is being edited in another tab. Changes appear here.
        </Banner>
      ) : null}
      {access === 'fenced' ? (
        <Banner
          tone="warn"
          actions={
            <>
              <Button size="s" onClick={() => void keepAsCopy(ports, document())}>
                Keep as a copy
              </Button>
              {takeOver}
            </>
          }
        >
          {state.problem?.message ?? 'Another tab took over this document.'}
        </Banner>
      ) : null}
      {state.status === 'failed' &&
      access !== 'fenced' &&
      state.problem &&
      !('problem' in library) ? (
        <Banner
          tone="danger"
          actions={
            <>
              {download}
              <Button size="s" onClick={() => opened.retry()}>
                Try again
              </Button>
            </>
          }
        >
          {state.problem.message} {state.problem.hint ?? 'Your work is still on screen.'}
        </Banner>
      ) : null}
      {notices.slice(seen).map((notice) => (
        <Banner key={notice.message} tone="warn" onDismiss={() => setSeen(notices.length)}>
          {notice.message} {notice.hint}
        </Banner>
      ))}
    </>
  );
}

/** What this tab has and storage does not becomes a document of its own. */
async function keepAsCopy(ports: Ports, document: AnyDocument): Promise<void> {
  const copy = { ...document, id: ports.ids(), title: `${document.title} (copy)` };
  await createAndOpen(ports, copy);
}

async function take(opened: OpenedDocument, ports: Ports): Promise<void> {
  const done = await opened.takeOver();
  if (!done.ok) ports.toast({ message: done.problem.message, tone: 'warn' });
}
