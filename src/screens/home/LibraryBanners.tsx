// What is wrong with storage, and what to do about it. Silent while all is well.
import { useEffect, useState } from 'react';
import { isBinned } from '../../actions/library/binned';
import { downloadDocuments } from '../../actions/library/downloadDocuments';
import { downloadQuarantine } from '../../actions/library/downloadQuarantine';
import type { Library, Ports } from '../../actions/ports';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { counted } from '../documentWords';
import styles from './LibraryBanners.module.css';

type Status = ReturnType<Library['status']['get']>;

export function LibraryBanners({ ports, status }: { ports: Ports; status: Status }) {
  const aside = useQuarantine(ports.library, status.kind === 'ready');
  const isSilent = status.kind === 'ready' || status.kind === 'opening';
  if (isSilent && aside === 0) return null;
  return (
    <div className={styles.banners}>
      {!isSilent && <StatusBanner ports={ports} status={status} />}
      {aside > 0 && (
        <Banner
          tone="warn"
          actions={
            <Button size="s" icon="download" onClick={() => void downloadQuarantine(ports)}>
              Download raw
            </Button>
          }
        >
          {counted(aside, 'change')} could not be read and {aside === 1 ? 'was' : 'were'} put aside.
          Nothing was deleted.
        </Banner>
      )}
    </div>
  );
}

function StatusBanner({ ports, status }: { ports: Ports; status: Status }) {
  switch (status.kind) {
    case 'ready':
    case 'opening':
      return null;
    case 'memory':
    case 'damaged':
      return (
        <Banner tone="danger" actions={<DownloadAll ports={ports} />}>
          <strong>Nothing is stored here.</strong> Download before you leave.
          {status.kind === 'damaged' && ` ${status.problem.message} ${status.problem.hint ?? ''}`}
        </Banner>
      );
    case 'blocked':
      return <Banner tone="warn">{sentences(status.problem)}</Banner>;
    case 'newer-version':
    case 'must-reload':
      return (
        <Banner
          tone="warn"
          actions={
            <Button size="s" icon="rotate-ccw" onClick={() => location.reload()}>
              Reload
            </Button>
          }
        >
          {sentences(status.problem)}
        </Banner>
      );
  }
}

function DownloadAll({ ports }: { ports: Ports }) {
  const entries = ports.library.documents.get().filter((entry) => !isBinned(entry));
  if (entries.length === 0) return null;
  return (
    <Button size="s" icon="download" onClick={() => void downloadDocuments(ports, entries)}>
      Download all
    </Button>
  );
}

function sentences({ message, hint }: { message: string; hint?: string }): string {
  return hint ? `${message} ${hint}` : message;
}

function useQuarantine(library: Library, isReady: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    void library.quarantine.list().then((entries) => isWanted && setCount(entries.length));
    return () => {
      isWanted = false;
    };
  }, [library, isReady]);
  return count;
}
