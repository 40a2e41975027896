// What the check finds across documents: personas nobody uses, sheets that are missing, segments without a journey.
import { useEffect, useState } from 'react';
import type { Remark } from '../../actions/check/checking';
import { checkLibrary, type LibraryFindings } from '../../actions/check/checkLibrary';
import { dismissInLibrary } from '../../actions/check/dismissInLibrary';
import { tellProblem } from '../../actions/library/tellProblem';
import type { Ports } from '../../actions/ports';
import { countOf } from '../../base/countOf';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FindingList } from '../check/FindingList';
import { FindingRow } from '../check/FindingRow';
import { useObservable } from '../useObservable';
import styles from './LibraryCheck.module.css';

type Props = { ports: Ports; open: boolean; onClose: () => void };

export function LibraryCheck({ ports, open, onClose }: Props) {
  const found = useFindings(ports, open);
  const dismiss = (remarks: readonly Remark[], dismissed: boolean) =>
    void dismissInLibrary(ports, remarks, dismissed);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Check the library"
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <div className={styles.findings} aria-live="polite">
        <p>{found === null ? 'Looking at your documents…' : summaryOf(found)}</p>
        {found && found.unread.length > 0 ? (
          <p>{`Could not be read, so nothing is said of: ${found.unread.join(', ')}.`}</p>
        ) : null}
        <FindingList
          open={found?.open ?? []}
          dismissed={found?.dismissed ?? []}
          onDismiss={dismiss}
          row={(remark, isDismissed) => (
            <FindingRow
              key={`${remark.documentId} ${remark.key}`}
              message={remark.message}
              ways={[
                { label: 'Open', run: () => ports.go.document(remark.documentId, remark.key) },
                {
                  label: isDismissed ? 'Bring back' : 'Dismiss',
                  run: () => dismiss([remark], !isDismissed),
                  isQuiet: true,
                },
              ]}
            />
          )}
        />
      </div>
    </Dialog>
  );
}

/** Looked at again whenever the library changes; null until the first look is over. */
function useFindings(ports: Ports, isWanted: boolean): LibraryFindings | null {
  const documents = useObservable(ports.library.documents);
  const [found, setFound] = useState<LibraryFindings | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is what tells that there is something new to see.
  useEffect(() => {
    if (!isWanted) return;
    const calledOff = new AbortController();
    checkLibrary(ports, { signal: calledOff.signal }).then(setFound, (error: unknown) => {
      if (calledOff.signal.aborted) return;
      const message = `The library could not be checked: ${String(error)}.`;
      tellProblem(ports, { code: 'check-failed', message, hint: 'Try again.' });
    });
    return () => calledOff.abort();
  }, [ports, documents, isWanted]);
  return found;
}

function summaryOf({ open, count }: LibraryFindings): string {
  if (count === 0) return 'There is nothing to check yet: this library has no documents.';
  const looked = `${countOf(count, 'document')} looked at`;
  return open.length > 0
    ? `${looked}, ${countOf(open.length, 'finding')}.`
    : `${looked}. No findings.`;
}
