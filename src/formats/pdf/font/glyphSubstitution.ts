// Other forms of signs beside certain letters, as browsers show them: "->" becomes an arrow, brackets rise beside
// capitals. The forms have widths of their own, so paper would not match the screen without them.
import { coverageOf, type Lookup, lookupsOf, type Part, partAt, u16 } from './openType';

export interface Glyph {
  id: number;
  /** What it stands for: several letters where they became one sign. */
  text: string;
}

/** Changes the glyphs of a line in place. */
export type Substitution = (glyphs: Glyph[]) => void;

/** How many glyphs from `at` on are done with; 0 = the rule does not apply here. */
type Rule = (glyphs: Glyph[], at: number) => number;

const extension = 7;

export function substitutionOf(gsub: DataView | undefined): Substitution {
  if (!gsub) return () => {};
  const { all, used } = lookupsOf(gsub, 'calt', extension);
  const rules: Rule[] = [];
  // By number, because rules call others, which may stand later.
  const apply =
    (index: number): Rule =>
    (glyphs, at) =>
      rules[index]?.(glyphs, at) ?? 0;
  for (const lookup of all) rules.push(ruleOf(lookup, apply));
  const lookups = used.map(apply);
  return (glyphs) => {
    for (const rule of lookups) {
      for (let at = 0; at < glyphs.length; ) at += Math.max(1, rule(glyphs, at));
    }
  };
}

function ruleOf({ type, parts }: Lookup, apply: (index: number) => Rule): Rule {
  const rules = parts.map((part): Rule => {
    if (type === 1) return single(part);
    if (type === 4) return ligature(part);
    if (type === 6 && u16(part, 0) === 3) return inContext(part, apply);
    return () => 0;
  });
  return (glyphs, at) => {
    for (const rule of rules) {
      const done = rule(glyphs, at);
      if (done > 0) return done;
    }
    return 0;
  };
}

function single(part: Part): Rule {
  const coverage = coverageOf(partAt(part, 2));
  const listed = u16(part, 0) === 2;
  return (glyphs, at) => {
    const glyph = glyphs[at];
    const index = glyph && coverage.get(glyph.id);
    if (!glyph || index === undefined) return 0;
    const id = listed ? u16(part, 6 + index * 2) : (glyph.id + u16(part, 4)) & 0xffff;
    glyphs[at] = { ...glyph, id };
    return 1;
  };
}

function ligature(part: Part): Rule {
  const coverage = coverageOf(partAt(part, 2));
  return (glyphs, at) => {
    const index = coverage.get(glyphs[at]?.id ?? -1);
    if (index === undefined) return 0;
    const set = partAt(part, 6 + index * 2);
    for (let n = 0; n < u16(set, 0); n++) {
      const entry = partAt(set, 2 + n * 2);
      const length = u16(entry, 2);
      const joined = glyphs.slice(at, at + length);
      const fits =
        joined.length === length &&
        joined.every(({ id }, place) => place === 0 || id === u16(entry, 2 + place * 2));
      if (!fits) continue;
      const text = joined.map((glyph) => glyph.text).join('');
      glyphs.splice(at, length, { id: u16(entry, 0), text });
      return 1;
    }
    return 0;
  };
}

function inContext(part: Part, apply: (index: number) => Rule): Rule {
  let offset = 2;
  const sets = () => {
    const count = u16(part, offset);
    const found = Array.from({ length: count }, (_, index) =>
      coverageOf(partAt(part, offset + 2 + index * 2)),
    );
    offset += 2 + count * 2;
    return found;
  };
  const [before, input, after] = [sets(), sets(), sets()];
  const records = Array.from({ length: u16(part, offset) }, (_, index) => ({
    place: u16(part, offset + 2 + index * 4),
    lookup: apply(u16(part, offset + 4 + index * 4)),
  }));
  return (glyphs, at) => {
    const has = (set: Map<number, number>, index: number) => set.has(glyphs[index]?.id ?? -1);
    const applies =
      input.every((set, index) => has(set, at + index)) &&
      // The glyph next to the input comes first.
      before.every((set, index) => has(set, at - 1 - index)) &&
      after.every((set, index) => has(set, at + input.length + index));
    if (!applies) return 0;
    const length = glyphs.length;
    for (const { place, lookup } of records) lookup(glyphs, at + place);
    return Math.max(1, input.length - (length - glyphs.length));
  };
}
