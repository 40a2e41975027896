// The order in which somebody reads a map: step by step, lane by lane, cards from top to bottom.
import type { Id } from '../base/id';
import { type AnyDocument, isGrid } from '../document/document';
import { parseEmotionKey } from '../document/grid';
import { orderedLanes, stepPositions } from '../document/queries';
import { type Row, rowsOf, type TableName } from './rows';

export interface Located {
  document: AnyDocument;
  table: TableName;
  id: Id;
}

/** Sorts things of one table by where each stands in its own version of the map; the inbox comes last. */
export function inReadingOrder<T>(things: readonly T[], locate: (thing: T) => Located): T[] {
  const known = new Map<AnyDocument, Places>();
  return things
    .map((thing) => {
      const located = locate(thing);
      const places = known.get(located.document) ?? placesIn(located.document);
      known.set(located.document, places);
      return { thing, key: keyOf(places, located) };
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ thing }) => thing);
}

type Key = readonly [step: number, lane: number, order: string];

interface Places {
  steps: ReadonlyMap<Id, number>;
  lanes: ReadonlyMap<Id, number>;
}

function placesIn(document: AnyDocument): Places {
  if (!isGrid(document)) return { steps: new Map(), lanes: new Map() };
  return {
    steps: stepPositions(document),
    lanes: new Map(orderedLanes(document).map(([id], index) => [id, index])),
  };
}

function keyOf({ steps, lanes }: Places, { document, table, id }: Located): Key {
  const row: Row = rowsOf(document, table)[id] ?? {};
  const order = typeof row.order === 'string' ? row.order : id;
  if (table === 'steps') return [steps.get(id) ?? 0, 0, order];
  if (table === 'emotions') {
    const { laneId, stepId } = parseEmotionKey(id);
    return [steps.get(stepId) ?? 0, lanes.get(laneId) ?? 0, id];
  }
  if (table !== 'cards') return [0, 0, order];
  const step = steps.get(String(row.stepId)) ?? Number.MAX_SAFE_INTEGER;
  return [step, lanes.get(String(row.laneId)) ?? 0, order];
}

function compareKeys(a: Key, b: Key): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
