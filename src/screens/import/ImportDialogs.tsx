// What an import asks and tells, one dialog after the other.
import type { ImportState } from '../../actions/library/importer';
import { ConflictDialog } from './ConflictDialog';
import { ImportReport } from './ImportReport';
import { RefusalDialog } from './RefusalDialog';

export function ImportDialogs({ state, now }: { state: ImportState; now: number }) {
  return (
    <>
      <ImportReport state={state.kind === 'review' ? state : null} />
      <ConflictDialog state={state.kind === 'conflict' ? state : null} now={now} />
      <RefusalDialog state={state.kind === 'refused' ? state : null} />
    </>
  );
}
