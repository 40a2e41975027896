import type { ImportState } from '../../actions/library/importer';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLast } from '../useLast';
import styles from './RefusalDialog.module.css';

type Refused = Extract<ImportState, { kind: 'refused' }>;

/** One sentence: the place, the reason, and that nothing was changed. */
export function RefusalDialog({ state }: { state: Refused | null }) {
  const shown = useLast(state);
  if (!shown) return null;
  const { refusal, answer } = shown;
  const { message, hint, path } = refusal.problem;
  const says = [message, hint].filter(Boolean).join(' ');
  return (
    <Dialog
      open={state !== null}
      onClose={() => answer()}
      title={`${refusal.source} was not imported`}
      description={says.includes('Nothing was changed') ? says : `${says} Nothing was changed.`}
      size="s"
      footer={
        <Button variant="primary" onClick={() => answer()}>
          Close
        </Button>
      }
    >
      {path !== undefined && path !== '$' && <code className={styles.path}>{path}</code>}
    </Dialog>
  );
}
