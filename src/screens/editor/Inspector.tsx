// Details of what the cursor is on. The canvas says most of it; here is the rest, and the click-only way to all of it.
import type { GridContext } from '../../actions/action';
import { modeOf } from '../../actions/grid/mode';
import { nobodyIn } from '../../actions/grid/nobodyIn';
import { activePersona } from '../../store/activePersona';
import { useEditorState } from '../../store/react';
import type { Session } from '../../store/session';
import { IconButton } from '../../ui/Button';
import styles from '../SidePanel.module.css';
import { CardDetails } from './CardDetails';
import { PointDetails } from './PointDetails';
import { StepDetails } from './StepDetails';

interface Props {
  context: GridContext;
  onClose: () => void;
}

export function Inspector({ context, onClose }: Props) {
  const session = useEditorState(context.editor, (state) => state.session);
  const readOnly = useEditorState(context.editor, (state) => state.readOnly);
  const personaId = useEditorState(context.editor, activePersona);
  return (
    <aside className={styles.panel} aria-label="Details">
      <header className={styles.head}>
        <h2>Details</h2>
        <IconButton size="s" icon="x" label="Close details" onClick={onClose} />
      </header>
      <fieldset className={styles.body} disabled={readOnly !== null}>
        {contentOf(context, session, personaId)}
      </fieldset>
    </aside>
  );
}

function contentOf(context: GridContext, session: Session, personaId: string | null) {
  const { cursor } = session;
  if (
    cursor?.kind === 'cell' &&
    modeOf(context.document, { ...session, editing: null }) === 'emotion'
  ) {
    const { laneId, stepId } = cursor;
    if (personaId === null) return <p>{nobodyIn(context, laneId)}</p>;
    return (
      <PointDetails
        key={`${stepId}/${personaId}`}
        context={context}
        place={{ laneId, stepId, personaId }}
      />
    );
  }
  if (cursor?.kind === 'cell' && cursor.cardId !== null) {
    return <CardDetails key={cursor.cardId} context={context} cardId={cursor.cardId} />;
  }
  if (cursor && 'stepId' in cursor) {
    return <StepDetails key={cursor.stepId} context={context} stepId={cursor.stepId} />;
  }
  return <p>Go to a card, a step or a point of the curve to see its details.</p>;
}
