// Bubbles of a segmentation map, on screen and in pictures alike: how large, where, in which colour, and where the
// names go so that they neither cover each other nor leave the plot.
import { type Box, clamp } from '../base/geometry';
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { Segment, SegmentationDocument } from '../document/segmentation';
import type { Hue } from '../document/vocabulary';

type Segments = SegmentationDocument['segments'];

const hues: readonly Hue[] = [
  'blue',
  'violet',
  'teal',
  'orange',
  'rose',
  'green',
  'olive',
  'slate',
];

/** By place in the list: the same in the plot, the tree, the table and in pictures. */
export function huesOf(segments: Segments): Record<Id, Hue> {
  return Object.fromEntries(
    inOrder(segments).map(([id], index) => [id, hues[index % hues.length] ?? 'slate']),
  );
}

const diameters = { least: 36, most: 120 } as const;

/** Room around the field of places, so that a bubble at the rim is still inside. */
export const plotInset = diameters.most / 2 + 6;

/** Shares are drawn larger only from here on: one small segment alone is still small. */
const leastFullShare = 40;

/** Diameters; the area stands for the measure. What has none is as small as the smallest. */
export function bubbleSizes({
  segments,
  bubble = 'share',
}: SegmentationDocument): Record<Id, number> {
  const measures = Object.values(segments).flatMap((segment) => segment[bubble] ?? []);
  const full = Math.max(bubble === 'share' ? leastFullShare : 0, ...measures);
  return Object.fromEntries(
    Object.entries(segments).map(([id, segment]) => {
      const part = full > 0 ? Math.max(0, segment[bubble] ?? 0) / full : 0;
      return [
        id,
        Math.round(clamp(diameters.most * Math.sqrt(part), diameters.least, diameters.most)),
      ];
    }),
  );
}

/** "18 %", "1,200", "3.5m €": what a bubble says of its size; empty when nobody said. */
export function measureText(segment: Segment, map: SegmentationDocument): string {
  const { bubble = 'share', valueUnit = '' } = map;
  const measure = segment[bubble];
  if (measure === undefined) return '';
  if (bubble === 'share') return `${measure} %`;
  return bubble === 'size' ? compact(measure) : `${compact(measure)} ${valueUnit}`.trim();
}

function compact(number: number): string {
  const size = Math.abs(number);
  const [by, unit] =
    size >= 1e9 ? [1e9, ' bn'] : size >= 1e6 ? [1e6, ' m'] : size >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${Number((number / by).toPrecision(by === 1 ? 6 : 3))}${unit}`;
}

/** 0–100 → pixels along the plot; upward places count from its lower edge. */
export function alongPlot(place: number, length: number): number {
  return plotInset + (place / 100) * Math.max(0, length - 2 * plotInset);
}

/** Pixels → whole per cent. */
export function placeAlong(pixels: number, length: number): number {
  const room = Math.max(1, length - 2 * plotInset);
  return Math.round(clamp(((pixels - plotInset) / room) * 100, 0, 100));
}

export interface Disc {
  id: Id;
  x: number;
  y: number;
  diameter: number;
  /** Of its label. */
  label: { width: number; height: number };
}

export interface Label extends Box {
  /** Whether it stands in its own bubble. */
  inside: boolean;
}

/** From so many bubbles on, names that would lie on other names are left out: none of them could be read. */
const crowd = 60;

/** Inside where it fits; else below, above or beside, wherever it covers least. Larger bubbles choose first. */
export function placeLabels(discs: readonly Disc[], field: { width: number; height: number }) {
  const labels = new Map<Id, Label>();
  const taken = takenPlaces();
  const named = takenPlaces();
  for (const disc of discs) taken.add(boxOf(disc));
  const bySize = [...discs].sort((a, b) => b.diameter - a.diameter);
  const fits = ({ label, diameter }: Disc) =>
    Math.hypot(label.width, label.height) <= diameter - 4 && label.height <= diameter * 0.8;
  for (const disc of bySize) {
    const { x, y, label } = disc;
    if (fits(disc)) {
      const box = { ...label, x: x - label.width / 2, y: y - label.height / 2 };
      labels.set(disc.id, { ...box, inside: true });
      taken.add(box);
      named.add(box);
    }
  }
  for (const disc of bySize) {
    if (labels.has(disc.id)) continue;
    const candidates = placesBeside(disc, field);
    const costs = candidates.map(taken.under);
    const best = candidates[costs.indexOf(Math.min(...costs))];
    if (!best) continue;
    if (discs.length > crowd && named.under(best) > (best.width * best.height) / 10) continue;
    labels.set(disc.id, { ...best, inside: false });
    taken.add(best);
    named.add(best);
  }
  return labels;
}

/** For the name of a bubble that has to be read in a crowd. */
export function labelBelow(
  disc: Disc,
  field: { width: number; height: number },
): Label | undefined {
  const [below] = placesBeside(disc, field);
  return below && { ...below, inside: false };
}

function placesBeside(
  { label, x, y, diameter }: Disc,
  field: { width: number; height: number },
): Box[] {
  const gap = diameter / 2 + 3;
  const middle = { x: x - label.width / 2, y: y - label.height / 2 };
  return [
    { x: middle.x, y: y + gap },
    { x: middle.x, y: y - gap - label.height },
    { x: x + gap, y: middle.y },
    { x: x - gap - label.width, y: middle.y },
  ].map((at) => within({ ...at, ...label }, field));
}

/** Larger than most discs, smaller than most names: few squares to look into, and little in each. */
const square = 64;

/** Boxes by the squares they lie in, so that a box is compared with its neighbours only. */
function takenPlaces() {
  const squares = new Map<number, Box[]>();
  return {
    add(box: Box) {
      eachSquare(box, (column, row) => {
        const list = squares.get(numberOf(column, row));
        if (list) list.push(box);
        else squares.set(numberOf(column, row), [box]);
      });
    },
    /** How much of what is there lies under the box, in square pixels. */
    under(box: Box): number {
      let sum = 0;
      eachSquare(box, (column, row) => {
        for (const other of squares.get(numberOf(column, row)) ?? []) {
          // Two boxes can share squares; the one with the first corner of what they share counts.
          const isHere =
            Math.floor(Math.max(box.x, other.x) / square) === column &&
            Math.floor(Math.max(box.y, other.y) / square) === row;
          if (isHere) sum += overlap(box, other);
        }
      });
      return sum;
    },
  };
}

/** Far more rows than a plot has. */
const numberOf = (column: number, row: number) => column * 100_000 + row;

function eachSquare(
  { x, y, width, height }: Box,
  visit: (column: number, row: number) => void,
): void {
  for (let column = Math.floor(x / square); column * square <= x + width; column++) {
    for (let row = Math.floor(y / square); row * square <= y + height; row++) visit(column, row);
  }
}

function boxOf({ x, y, diameter }: Disc): Box {
  return { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter };
}

function within(box: Box, { width, height }: { width: number; height: number }): Box {
  return {
    ...box,
    x: clamp(box.x, 2, Math.max(2, width - box.width - 2)),
    y: clamp(box.y, 2, Math.max(2, height - box.height - 2)),
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
