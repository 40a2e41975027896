// What the keyboard and menus do to the selected cards beyond moving and deleting them.
import { editCards } from '../../commands/grid/editCards';
import { fillDown } from '../../commands/grid/fillDown';
import { fillRight } from '../../commands/grid/fillRight';
import { mergeCards } from '../../commands/grid/mergeCards';
import { moveCards } from '../../commands/grid/moveCards';
import { splitCard } from '../../commands/grid/splitCard';
import type { CardType, Channel } from '../../document/vocabulary';
import type { GridAction, GridContext } from '../action';
import { cannotOpenTarget, openTarget } from '../references/cardTarget';
import { run } from './run';
import { selectedCards } from './selection';

export const cardActions: GridAction[] = [
  {
    id: 'fill-right',
    label: 'Fill right',
    group: 'Edit',
    modes: ['cell', 'emotion'],
    shortcuts: ['Mod+R'],
    // Without two columns to fill, Mod+R stays the browser's reload.
    applies(context) {
      const { range } = context.editor.state.getState().session;
      return range !== null && range.from.stepId !== range.to.stepId;
    },
    run: (context) => fill(context, 'right'),
  },
  {
    id: 'merge-cards',
    label: 'Merge cards',
    group: 'Arrange',
    modes: [],
    check: (context) =>
      selectedCards(context).length > 1 ? null : 'Select at least two cards to merge.',
    run: (context) => void run(context, mergeCards({ cardIds: selectedCards(context) })),
  },
  {
    id: 'split-card',
    label: 'Split by line',
    group: 'Arrange',
    modes: [],
    run(context) {
      const [cardId] = selectedCards(context);
      if (cardId !== undefined) run(context, splitCard({ cardId, id: context.ports.ids() }));
    },
  },
  {
    id: 'open-journey',
    label: 'Open linked journey',
    group: 'File',
    icon: 'route',
    modes: ['cell'],
    check: (context) => cannotOpenTarget(context, selectedCards(context)[0]),
    run(context) {
      const [cardId] = selectedCards(context);
      if (cardId !== undefined) openTarget(context, cardId);
    },
  },
  {
    id: 'send-to-inbox',
    label: 'Send to inbox',
    group: 'Arrange',
    icon: 'inbox',
    modes: [],
    run(context) {
      const cardIds = selectedCards(context);
      const laneId = context.document.cards[cardIds[0] ?? '']?.laneId ?? null;
      run(context, moveCards({ cardIds, stepId: null, laneId, before: null, keepTypes: true }));
    },
  },
];

export function fill(context: GridContext, way: 'down' | 'right'): void {
  const { range } = context.editor.state.getState().session;
  if (!range) return;
  const args = { from: range.from, to: range.to, id: context.ports.ids() };
  run(context, way === 'down' ? fillDown(args) : fillRight(args));
}

export function hasRange(context: GridContext): boolean {
  const { range } = context.editor.state.getState().session;
  return (
    range !== null &&
    (range.from.stepId !== range.to.stepId || range.from.laneId !== range.to.laneId)
  );
}

/** Of a journey link that leads nowhere yet it is asked at once where to. */
export function setCardType(context: GridContext, type: CardType): void {
  const cardIds = selectedCards(context);
  if (!run(context, editCards({ cardIds, change: { type } }))) return;
  const leadNowhere = cardIds.every((id) => context.document.cards[id]?.documentId === undefined);
  if (type === 'journey-link' && leadNowhere) context.ports.openDialog('link-journey');
}

/** null takes the channel away. */
export function setChannel(context: GridContext, channel: Channel | null): void {
  run(context, editCards({ cardIds: selectedCards(context), change: { channel } }));
}

export function setSeverity(context: GridContext, severity: number | null): void {
  run(context, editCards({ cardIds: selectedCards(context), change: { severity } }));
}
