// The open map as an import's destination.
import { fail, succeed } from '../../base/result';
import type { GridDocument } from '../../document/grid';
import { cardsInCell, orderedSteps, textLanes } from '../../document/queries';
import type { GridContext } from '../action';
import type { ImportTarget } from '../library/importer';
import type { KeepWayBack } from '../library/keepWayBack';
import { openTarget } from '../library/openTarget';
import { goTo } from './cursor';
import { undoStep } from './undoStep';

/** Null while nothing can be changed. */
export function importTarget(context: GridContext, keep: KeepWayBack): ImportTarget | null {
  const { editor, ports, document } = context;
  const target = openTarget(editor, keep);
  return (
    target && {
      ...target,
      document,
      async insert(content, before) {
        const { insertMap } = await import('../../commands/grid/insertMap');
        editor.closeGroup();
        await keep('import');
        editor.closeGroup();
        const known = editor.state.getState().document.steps;
        const done = editor.dispatch(insertMap({ id: ports.ids(), content, before }));
        if (!done.ok) {
          const { code, message } = done.problem;
          return fail(code, message, 'Nothing was changed. Import it as a new map.');
        }
        showFirst(context, known);
        const undo = undoStep(context, 'import');
        return succeed({
          undo() {
            undo();
            ports.focusGrid();
          },
        });
      },
    }
  );
}

/** What came in may lie far from what was looked at. */
function showFirst(context: GridContext, known: GridDocument['steps']): void {
  const { document } = context.editor.state.getState();
  const stepId = orderedSteps(document).find(([id]) => !(id in known))?.[0];
  const laneId = textLanes(document)[0]?.[0];
  if (stepId === undefined || laneId === undefined) return;
  const cardId = cardsInCell(document, stepId, laneId)[0]?.[0] ?? null;
  goTo(context, { kind: 'cell', stepId, laneId, cardId });
}
