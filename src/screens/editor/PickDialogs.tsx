// Lists to pick from: the kind of a new lane, the other end of a link, the cell to move to.
import type { GridContext } from '../../actions/action';
import { at } from '../../actions/grid/cursor';
import { describePlace, laneTitle, stepPath } from '../../actions/grid/describe';
import { addLane } from '../../actions/grid/insertActions';
import { run } from '../../actions/grid/run';
import { selectedCards } from '../../actions/grid/selection';
import { leadTo } from '../../actions/references/cardTarget';
import { addLink } from '../../commands/grid/addLink';
import { moveCards } from '../../commands/grid/moveCards';
import { orderedSteps, textLanes } from '../../document/queries';
import { laneRoles, roleInfo } from '../../document/vocabulary';
import { cardLooks } from '../../ui/tokens';
import { TargetPicker } from '../references/TargetPicker';
import type { Choice } from './choices';
import { PickDialog } from './PickDialog';

interface Props {
  context: GridContext;
  onClose: () => void;
}

export function NewLaneDialog({ context, onClose }: Props) {
  const choices = laneRoles.map((role): Choice => {
    const { title, prompt } = roleInfo[role];
    return { id: role, label: title, hint: prompt.replace('{who}', 'the customer') };
  });
  return (
    <PickDialog
      title="New lane"
      prompt="Which kind?"
      choices={choices}
      onClose={onClose}
      onPick={(id) => {
        const role = laneRoles.find((candidate) => candidate === id);
        if (role) addLane(context, role);
        onClose();
      }}
    />
  );
}

export function ConnectDialog({ context, onClose }: Props) {
  const [from] = selectedCards(context);
  const { document, ports } = context;
  const choices = Object.entries(document.cards).flatMap(([id, card]): Choice[] => {
    if (id === from || card.stepId === null || card.laneId === null) return [];
    const hint = `${stepPath(document, card.stepId, ' › ')} · ${laneTitle(document, card.laneId)}`;
    return [{ id, label: card.text || 'Empty card', hint, icon: cardLooks[card.type].icon }];
  });
  return (
    <PickDialog
      title={
        from ? `Connect “${short(document.cards[from]?.text ?? '')}” to` : 'Select a card first'
      }
      prompt="Type words of the other card"
      choices={from ? choices : []}
      onClose={onClose}
      onPick={(to) => {
        if (from && run(context, addLink({ id: ports.ids(), from, to }))) {
          ports.announce(`Connected to ${document.cards[to]?.text ?? ''}`);
        }
        onClose();
      }}
    />
  );
}

export function LinkJourneyDialog({ context, onClose }: Props) {
  const cardIds = selectedCards(context);
  return (
    <TargetPicker
      context={context}
      onClose={onClose}
      onPick={(documentId) => {
        leadTo(context, cardIds, documentId);
        onClose();
      }}
    />
  );
}

export function MoveToDialog({ context, onClose }: Props) {
  const { document } = context;
  const cardIds = selectedCards(context);
  const choices = orderedSteps(document).flatMap(([stepId]) =>
    textLanes(document).map(
      ([laneId]): Choice => ({
        id: `${stepId}/${laneId}`,
        label: stepPath(document, stepId, ' › '),
        hint: laneTitle(document, laneId),
      }),
    ),
  );
  return (
    <PickDialog
      title={cardIds.length === 1 ? 'Move card to' : `Move ${cardIds.length} cards to`}
      prompt="Type a step or a lane"
      choices={cardIds.length > 0 ? choices : []}
      onClose={onClose}
      onPick={(id) => {
        const [stepId, laneId] = id.split('/');
        onClose();
        if (stepId === undefined || laneId === undefined) return;
        const cursor = { kind: 'cell', stepId, laneId, cardId: cardIds[0] ?? null } as const;
        const session = { ...at(cursor), selectedCards: new Set(cardIds) };
        if (run(context, moveCards({ cardIds, stepId, laneId, before: null }), session)) {
          context.ports.announce(`Moved to ${describePlace(context.document, cursor)}`);
        }
      }}
    />
  );
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
