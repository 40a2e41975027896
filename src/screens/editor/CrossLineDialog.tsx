// Asked once per move: a lane on its way to the wrong side of a line.
import type { GridContext } from '../../actions/action';
import { crossingWords, moveLaneAnyway } from '../../actions/grid/moveLanes';
import type { LaneQuestion } from '../../actions/ports';
import { crossingOf } from '../../document/bands';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  context: GridContext;
  question: LaneQuestion;
  onClose: () => void;
}

export function CrossLineDialog({ context, question: { laneId, before }, onClose }: Props) {
  const crossing = crossingOf(context.document, laneId, before);
  if (!crossing) return null;
  return (
    <ConfirmDialog
      open
      {...crossingWords(context.document, laneId, crossing)}
      confirmLabel="Move anyway"
      onConfirm={() => {
        moveLaneAnyway(context, laneId, before);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
