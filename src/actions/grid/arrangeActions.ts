// Alt+arrows move whatever has focus; the other keys span, resize and duplicate it.

import { present } from '../../base/assert';
import { clamp } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Command } from '../../commands/command';
import { derivedId } from '../../commands/derivedId';
import { duplicateCards } from '../../commands/grid/duplicateCards';
import { duplicateLane } from '../../commands/grid/duplicateLane';
import { duplicateStage } from '../../commands/grid/duplicateStage';
import { duplicateStep } from '../../commands/grid/duplicateStep';
import { moveCardsBy } from '../../commands/grid/moveCardsBy';
import { moveStageBy } from '../../commands/grid/moveStageBy';
import { moveStepBy } from '../../commands/grid/moveStepBy';
import { setStepWidth } from '../../commands/grid/setStepWidth';
import { spanCard } from '../../commands/grid/spanCard';
import type { Cursor } from '../../store/session';
import { sizes } from '../../ui/tokens';
import type { GridAction, GridContext } from '../action';
import { fill, hasRange } from './cardActions';
import { showCursor } from './cursor';
import { describePlace } from './describe';
import { moveLaneOne } from './moveLanes';
import type { Direction } from './navigate';
import { refuse, run } from './run';
import { selectedCards, selectedSteps } from './selection';

export const arrangeActions: GridAction[] = [
  move('up', 'ArrowUp'),
  move('down', 'ArrowDown'),
  move('left', 'ArrowLeft'),
  move('right', 'ArrowRight'),
  {
    id: 'span-wider',
    label: 'Span one more step',
    group: 'Arrange',
    modes: ['cell'],
    shortcuts: ['Shift+Alt+ArrowRight'],
    run: (context) => span(context, 1),
  },
  {
    id: 'span-narrower',
    label: 'Span one step less',
    group: 'Arrange',
    modes: ['cell'],
    shortcuts: ['Shift+Alt+ArrowLeft'],
    run: (context) => span(context, -1),
  },
  {
    id: 'step-wider',
    label: 'Wider',
    group: 'Arrange',
    modes: ['title'],
    shortcuts: ['Mod+Shift+ArrowRight'],
    run: (context) => widen(context, 4 * sizes.stepWidthSnap),
  },
  {
    id: 'step-narrower',
    label: 'Narrower',
    group: 'Arrange',
    modes: ['title'],
    shortcuts: ['Mod+Shift+ArrowLeft'],
    run: (context) => widen(context, -4 * sizes.stepWidthSnap),
  },
  {
    id: 'duplicate',
    label: 'Duplicate, or fill a range down',
    group: 'Edit',
    icon: 'copy',
    modes: ['cell', 'emotion', 'title'],
    shortcuts: ['Mod+D'],
    run: duplicate,
  },
];

function move(direction: Direction, key: string): GridAction {
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  const vertical = direction === 'up' || direction === 'down';
  return {
    id: `move-${direction}`,
    label: `Move ${direction}`,
    group: 'Arrange',
    modes: ['cell', 'title'],
    shortcuts: [`Alt+${key}`],
    run(context) {
      const { cursor } = context.editor.state.getState().session;
      if (cursor?.kind === 'lane') {
        if (vertical) moveLaneOne(context, cursor.laneId, by);
        return;
      }
      const command = cursor && moveCommand(context, cursor, by, vertical);
      if (command && run(context, command)) moved(context);
    },
  };
}

function moveCommand(
  context: GridContext,
  cursor: Cursor,
  by: -1 | 1,
  vertical: boolean,
): Command | null {
  switch (cursor.kind) {
    case 'cell': {
      const cardIds = selectedCards(context);
      if (cardIds.length === 0) return null;
      return moveCardsBy({ cardIds, dx: vertical ? 0 : by, dy: vertical ? by : 0 });
    }
    case 'stage':
      return vertical ? null : moveStageBy({ stageId: cursor.stageId, by });
    case 'step':
      return vertical ? null : moveStepBy({ stepId: cursor.stepId, by });
    case 'lane':
    case 'link':
      return null;
  }
}

/** The cursor travels with what it moved. */
function moved(context: GridContext): void {
  const { editor, ports, document } = context;
  const { cursor } = editor.state.getState().session;
  if (cursor?.kind === 'cell' && cursor.cardId !== null) {
    const { stepId, laneId } = present(document.cards[cursor.cardId], 'moved card');
    if (stepId !== null && laneId !== null) {
      editor.setSession({ cursor: { ...cursor, stepId, laneId } });
    }
  }
  // The cards have left the cells of the range; they stay selected.
  editor.setSession({ range: null });
  showCursor(context);
  ports.announce(`Moved to ${describePlace(document, editor.state.getState().session.cursor)}`);
}

function span(context: GridContext, by: 1 | -1): void {
  const [cardId] = selectedCards(context);
  if (cardId === undefined) return;
  const now = context.document.cards[cardId]?.span ?? 1;
  if (now + by >= 1) run(context, spanCard({ cardId, span: now + by }));
}

function widen(context: GridContext, by: number): void {
  const stepIds = selectedSteps(context);
  const [first] = stepIds;
  if (first === undefined) {
    refuse(context, 'Choose a stage or step to change its width.');
    return;
  }
  const now = context.document.steps[first]?.width ?? sizes.stepWidth;
  const width = clamp(now + by, sizes.stepWidthMin, sizes.stepWidthMax);
  run(context, setStepWidth({ stepIds, width }));
}

function duplicate(context: GridContext): void {
  const { cursor } = context.editor.state.getState().session;
  const id = context.ports.ids();
  switch (cursor?.kind) {
    case 'stage':
      run(
        context,
        duplicateStage({ stageId: cursor.stageId, id }),
        copyAt({ kind: 'stage', stageId: id }),
      );
      break;
    case 'step':
      run(
        context,
        duplicateStep({ stepId: cursor.stepId, id }),
        copyAt({ kind: 'step', stepId: id }),
      );
      break;
    case 'lane':
      run(
        context,
        duplicateLane({ laneId: cursor.laneId, id }),
        copyAt({ kind: 'lane', laneId: id }),
      );
      break;
    case 'cell': {
      if (hasRange(context)) {
        fill(context, 'down');
        return;
      }
      const cardIds = selectedCards(context);
      if (cardIds.length === 0) return;
      const copies: Id[] = cardIds.map((_, index) => derivedId(id, index));
      run(context, duplicateCards({ cardIds, id }), {
        cursor: { ...cursor, cardId: id },
        selectedCards: new Set(copies),
        range: null,
      });
      break;
    }
    default:
  }
  showCursor(context);
}

function copyAt(cursor: Cursor) {
  return { cursor, range: null, selectedCards: new Set<Id>() };
}
