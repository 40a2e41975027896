// Which lanes and personas of another map are the same as those here.
import type { Id } from '../../base/id';
import { type GridDocument, type Lane, parseEmotionKey } from '../../document/grid';
import { orderedLanes, personasInOrder } from '../../document/queries';
import { roleInfo } from '../../document/vocabulary';

/** Ids there → ids here; null for those that have no like. */
export type Meeting = ReadonlyMap<Id, Id | null>;

/** Lanes meet by role and title, else by role alone; personas by name. Personas who do nothing there stay there. */
export function meet(
  here: GridDocument,
  there: GridDocument,
): { lanes: Meeting; personas: Meeting } {
  return { lanes: meetLanes(here, there), personas: meetPersonas(here, there) };
}

function meetLanes(here: GridDocument, there: GridDocument): Meeting {
  const free = new Map(orderedLanes(here));
  const met = new Map<Id, Id | null>();
  const take = (isLike: (lane: Lane, other: Lane) => boolean) => {
    for (const [id, lane] of orderedLanes(there)) {
      if (met.has(id)) continue;
      const like = [...free].find(([, other]) => isLike(lane, other));
      if (!like) continue;
      met.set(id, like[0]);
      free.delete(like[0]);
    }
  };
  take((lane, other) => lane.role === other.role && titleOf(lane) === titleOf(other));
  // Notes are whatever their title says.
  take((lane, other) => lane.role === other.role && lane.role !== 'text');
  for (const [id] of orderedLanes(there)) if (!met.has(id)) met.set(id, null);
  return met;
}

function titleOf({ title, role }: Lane): string {
  return plain(title) || plain(roleInfo[role].title);
}

function meetPersonas(here: GridDocument, there: GridDocument): Meeting {
  const active = new Set([
    ...Object.keys(there.emotions).map((key) => parseEmotionKey(key).personaId),
    ...Object.values(there.cards).flatMap(({ personaIds = [] }) => personaIds),
  ]);
  const all = personasInOrder(here);
  const met = new Map<Id, Id | null>();
  for (const [id, persona] of personasInOrder(there)) {
    if (!active.has(id)) continue;
    const like = all.find(([, other]) => plain(other.name) === plain(persona.name));
    const taken = like && [...met.values()].includes(like[0]);
    met.set(id, like && !taken ? like[0] : null);
  }
  return met;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
