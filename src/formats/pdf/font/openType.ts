// What OpenType's tables for shaping share: lookups, sets of glyphs, classes of glyphs.

/** A part of a table, addressed from its own start. */
export interface Part {
  view: DataView;
  at: number;
}

export const u16 = ({ view, at }: Part, offset: number) => view.getUint16(at + offset);

/** The part that an offset of 16 bits leads to. */
export const partAt = (part: Part, offset: number): Part => ({
  view: part.view,
  at: part.at + u16(part, offset),
});

export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

export interface Lookup {
  type: number;
  parts: Part[];
}

/** All lookups, and the numbers of those that the feature uses, in the order in which they apply. */
export function lookupsOf(
  view: DataView,
  feature: string,
  extension: number,
): { all: Lookup[]; used: number[] } {
  const table = { view, at: 0 };
  const list = partAt(table, 8);
  const all = Array.from({ length: u16(list, 0) }, (_, index) =>
    lookupAt(partAt(list, 2 + index * 2), extension),
  );
  const features = partAt(table, 6);
  const used = new Set<number>();
  for (let index = 0; index < u16(features, 0); index++) {
    const record = 2 + index * 6;
    if (tagAt(view, features.at + record) !== feature) continue;
    const found = partAt(features, record + 4);
    for (let n = 0; n < u16(found, 2); n++) used.add(u16(found, 4 + n * 2));
  }
  return { all, used: [...used].sort((a, b) => a - b) };
}

/** Large tables reach their parts through one more step, which has a type of its own. */
function lookupAt(lookup: Part, extension: number): Lookup {
  const type = u16(lookup, 0);
  const parts = Array.from({ length: u16(lookup, 4) }, (_, index) => partAt(lookup, 6 + index * 2));
  const [first] = parts;
  if (type !== extension || !first) return { type, parts };
  return {
    type: u16(first, 2),
    parts: parts.map(({ view, at }) => ({ view, at: at + view.getUint32(at + 4) })),
  };
}

/** Glyph → its place in the set. */
export function coverageOf(part: Part): Map<number, number> {
  const found = new Map<number, number>();
  const ranges = u16(part, 0) === 2;
  for (let index = 0; index < u16(part, 2); index++) {
    if (!ranges) {
      found.set(u16(part, 4 + index * 2), index);
      continue;
    }
    const at = 4 + index * 6;
    const first = u16(part, at);
    for (let glyph = first; glyph <= u16(part, at + 2); glyph++) {
      found.set(glyph, u16(part, at + 4) + glyph - first);
    }
  }
  return found;
}

/** Glyph → class; those that are missing have class 0. */
export function classesOf(part: Part): Map<number, number> {
  const found = new Map<number, number>();
  if (u16(part, 0) === 1) {
    const first = u16(part, 2);
    for (let index = 0; index < u16(part, 4); index++) {
      found.set(first + index, u16(part, 6 + index * 2));
    }
    return found;
  }
  for (let index = 0; index < u16(part, 2); index++) {
    const at = 4 + index * 6;
    for (let glyph = u16(part, at); glyph <= u16(part, at + 2); glyph++) {
      found.set(glyph, u16(part, at + 4));
    }
  }
  return found;
}
