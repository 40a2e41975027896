// What a lane asks for, in the empty cells of the focused step only: a blank map teaches without being full of words.
import { customersInOrder } from '../../document/laneActors';
import { roleInfo } from '../../document/vocabulary';
import { useEditorState, useView } from '../context';
import styles from './Prompts.module.css';

export function Prompts() {
  const layout = useView((view) => view.layout);
  const stepId = useEditorState(({ session }) =>
    session.cursor?.kind === 'cell' ? session.cursor.stepId : null,
  );
  const editing = useEditorState(({ session }) => session.editing);
  const lanes = useEditorState(({ document }) => document.lanes);
  const who = useEditorState(({ document }) => customersInOrder(document)[0]?.[1].name);
  const column = layout.steps.find((candidate) => candidate.id === stepId);
  if (!column) return null;
  const empty = layout.lanes.filter(
    (row) =>
      row.kind === 'cards' &&
      row.state === 'open' &&
      !layout.cells.get(`${row.id}/${column.id}`)?.length &&
      !(editing?.kind === 'new-card' && editing.laneId === row.id),
  );
  return (
    <div aria-hidden="true">
      {empty.map((row) => {
        const role = lanes[row.id]?.role;
        return role ? (
          <p
            key={row.id}
            className={styles.prompt}
            style={{ left: column.x, top: row.y, width: column.width }}
          >
            {roleInfo[role].prompt.replace('{who}', who || 'the customer')}
          </p>
        ) : null;
      })}
    </div>
  );
}
