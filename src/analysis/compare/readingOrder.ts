// Changes in the order in which somebody reads the map: step by step, lane by lane, cards from top to bottom.
import type { Id } from '../../base/id';
import type { AnyDocument } from '../../document/document';
import { isGrid } from '../../document/document';
import { parseEmotionKey } from '../../document/grid';
import { orderedLanes, stepPositions } from '../../document/queries';
import type { Row, TableName } from '../rows';
import type { Change } from './change';

/** What was removed stands where it stood; where both versions have something, what was removed comes first. */
export function inReadingOrder(
  { before, after }: { before: AnyDocument; after: AnyDocument },
  table: TableName,
  changes: readonly Change[],
): Change[] {
  const places = { before: placesIn(before), after: placesIn(after) };
  return changes
    .map((change) => {
      const side = change.after ? 'after' : 'before';
      const id = change.afterId ?? change.beforeId ?? '';
      return { change, key: keyOf(places[side], table, id, change.after ?? change.before ?? {}) };
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ change }) => change);
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

function keyOf({ steps, lanes }: Places, table: TableName, id: Id, row: Row): Key {
  const order = typeof row.order === 'string' ? row.order : id;
  if (table === 'steps') return [steps.get(id) ?? 0, 0, order];
  if (table === 'emotions') {
    const { laneId, stepId } = parseEmotionKey(id);
    return [steps.get(stepId) ?? 0, lanes.get(laneId) ?? 0, id];
  }
  if (table !== 'cards') return [0, 0, order];
  const step = steps.get(String(row.stepId));
  // The inbox comes last.
  return [step ?? Number.MAX_SAFE_INTEGER, lanes.get(String(row.laneId)) ?? 0, order];
}

function compareKeys(a: Key, b: Key): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
