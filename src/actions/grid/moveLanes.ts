// Lanes keep to their band of a blueprint: what would cross one of its lines is asked first, however it is moved.
import type { Id } from '../../base/id';
import { moveLane } from '../../commands/grid/moveLane';
import { moveLaneBy } from '../../commands/grid/moveLaneBy';
import { type Crossing, crossingOf, lineTitles } from '../../document/bands';
import type { GridDocument } from '../../document/grid';
import { orderedLanes, visibleLanes } from '../../document/queries';
import type { GridContext } from '../action';
import { showCursor } from './cursor';
import { laneTitle } from './describe';
import { isWritable, run } from './run';

/** Before the lane `before`, or to the end: where a drag let it go. */
export function moveLaneTo(context: GridContext, laneId: Id, before: Id | null): void {
  if (asksFirst(context, laneId, before)) return;
  moveLaneAnyway(context, laneId, before);
}

/** One place up or down. */
export function moveLaneOne(context: GridContext, laneId: Id, by: -1 | 1): void {
  const lanes = orderedLanes(context.document);
  const index = lanes.findIndex(([id]) => id === laneId);
  const before = lanes[by < 0 ? index - 1 : index + 2]?.[0] ?? null;
  if (lanes[index + by] && asksFirst(context, laneId, before)) return;
  if (run(context, moveLaneBy({ laneId, by }))) said(context, laneId);
}

/** The answer to the question, and the way inside a band. */
export function moveLaneAnyway(context: GridContext, laneId: Id, before: Id | null): void {
  if (run(context, moveLane({ laneId, before }))) said(context, laneId);
}

/** What the move would mean, in words. */
export function crossingWords(document: GridDocument, laneId: Id, crossing: Crossing) {
  const line = lineTitles[crossing.line].replace(/^L/, 'l');
  const [own, past] = [laneTitle(document, laneId), laneTitle(document, crossing.past)];
  return {
    title: `Move across the ${line}?`,
    description: `“${own}” would stand ${crossing.side} “${past}”, on the wrong side of the ${line}. ${meaning[crossing.line]}`,
  };
}

const meaning: Record<Crossing['line'], string> = {
  interaction: 'Above it is what customers do, below it what they meet.',
  visibility: 'Above it is what customers see, below it what they do not.',
  internal: 'Above it work those who serve the customer, below it those who support them.',
};

function asksFirst(context: GridContext, laneId: Id, before: Id | null): boolean {
  if (!crossingOf(context.document, laneId, before)) return false;
  if (isWritable(context)) context.ports.openDialog({ kind: 'cross-line', laneId, before });
  return true;
}

function said(context: GridContext, laneId: Id): void {
  showCursor(context);
  const lanes = visibleLanes(context.document);
  const place = lanes.findIndex(([id]) => id === laneId) + 1;
  context.ports.announce(
    `Moved ${laneTitle(context.document, laneId)} lane, ${place} of ${lanes.length}`,
  );
}
