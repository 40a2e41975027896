// Space between pairs of letters, as browsers set it: without it, lines on paper would be wider than on screen.
import { classesOf, coverageOf, lookupsOf, type Part, partAt, u16 } from './openType';

/** What to add to the width of the first of two glyphs, in font units. */
export type Kerning = (first: number, second: number) => number;

/** Null where this part says nothing about the pair and the next one is asked. */
type PairPart = (first: number, second: number) => number | null;

const pairs = 2;
const extension = 9;

export function kerningOf(gpos: DataView | undefined): Kerning {
  if (!gpos) return () => 0;
  const { all, used } = lookupsOf(gpos, 'kern', extension);
  const lookups = used.flatMap((index) => {
    const lookup = all[index];
    return lookup?.type === pairs ? [lookup.parts.map(pairPart)] : [];
  });
  return (first, second) => {
    let sum = 0;
    for (const parts of lookups) {
      for (const part of parts) {
        const value = part(first, second);
        if (value === null) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

function pairPart(part: Part): PairPart {
  const coverage = coverageOf(partAt(part, 2));
  const firstForm = u16(part, 4);
  const secondSize = bits(u16(part, 6)) * 2;
  const firstSize = bits(firstForm) * 2;
  // The advance stands behind those of the two placements that are there.
  const advance = firstForm & 4 ? bits(firstForm & 3) * 2 : null;
  const valueAt = (set: Part, offset: number) =>
    advance === null ? 0 : set.view.getInt16(set.at + offset + advance);
  if (u16(part, 0) === 1) {
    const size = 2 + firstSize + secondSize;
    return (first, second) => {
      const index = coverage.get(first);
      if (index === undefined) return null;
      const set = partAt(part, 10 + index * 2);
      for (let n = 0; n < u16(set, 0); n++) {
        if (u16(set, 2 + n * size) === second) return valueAt(set, 4 + n * size);
      }
      return null;
    };
  }
  const firstClasses = classesOf(partAt(part, 8));
  const secondClasses = classesOf(partAt(part, 10));
  const columns = u16(part, 14);
  return (first, second) => {
    if (!coverage.has(first)) return null;
    const cell = (firstClasses.get(first) ?? 0) * columns + (secondClasses.get(second) ?? 0);
    return valueAt(part, 16 + cell * (firstSize + secondSize));
  };
}

function bits(form: number): number {
  let count = 0;
  for (let rest = form; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
