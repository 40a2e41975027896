// Where pictures that hang over the map would go, and how that is shown. Pure.
import type { PicturePlace } from '../../actions/grid/placePictures';
import { bottom, type Point } from '../../base/geometry';
import type { GridDocument } from '../../document/grid';
import type { CardBox, GridLayout } from '../../layout/gridLayout';
import { dropAt, hitTest } from '../../layout/hit';
import type { GestureView } from './gesture';

export interface PictureSpot {
  place: PicturePlace;
  shows: Pick<GestureView, 'insertion' | 'tint' | 'ring' | 'hint'>;
}

/** Of a card: above and below its middle pictures go before and behind it. */
const rim = 12;

/** `count` pictures over `at` in map units. */
export function picturePlace(
  document: GridDocument,
  layout: GridLayout,
  at: Point,
  count: number,
): PictureSpot {
  const { cardId, laneId, stepId } = hitTest(layout, at);
  const box = cardId === null ? undefined : layout.cards.get(cardId);
  const card = cardId === null ? undefined : document.cards[cardId];
  // A card has one picture; several go beside it.
  if (cardId !== null && box && card && count === 1 && isInMiddle(box, at)) {
    const verb = card.assetId === undefined ? 'Set as' : 'Replace';
    const hint = `${verb} the picture of ${named(card.text, 'this card')}`;
    return { place: { kind: 'card', cardId }, shows: { ...nothing, ring: box, hint } };
  }
  const pictures = count === 1 ? 'picture' : `${count} pictures`;
  const drop = dropAt(layout, at, new Set());
  if (drop) {
    const { line, cell, ...to } = drop;
    const hint = `Add ${pictures} to ${named(document.lanes[to.laneId]?.title, 'this lane')}`;
    return {
      place: { kind: 'cell', ...to },
      shows: { ...nothing, insertion: line, tint: cell, hint },
    };
  }
  if (laneId !== null && stepId !== null) {
    // Said again, as a sentence that stays, when they are dropped.
    const hint = 'This lane holds no pictures. Choose another lane.';
    return { place: { kind: 'cell', laneId, stepId, before: null }, shows: { ...nothing, hint } };
  }
  return { place: { kind: 'inbox' }, shows: { ...nothing, hint: `Add ${pictures} to the inbox` } };
}

const nothing = { insertion: null, tint: null, ring: null };

function isInMiddle(box: CardBox, { y }: Point): boolean {
  const edge = Math.min(rim, box.height / 4);
  return y >= box.y + edge && y <= bottom(box) - edge;
}

function named(text: string | undefined, otherwise: string): string {
  const [line = ''] = (text ?? '').trim().split('\n');
  if (line === '') return otherwise;
  return `“${line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line}”`;
}
