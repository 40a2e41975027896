// The bin: back into the library, or gone for good after a question.
import { useState } from 'react';
import { deleteForever } from '../../actions/library/deleteForever';
import { restoreFromBin } from '../../actions/library/restoreFromBin';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { binDays, counted, daysLeft, factsOf } from '../documentWords';
import styles from './BinList.module.css';
import { Thumbnail } from './Thumbnail';

export function BinList({ ports, entries }: { ports: Ports; entries: readonly LibraryEntry[] }) {
  const [doomed, setDoomed] = useState<readonly LibraryEntry[] | null>(null);
  // Kept while the question fades.
  const [asked, setAsked] = useState<readonly LibraryEntry[]>([]);
  if (doomed && doomed !== asked) setAsked(doomed);
  const latest = [...entries].sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
  const only = asked.length === 1 ? asked[0] : undefined;
  return (
    <section aria-labelledby="bin">
      <div className={styles.head}>
        <div>
          <h2 id="bin" className={styles.title}>
            Bin
          </h2>
          <p className={styles.note}>Documents stay here for {binDays} days.</p>
        </div>
        {latest.length > 0 && (
          <Button icon="trash-2" onClick={() => setDoomed(latest)}>
            Empty bin
          </Button>
        )}
      </div>
      {latest.length === 0 ? (
        <EmptyState icon="trash-2" title="The bin is empty" />
      ) : (
        <ul className={styles.list}>
          {latest.map((entry) => (
            <BinItem
              key={entry.id}
              entry={entry}
              now={ports.now()}
              onRestore={() => void restoreFromBin(ports, entry)}
              onDelete={() => setDoomed([entry])}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={doomed !== null}
        danger
        title={
          only ? `Delete “${only.title}” for good?` : `Delete ${asked.length} documents for good?`
        }
        description="There is no way back, except a file you downloaded."
        confirmLabel="Delete forever"
        onCancel={() => setDoomed(null)}
        onConfirm={() => {
          setDoomed(null);
          void deleteForever(ports, asked);
        }}
      />
    </section>
  );
}

type ItemProps = {
  entry: LibraryEntry;
  now: number;
  onRestore: () => void;
  onDelete: () => void;
};

function BinItem({ entry, now, onRestore, onDelete }: ItemProps) {
  const left = counted(daysLeft(entry.deletedAt ?? now, now), 'day');
  return (
    <li className={styles.item}>
      <div className={styles.picture}>
        <Thumbnail {...entry} />
      </div>
      <div className={styles.words}>
        <p className={styles.name}>
          <bdi>{entry.title.trim() || 'Untitled'}</bdi>
        </p>
        <p className={styles.facts}>{[...factsOf(entry), `${left} left`].join(' · ')}</p>
      </div>
      <Button size="s" icon="rotate-ccw" aria-label={`Restore ${entry.title}`} onClick={onRestore}>
        Restore
      </Button>
      <Button
        size="s"
        variant="quiet"
        aria-label={`Delete forever ${entry.title}`}
        onClick={onDelete}
      >
        Delete forever
      </Button>
    </li>
  );
}
