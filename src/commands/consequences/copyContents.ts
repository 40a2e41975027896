// Copies of a column or row take their cards, points and inner arrows along.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument, parseEmotionKey } from '../../document/grid';

interface Copies {
  /** Original step → its copy. */
  steps?: ReadonlyMap<Id, Id>;
  lanes?: ReadonlyMap<Id, Id>;
}

/** How many cards and links `copyContents` will add. */
export function countContents(
  document: GridDocument,
  copies: Copies,
): { cards: number; links: number; emotions: number } {
  const cards = cardsOf(document, copies);
  return {
    cards: cards.length,
    links: innerLinks(document, new Set(cards)).length,
    emotions: pointsOf(document, copies).length,
  };
}

/** Adds the copies to the draft; `nextId` gives their ids. */
export function copyContents(
  draft: GridDocument,
  document: GridDocument,
  copies: Copies,
  nextId: () => Id,
): void {
  const copyOf = new Map<Id, Id>();
  for (const id of cardsOf(document, copies)) {
    const card = present(document.cards[id], 'card');
    const copy = nextId();
    copyOf.set(id, copy);
    draft.cards[copy] = {
      ...card,
      stepId: mapped(copies.steps, card.stepId),
      laneId: mapped(copies.lanes, card.laneId),
    };
  }
  for (const id of innerLinks(document, copyOf)) {
    const link = present(document.links[id], 'link');
    draft.links[nextId()] = {
      ...link,
      from: present(copyOf.get(link.from), 'copied card'),
      to: present(copyOf.get(link.to), 'copied card'),
    };
  }
  for (const key of pointsOf(document, copies)) {
    const { laneId, stepId, personaId } = parseEmotionKey(key);
    const copy = emotionKey(
      copies.lanes?.get(laneId) ?? laneId,
      copies.steps?.get(stepId) ?? stepId,
      personaId,
    );
    draft.emotions[copy] = { ...present(document.emotions[key], 'point') };
  }
}

function cardsOf(document: GridDocument, { steps, lanes }: Copies): Id[] {
  return Object.entries(document.cards)
    .filter(
      ([, { stepId, laneId }]) =>
        stepId !== null && laneId !== null && (steps?.has(stepId) || lanes?.has(laneId)),
    )
    .map(([id]) => id);
}

function innerLinks(document: GridDocument, cards: { has(id: Id): boolean }): Id[] {
  return Object.entries(document.links)
    .filter(([, link]) => cards.has(link.from) && cards.has(link.to))
    .map(([id]) => id);
}

function pointsOf(document: GridDocument, { steps, lanes }: Copies): string[] {
  return Object.keys(document.emotions).filter((key) => {
    const { stepId, laneId } = parseEmotionKey(key);
    return steps?.has(stepId) || lanes?.has(laneId);
  });
}

function mapped(copies: ReadonlyMap<Id, Id> | undefined, id: Id | null): Id | null {
  return id === null ? null : (copies?.get(id) ?? id);
}
