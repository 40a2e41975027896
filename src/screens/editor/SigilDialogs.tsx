// What /, # and @ ask on a cell. The same character again in the empty field types it into a card.
import { useState } from 'react';
import type { GridContext } from '../../actions/action';
import { setCardType } from '../../actions/grid/cardActions';
import { refuse, run } from '../../actions/grid/run';
import { selectedCards } from '../../actions/grid/selection';
import { typeText } from '../../actions/grid/typing';
import { addLeadingTo } from '../../actions/references/cardTarget';
import { addCard } from '../../commands/grid/addCard';
import { markCards } from '../../commands/grid/markCards';
import { personasInOrder } from '../../document/queries';
import { cardTypeLabels, cardTypes } from '../../document/vocabulary';
import { cardLooks } from '../../ui/tokens';
import { TargetPicker } from '../references/TargetPicker';
import { PickDialog } from './PickDialog';

interface Props {
  context: GridContext;
  onClose: () => void;
}

export function TypeDialog({ context, onClose }: Props) {
  const { cursor } = context.editor.state.getState().session;
  const cardIds = selectedCards(context);
  const [isLinking, setLinking] = useState(false);
  const choices = cardTypes.map((type) => ({
    id: type,
    label: cardTypeLabels[type],
    icon: cardLooks[type].icon,
  }));
  if (isLinking && cursor?.kind === 'cell') {
    return (
      <TargetPicker
        context={context}
        onClose={() => {
          onClose();
          newCard(context, cursor, 'journey-link');
        }}
        onPick={(documentId) => {
          onClose();
          addLeadingTo(context, cursor, documentId);
        }}
      />
    );
  }
  return (
    <PickDialog
      title={cardIds.length > 0 ? 'Change the type' : 'New card'}
      prompt="Which type?"
      choices={choices}
      sigil="/"
      onSigil={() => typeSigil(context, '/', onClose)}
      onClose={onClose}
      onPick={(id) => {
        const type = cardTypes.find((candidate) => candidate === id);
        if (type === 'journey-link' && cardIds.length === 0 && cursor?.kind === 'cell') {
          setLinking(true);
          return;
        }
        onClose();
        if (!type) return;
        if (cardIds.length > 0) setCardType(context, type);
        else if (cursor?.kind === 'cell') newCard(context, cursor, type);
      }}
    />
  );
}

/** Opened for its text. */
function newCard(
  context: GridContext,
  { stepId, laneId }: { stepId: string; laneId: string },
  type: (typeof cardTypes)[number],
): void {
  const id = context.ports.ids();
  const cursor = { kind: 'cell', stepId, laneId, cardId: id } as const;
  const editing = { kind: 'card', cardId: id, group: context.ports.ids() } as const;
  const card = addCard({ id, stepId, laneId, before: null, text: '', fields: { type } });
  const done = context.editor.dispatch(card, {
    group: editing.group,
    session: { cursor, editing },
  });
  if (!done.ok) refuse(context, done.problem.message);
}

export function TagDialog({ context, onClose }: Props) {
  const cardIds = selectedCards(context);
  const known = new Set(Object.values(context.document.cards).flatMap((card) => card.tags ?? []));
  const choices = [...known].sort().map((tag) => ({ id: tag, label: `#${tag}` }));
  return (
    <PickDialog
      title={cardIds.length === 1 ? 'Tag the card' : `Tag ${cardIds.length} cards`}
      prompt="Type a tag"
      choices={choices}
      sigil="#"
      onSigil={() => typeSigil(context, '#', onClose)}
      onClose={onClose}
      newChoice={(query) => ({
        id: query.trim().replace(/^#/, ''),
        label: `New tag #${query.trim()}`,
      })}
      onPick={(tag) => {
        onClose();
        run(context, markCards({ cardIds, addTags: [tag] }));
      }}
    />
  );
}

export function WhoDialog({ context, onClose }: Props) {
  const cardIds = selectedCards(context);
  const choices = personasInOrder(context.document).map(([id, { name }]) => ({ id, label: name }));
  return (
    <PickDialog
      title={
        cardIds.length === 1 ? 'Whose card is it?' : `Whose are these ${cardIds.length} cards?`
      }
      prompt="Type a name"
      choices={choices}
      sigil="@"
      onSigil={() => typeSigil(context, '@', onClose)}
      onClose={onClose}
      onPick={(id) => {
        onClose();
        run(context, markCards({ cardIds, addPersonaIds: [id] }));
      }}
    />
  );
}

function typeSigil(context: GridContext, sigil: string, close: () => void): void {
  close();
  typeText(context, sigil);
}
