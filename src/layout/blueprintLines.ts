// The three lines of a blueprint, derived from the lanes' roles: a journey map with backstage lanes gets them too.
import { bandOf, type LineKind, lineBetween } from '../document/bands';
import type { LaneRole } from '../document/vocabulary';

/**
 * For each lane in order, the line above it, or null. Each line stands where the fewest lanes are on its wrong side,
 * so that one lane out of order does not take the line along. One line a crossing: where several bands are missing
 * the line of visibility wins.
 */
export function linesAbove(roles: readonly LaneRole[]): (LineKind | null)[] {
  const bands = roles.map(bandOf);
  const lines: (LineKind | null)[] = roles.map(() => null);
  let last = { index: 0, above: 0 };
  for (const below of [1, 2, 3]) {
    const found = crossingInto(bands, below);
    if (found === null) continue;
    const index = Math.max(found, last.index);
    if (index > last.index) last = { index, above: below - 1 };
    lines[index] = lineBetween(last.above, below);
  }
  return lines;
}

/** Above which lane of this or a later band a line to it stands; null where it would divide nothing. */
function crossingInto(bands: readonly (number | undefined)[], below: number): number | null {
  const isBelow = (band: number | undefined) => band !== undefined && band >= below;
  const isAbove = (band: number | undefined) => band !== undefined && band < below;
  let wrong = bands.filter(isAbove).length;
  // No line at all: everything that belongs below it is on the wrong side.
  let best: { index: number; wrong: number } = { index: 0, wrong: bands.filter(isBelow).length };
  bands.forEach((band, index) => {
    if (isAbove(band)) wrong--;
    if (!isBelow(band)) return;
    if (wrong < best.wrong || (wrong === best.wrong && best.index === 0)) best = { index, wrong };
    wrong++;
  });
  return best.index === 0 ? null : best.index;
}
