// Between which stages, steps or lanes a dragged one would land: nearest edge to the pointer. Pure.
import type { Id } from '../../base/id';
import type { GridLayout } from '../../layout/gridLayout';

export interface Slot {
  /** What it would stand before; null is the end. */
  before: Id | null;
  /** The edge in map units. */
  at: number;
}

export function stageSlot(layout: GridLayout, x: number): Slot {
  return slotAlong(
    layout.stages.map(({ id, x: start, width }) => ({ id, start, length: width })),
    x,
  );
}

export function laneSlot(layout: GridLayout, y: number): Slot {
  return slotAlong(
    layout.lanes.map(({ id, y: start, height }) => ({ id, start, length: height })),
    y,
  );
}

/** At a border between two stages the half of the step under the pointer decides which stage it joins. */
export function stepSlot(layout: GridLayout, x: number): Slot & { stageId: Id | null } {
  const step = layout.steps.find((item) => x < item.x + item.width) ?? layout.steps.at(-1);
  if (!step) return { before: null, at: 0, stageId: null };
  if (x < step.x + step.width / 2) return { before: step.id, at: step.x, stageId: step.stageId };
  const next = layout.steps[step.index + 1];
  return {
    before: next?.stageId === step.stageId ? next.id : null,
    at: step.x + step.width,
    stageId: step.stageId,
  };
}

function slotAlong(
  items: readonly { id: Id; start: number; length: number }[],
  position: number,
): Slot {
  for (const item of items) {
    if (position < item.start + item.length / 2) return { before: item.id, at: item.start };
  }
  const last = items.at(-1);
  return { before: null, at: last ? last.start + last.length : 0 };
}
