// What two sound maps can break together although every row is sound: a lane that is to hold cards and feelings at once,
// a stage of which each side deleted another step, a map of which each side deleted another half.
import { canonicalJson } from '../../base/canonicalJson';
import type { Id } from '../../base/id';
import { emotionKey, parseEmotionKey } from '../../document/grid';
import { isEmotionRole, laneRoles } from '../../document/vocabulary';
import { type Row, rowsOf, type TableName } from '../rows';
import type { Sources } from './conflict';
import { freshId } from './freshId';
import type { MergedRows, MergedTables } from './mergeTables';

export function mendMap(sources: Sources, { tables }: MergedTables): void {
  keepAFrame(sources, tables);
  const { lanes = {}, cards = {}, emotions = {}, stages = {}, steps = {} } = tables;
  mendLanes(sources, lanes, cards, emotions);
  for (const [id, card] of Object.entries(cards)) {
    const isHint = card.stepId === null && typeof card.laneId === 'string';
    if (isHint && !Object.hasOwn(lanes, String(card.laneId))) cards[id] = { ...card, laneId: null };
  }
  const filled = new Set(Object.values(steps).map((step) => step.stageId));
  for (const stageId of Object.keys(stages).sort()) {
    if (filled.has(stageId)) continue;
    steps[freshId(stageId, 'step', steps)] = { stageId, title: '', order: 'a0' };
  }
}

/** A map has at least one stage, one lane and one persona: better all that either side kept than none. */
function keepAFrame({ mine, theirs }: Sources, tables: MergedTables['tables']): void {
  const frames: TableName[][] = [['personas'], ['lanes'], ['stages', 'steps']];
  for (const frame of frames) {
    if (frame.some((table) => Object.keys(tables[table] ?? {}).length > 0)) continue;
    for (const table of frame) {
      const [own, other] = [rowsOf(mine, table), rowsOf(theirs, table)];
      const rows: MergedRows = { ...own, ...other };
      for (const [id, row] of Object.entries(own)) {
        // What both have went because of a choice; any rule will do that is the same whoever is who.
        if (other[id] && canonicalJson(row) < canonicalJson(other[id])) rows[id] = row;
      }
      tables[table] = rows;
    }
  }
}

function mendLanes(
  sources: Sources,
  lanes: MergedRows,
  cards: MergedRows,
  emotions: MergedRows,
): void {
  const withCards = new Set(
    Object.values(cards).flatMap(({ stepId, laneId }) => (stepId === null ? [] : [laneId])),
  );
  const points = new Map<Id, string[]>();
  for (const key of Object.keys(emotions)) {
    const { laneId } = parseEmotionKey(key);
    points.set(laneId, [...(points.get(laneId) ?? []), key]);
  }
  for (const laneId of Object.keys(lanes).sort()) {
    const lane = lanes[laneId] ?? {};
    const own = points.get(laneId) ?? [];
    if (withCards.has(laneId)) {
      if (own.length > 0) {
        const other = freshId(laneId, 'feelings', lanes);
        lanes[other] = laneThatHolds(sources, laneId, lane, true);
        for (const key of own) move(emotions, key, other);
      }
      lanes[laneId] = laneThatHolds(sources, laneId, lane, false);
    } else if (own.length > 0) {
      lanes[laneId] = laneThatHolds(sources, laneId, lane, true);
    }
  }
}

/** The lane itself when it can, else with the role it has on the side where that was filled in. */
function laneThatHolds({ mine, theirs }: Sources, id: Id, lane: Row, feelings: boolean): Row {
  if (holdsFeelings(lane) === feelings) return lane;
  const sides = [rowsOf(mine, 'lanes')[id], rowsOf(theirs, 'lanes')[id]];
  const fit = sides.find((side) => side && holdsFeelings(side) === feelings);
  const other = sides.find((side) => side !== fit);
  if (!fit) return lane;
  const { scale: _, ...rest } = lane;
  return {
    ...rest,
    role: fit.role,
    // A title nobody chose goes with the role.
    ...(lane.title === other?.title && { title: fit.title }),
    ...(feelings && fit.scale !== undefined && { scale: fit.scale }),
  };
}

function holdsFeelings(lane: Row): boolean {
  const role = laneRoles.find((name) => name === lane.role);
  return role !== undefined && isEmotionRole(role);
}

function move(emotions: MergedRows, key: string, laneId: Id): void {
  const { stepId, personaId } = parseEmotionKey(key);
  const point = emotions[key];
  delete emotions[key];
  if (point) emotions[emotionKey(laneId, stepId, personaId)] = point;
}
