// What came off the clipboard, before it is decided where it goes. Made by formats, shown as chips, taken by paste commands.
import type { Card, GridDocument } from './grid';

/** A card without its place. `personaIds` are those of the map it was copied from. */
export type PastedCard = Partial<Omit<Card, 'laneId' | 'stepId' | 'order'>> & { text: string };

/** A table goes over lanes and steps; a list is stacked unless asked otherwise; a card is one paragraph or address. */
export type Pasted =
  | { kind: 'table'; rows: PastedCard[][][] }
  | { kind: 'list'; cards: PastedCard[] }
  | { kind: 'card'; card: PastedCard };

/** `[row][column][card]`: a list as one cell, which is *Stack*. */
export function stacked(pasted: Pasted): PastedCard[][][] {
  return pasted.kind === 'table' ? pasted.rows : [[cardsOf(pasted)]];
}

/** A list as one row of cells, which is *Spread across steps*. */
export function spread(pasted: Pasted): PastedCard[][][] {
  return pasted.kind === 'table' ? pasted.rows : [cardsOf(pasted).map((card) => [card])];
}

/** Everything as one plain card, which is *One card*. */
export function asOneCard(pasted: Pasted): PastedCard {
  const lines = cardsOf(pasted).map(({ text, details }) =>
    details ? `${text}\n${details}` : text,
  );
  return { text: lines.join('\n') };
}

/** In reading order. */
export function cardsOf(pasted: Pasted): PastedCard[] {
  if (pasted.kind === 'card') return [pasted.card];
  return pasted.kind === 'list' ? pasted.cards : pasted.rows.flat(2);
}

/** Forgets personas that this map does not have, such as those of another map. */
export function withKnownPersonas(
  rows: readonly PastedCard[][][],
  document: GridDocument,
): PastedCard[][][] {
  const known = (card: PastedCard): PastedCard => {
    const { personaIds, ...rest } = card;
    const kept = personaIds?.filter((id) => Object.hasOwn(document.personas, id)) ?? [];
    return kept.length > 0 ? { ...rest, personaIds: kept } : rest;
  };
  return rows.map((row) => row.map((cell) => cell.map(known)));
}
