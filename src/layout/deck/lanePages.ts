// Which lanes share a slide: as few slides as needed, evenly filled, and divided where the map divides itself when that
// costs no slide more.

import { bandOf } from '../../document/bands';
import type { GridKind } from '../../document/grid';
import type { LaneRole } from '../../document/vocabulary';

export interface LaneHeight {
  role: LaneRole;
  height: number;
}

export interface LanePage {
  /** Of the lanes given: from the first up to, not including, the last. */
  from: number;
  to: number;
  /** What the slide's lanes have in common; empty when nothing was divided. */
  name: string;
}

export function lanePages(
  lanes: readonly LaneHeight[],
  kind: GridKind,
  most: number,
  gap: number,
): LanePage[] {
  const heights = lanes.map(({ height }) => height);
  const least = fill(heights, most, gap).length;
  if (least <= 1) return [{ from: 0, to: lanes.length, name: '' }];
  const meant = divide(lanes, kind);
  if (least === 2 && meant && isHigh(heights, meant.at, most, gap)) {
    const [first, second] = meant.names;
    return [
      { from: 0, to: meant.at, name: first },
      { from: meant.at, to: lanes.length, name: second },
    ];
  }
  let low = 0;
  let high = most;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (fill(heights, middle, gap).length <= least) high = middle;
    else low = middle;
  }
  return fill(heights, high, gap).map(([from, to], index, all) => {
    return { from, to, name: `Part ${index + 1} of ${all.length}` };
  });
}

/** Greedy: every page takes what it can hold. */
function fill(heights: readonly number[], most: number, gap: number): [number, number][] {
  const pages: [number, number][] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, index) => {
    if (index > from && used + gap + height > most) {
      pages.push([from, index]);
      from = index;
      used = height;
    } else {
      used += (index > from ? gap : 0) + height;
    }
  });
  if (heights.length > from) pages.push([from, heights.length]);
  return pages;
}

function isHigh(heights: readonly number[], at: number, most: number, gap: number): boolean {
  return [heights.slice(0, at), heights.slice(at)].every(
    (own) => fill(own, most, gap).length === 1,
  );
}

const insights: readonly LaneRole[] = [
  'pains',
  'gains',
  'opportunities',
  'solutions',
  'questions',
  'metrics',
  'insights',
];

function divide(
  lanes: readonly LaneHeight[],
  kind: GridKind,
): { at: number; names: [string, string] } | null {
  const behind = ({ role }: LaneHeight) => (bandOf(role) ?? 0) >= 2;
  const learnt = ({ role }: LaneHeight) => insights.includes(role);
  const at = lanes.findIndex(kind === 'blueprint' ? behind : learnt);
  if (at <= 0) return null;
  const names: [string, string] =
    kind === 'blueprint' ? ['Frontstage', 'Behind the scenes'] : ['Experience', 'Insights'];
  return { at, names };
}
