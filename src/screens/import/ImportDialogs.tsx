// What an import asks and tells, one dialog after the other.
import type { ImportState } from '../../actions/library/importer';
import type { Ports } from '../../actions/ports';
import { ConflictDialog } from './ConflictDialog';
import { ImportPlanDialog } from './ImportPlanDialog';
import { ImportReport } from './ImportReport';
import { MergeDialog } from './MergeDialog';
import { ReadingDialog } from './ReadingDialog';
import { RefusalDialog } from './RefusalDialog';

export function ImportDialogs({ state, ports }: { state: ImportState; ports: Ports }) {
  return (
    <>
      <ReadingDialog state={state.kind === 'reading' ? state : null} />
      <ImportReport state={state.kind === 'review' ? state : null} />
      <ImportPlanDialog state={state.kind === 'plan' ? state : null} ports={ports} />
      <ConflictDialog state={state.kind === 'conflict' ? state : null} now={ports.now()} />
      <MergeDialog state={state.kind === 'merge' ? state : null} now={ports.now()} />
      <RefusalDialog state={state.kind === 'refused' ? state : null} />
    </>
  );
}
