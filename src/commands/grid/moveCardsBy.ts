// Alt+arrows: one place up or down in the stack, out of it into the next lane, or one step to the side.
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import {
  type Entries,
  type Entry,
  orderedSteps,
  stepPositions,
  textLanes,
} from '../../document/queries';
import { cardsInMapOrder } from '../cardsInMapOrder';
import type { Command } from '../command';
import { counted, gone } from '../wording';
import { cardsAt, type Moving, putCards } from './place';

/** Moves by whole places; `dx` counts steps, `dy` places in the stack or text lanes. One of both is 0. */
export function moveCardsBy(args: { cardIds: Id[]; dx: -1 | 0 | 1; dy: -1 | 0 | 1 }): Command {
  const plan = (document: GridDocument): Moving[] | string => {
    const cards = cardsInMapOrder(document, args.cardIds);
    const groups = byCell(cards);
    if (cards.some(([, card]) => card.stepId === null))
      return 'Cards in the inbox have no place to move from.';
    if (args.dx !== 0) return all(groups.map((group) => sideways(document, group, args.dx)));
    const [only] = groups;
    const within = groups.length === 1 && only ? withinStack(document, only, args.dy) : null;
    if (within) return [within];
    return all(groups.map((group) => acrossLanes(document, group, args.dy)));
  };
  return {
    name: 'grid.moveCardsBy',
    args,
    label: `Move ${counted(args.cardIds.length, 'card')}`,
    check(document) {
      const missing = gone(document.cards, args.cardIds, 'card');
      if (missing) return missing;
      const moves = plan(document);
      return typeof moves === 'string' ? moves : null;
    },
    apply(draft, document) {
      const moves = plan(document);
      if (typeof moves === 'string') return;
      for (const move of moves) putCards(draft, document, move);
    },
  };
}

/** The cards of one cell, in order. */
type Group = Entry<Card>[];

function byCell(cards: Entries<Card>): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of cards) {
    const key = `${entry[1].stepId}/${entry[1].laneId}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

/** At the same place in the neighbour cell's stack. */
function sideways(document: GridDocument, group: Group, dx: number): Moving | string {
  const [first] = group;
  const from = stepPositions(document).get(first?.[1].stepId ?? '') ?? 0;
  const step = orderedSteps(document)[from + dx];
  if (!first || !step) return dx < 0 ? 'This is the first step.' : 'This is the last step.';
  const [id, card] = first;
  const index = cardsAt(document, card).findIndex(([other]) => other === id);
  const place = { stepId: step[0], laneId: card.laneId };
  const before = cardsAt(document, place)[index]?.[0] ?? null;
  return { ...place, before, cardIds: group.map(([cardId]) => cardId) };
}

/** Past the next card of the same stack, or null at its end. */
function withinStack(document: GridDocument, group: Group, dy: number): Moving | null {
  const place = group[0]?.[1];
  if (!place) return null;
  const cardIds = group.map(([id]) => id);
  const stack = cardsAt(document, place).map(([id]) => id);
  const { stepId, laneId } = place;
  if (dy < 0) {
    const above = stack[stack.indexOf(cardIds[0] ?? '') - 1];
    return above === undefined ? null : { stepId, laneId, cardIds, before: above };
  }
  const last = stack.indexOf(cardIds.at(-1) ?? '');
  if (last + 1 >= stack.length) return null;
  return { stepId, laneId, cardIds, before: stack[last + 2] ?? null };
}

/** Into the next lane that holds cards: at its top coming from above, at its end coming from below. */
function acrossLanes(document: GridDocument, group: Group, dy: number): Moving | string {
  const card = group[0]?.[1];
  const lanes = textLanes(document).map(([id]) => id);
  const from = lanes.indexOf(card?.laneId ?? '');
  if (from < 0) return 'This lane is hidden.';
  const laneId = lanes[from + dy];
  if (!card || laneId === undefined)
    return dy < 0 ? 'This is the first lane.' : 'This is the last lane.';
  const place = { stepId: card.stepId, laneId };
  const before = dy > 0 ? (cardsAt(document, place)[0]?.[0] ?? null) : null;
  return { ...place, before, cardIds: group.map(([id]) => id) };
}

/** All moves, or the first reason against one. */
function all(moves: (Moving | string)[]): Moving[] | string {
  const reason = moves.find((move) => typeof move === 'string');
  return typeof reason === 'string' ? reason : moves.filter((move) => typeof move !== 'string');
}
