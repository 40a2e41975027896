// Fill down and fill right: the cards of a range's first cells, repeated in its other cells. What is there stays.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import {
  cardsInCell,
  type Entries,
  orderedSteps,
  textLanes,
  visibleLanes,
} from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { retype, typeInLane } from '../consequences/retype';
import { derivedId } from '../derivedId';

type Corner = { stepId: Id; laneId: Id };
/** Two opposite corners, in any order. */
export type Corners = { from: Corner; to: Corner };

interface Fill {
  stepId: Id;
  laneId: Id;
  cards: Entries<Card>;
}

export type Direction = 'down' | 'right';

/** The cells to fill with what they get; texts that a cell has already are left out. */
export function planFill(
  document: GridDocument,
  { from, to }: Corners,
  direction: Direction,
): Fill[] {
  const steps = between(orderedSteps(document), from.stepId, to.stepId);
  const text = new Set(textLanes(document).map(([id]) => id));
  // A corner may lie on the emotion lane, which itself holds no cards.
  const lanes = between(visibleLanes(document), from.laneId, to.laneId).filter((id) =>
    text.has(id),
  );
  return lanes.flatMap((laneId, row) =>
    steps.flatMap((stepId, column): Fill[] => {
      const source =
        direction === 'down' ? { stepId, laneId: lanes[0] } : { stepId: steps[0], laneId };
      if ((direction === 'down' ? row : column) === 0) return [];
      const there = new Set(cardsInCell(document, stepId, laneId).map(([, card]) => card.text));
      const cards = cardsInCell(document, source.stepId ?? '', source.laneId ?? '');
      return [{ stepId, laneId, cards: cards.filter(([, card]) => !there.has(card.text)) }];
    }),
  );
}

export function fill(
  draft: GridDocument,
  document: GridDocument,
  fills: readonly Fill[],
  id: Id,
): void {
  let count = 0;
  for (const { stepId, laneId, cards } of fills) {
    const ids = cards.map(() => derivedId(id, count++));
    const keys = arrange(cardsInCell(document, stepId, laneId), ids, null);
    rearrange(draft.cards, keys);
    cards.forEach(([, source], index) => {
      const copy = present(ids[index], 'id');
      const { span: _, ...rest } = source;
      const card = { ...rest, stepId, laneId, order: present(keys.get(copy), 'order') };
      retype(card, typeInLane(document, source, laneId));
      draft.cards[copy] = card;
    });
  }
}

function between(all: Entries<unknown>, one: Id, other: Id): Id[] {
  const ids = all.map(([id]) => id);
  const [first, last] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return first === undefined || last === undefined || first < 0 ? [] : ids.slice(first, last + 1);
}
