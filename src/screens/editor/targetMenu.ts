// The menu of whatever is under the pointer or the cursor: one list for the right click and for the bar at the foot.
import type { GridContext } from '../../actions/action';
import { modeOf } from '../../actions/grid/mode';
import { selectedCards } from '../../actions/grid/selection';
import type { EditorDialog } from '../../actions/ports';
import type { CanvasTarget } from '../../canvas/events';
import { activePersona } from '../../store/activePersona';
import type { MenuEntry } from '../../ui/menuEntry';
import { cardMenu } from './cardMenu';
import { cellMenu } from './cellMenu';
import { laneMenu, linkMenu, pointMenu, stageMenu, stepMenu } from './headerMenus';

export interface MenuScreen {
  open(dialog: EditorDialog): void;
  showDetails(): void;
}

/** What an action would act on now; null while nothing is chosen. */
export function targetOfCursor(context: GridContext): CanvasTarget | null {
  const state = context.editor.state.getState();
  const { cursor } = state.session;
  const [cardId] = selectedCards(context);
  if (cardId !== undefined && (cursor === null || cursor.kind === 'cell')) {
    return { kind: 'card', cardId };
  }
  if (cursor === null) return null;
  if (cursor.kind !== 'cell') return cursor;
  const { laneId, stepId } = cursor;
  const personaId = activePersona(state);
  return modeOf(state.document, state.session) === 'emotion' && personaId !== null
    ? { kind: 'emotion', laneId, stepId, personaId }
    : { kind: 'cell', laneId, stepId };
}

export function menuOf(
  context: GridContext,
  target: CanvasTarget,
  screen: MenuScreen,
): { label: string; items: MenuEntry[] } {
  switch (target.kind) {
    case 'card':
      return {
        label: 'Card',
        items: cardMenu(context, {
          onConnect: () => screen.open('connect'),
          onLink: () => screen.open('link-journey'),
          onMoveTo: () => screen.open('move-to'),
          onDetails: screen.showDetails,
        }),
      };
    case 'stage':
      return { label: 'Stage', items: stageMenu(context, target.stageId) };
    case 'step':
      return { label: 'Step', items: stepMenu(context, target.stepId) };
    case 'lane':
      return {
        label: 'Lane',
        items: laneMenu(context, target.laneId, () => screen.open('new-lane')),
      };
    case 'link':
      return { label: 'Link', items: linkMenu(context, target.linkId) };
    case 'emotion':
      return { label: 'Point', items: pointMenu(context, target, screen.showDetails) };
    case 'cell':
    case 'background':
      return { label: 'Map', items: cellMenu(context, target, screen) };
  }
}
