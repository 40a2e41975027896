// The map with only the lanes and personas somebody chose. What belongs to the others goes with them.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import { type GridDocument, parseEmotionKey } from '../../document/grid';
import { isActorIn, unseenPoints } from '../../document/laneActors';

/** Lanes not left out are shown, also those hidden on screen. */
export function chosenParts(document: GridDocument, leftOut: readonly Id[]): GridDocument {
  const out = new Set(leftOut);
  const personas = kept(document.personas, (id) => !out.has(id));
  const cards = kept(
    document.cards,
    (_, { laneId, stepId, personaIds = [] }) =>
      (stepId === null || laneId === null || !out.has(laneId)) &&
      (personaIds.length === 0 || personaIds.some((id) => !out.has(id))),
  );
  for (const [id, card] of Object.entries(cards)) {
    if (!card.personaIds?.some((persona) => out.has(persona))) continue;
    cards[id] = { ...card, personaIds: card.personaIds.filter((persona) => !out.has(persona)) };
  }
  const lanes = kept(document.lanes, (id) => !out.has(id));
  for (const [id, lane] of Object.entries(lanes)) {
    if (lane.hidden) lanes[id] = { ...lane, hidden: false };
  }
  return {
    ...document,
    personas,
    lanes,
    cards,
    links: kept(document.links, (_, { from, to }) => from in cards && to in cards),
    emotions: kept(document.emotions, (key) => {
      const { laneId, personaId } = parseEmotionKey(key);
      // Asked of the whole map: a lane whose employees are left out does not show everybody instead.
      return laneId in lanes && personaId in personas && isActorIn(document, laneId, personaId);
    }),
  };
}

/** Of formats that could hold them; a picture is what the screen shows. */
export function unseenNotes(document: GridDocument): string[] {
  const count = unseenPoints(document).length;
  const whose = count === 1 ? 'its' : 'their';
  return count === 0 ? [] : [`${countOf(count, 'rating')} not shown in ${whose} lane left out.`];
}

/** Nothing leaves quietly shortened. */
export function leftOutNotes(whole: GridDocument, parts: GridDocument): string[] {
  const lanes = count(whole.lanes) - count(parts.lanes);
  const personas = count(whole.personas) - count(parts.personas);
  const cards = count(whole.cards) - count(parts.cards);
  if (lanes + personas === 0) return [];
  const what = [
    ...(lanes > 0 ? [countOf(lanes, 'lane')] : []),
    ...(personas > 0 ? [countOf(personas, 'persona')] : []),
  ].join(' and ');
  return [`${what} left out${cards > 0 ? `, with ${countOf(cards, 'card')}` : ''}.`];
}

function count(table: Record<string, unknown>): number {
  return Object.keys(table).length;
}

function kept<T>(table: Record<Id, T>, keep: (id: Id, entry: T) => boolean): Record<Id, T> {
  return Object.fromEntries(Object.entries(table).filter(([id, entry]) => keep(id, entry)));
}
