// Free canvases: what lies where when some of it was put there by hand. Tidy layouts give places, pins override them.
import { type Box, bottom, grow, overlaps, type Point, type Size } from '../base/geometry';
import type { TextMeasurer } from './textMeasurer';

export interface FreeItem {
  id: string;
  size: Size;
  /** What it hangs on; null for the root and for what hangs on nothing. */
  parent: string | null;
  /** Where somebody put its centre, from the root's. */
  pin: Point | null;
}

/** Distances inside a node, which its CSS repeats. */
export const freeAnatomy = {
  x: 12,
  y: 8,
  icon: 20,
  gap: 8,
  most: 184,
  least: 96,
  note: 16,
} as const;

/** Widths come in steps, so that one more letter seldom moves the neighbours. */
const widthStep = 16;

export function freeSize(label: string, note: string, measurer: TextMeasurer): Size {
  const { x, y, icon, gap, most, least, note: noteHeight } = freeAnatomy;
  const chrome = 2 * x + icon + gap;
  const natural = Math.max(measurer.width(label, 'card'), measurer.width(note, 'caption'));
  const width = Math.max(
    least,
    chrome + Math.min(most, Math.ceil((natural + 2) / widthStep) * widthStep),
  );
  const lines = measurer.height(label, 'card', width - chrome);
  return { width, height: lines + 2 * y + (note === '' ? 0 : noteHeight) };
}

/** Distances around the words on an arrow, which their CSS repeats. */
export const labelAnatomy = { x: 8, y: 2, most: 140 } as const;

/** Of the words on an arrow, all of them; null without any. */
export function labelSize(label: string, measurer: TextMeasurer): Size | null {
  if (label.trim() === '') return null;
  const { x, y, most } = labelAnatomy;
  const lines = measurer.lines(label, 'caption', most);
  const widest = Math.max(...lines.map((line) => measurer.width(line, 'caption')));
  return {
    width: Math.ceil(Math.min(widest, most)) + 2 * x,
    height: measurer.height(label, 'caption', most) + 2 * y,
  };
}

/** Air around what gives way to a pinned node. */
const air = 8;

/**
 * The boxes of the items, parents before children. A pinned node takes what hangs on it along; what would then lie
 * under something else moves down.
 */
export function placeFree(
  items: readonly FreeItem[],
  tidy: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Box> {
  const shifts = new Map<string, Point>();
  const boxes = new Map<string, Box>();
  for (const { id, parent, pin, size } of items) {
    const at = tidy.get(id) ?? { x: 0, y: 0 };
    const along = (parent === null ? undefined : shifts.get(parent)) ?? { x: 0, y: 0 };
    const centre = pin ?? { x: at.x + along.x, y: at.y + along.y };
    shifts.set(id, { x: centre.x - at.x, y: centre.y - at.y });
    boxes.set(id, boxAround(centre, size));
  }
  return items.some(({ pin }) => pin) ? withRoom(items, boxes) : boxes;
}

function withRoom(
  items: readonly FreeItem[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> {
  const isFixed = ({ pin }: FreeItem, index: number) => pin !== null || index === 0;
  const fixed = items.filter(isFixed);
  const taken = fixed.flatMap(({ id }) => boxes.get(id) ?? []);
  const placed = new Map(boxes);
  for (const { id } of items.filter((item, index) => !isFixed(item, index))) {
    let box = boxes.get(id);
    if (!box) continue;
    for (let under = inTheWay(box, taken); under; under = inTheWay(box, taken)) {
      box = { ...box, y: bottom(under) + air + 1 };
    }
    taken.push(box);
    placed.set(id, box);
  }
  return placed;
}

function inTheWay(box: Box, taken: readonly Box[]): Box | undefined {
  const wide = grow(box, air);
  return taken.find((other) => overlaps(wide, other));
}

export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
