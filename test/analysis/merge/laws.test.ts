// The laws of merging on documents of every shape the format allows, fields of later versions included. What people do
// to copies of one document is in test/fuzz/merging.test.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDocuments, settle } from '../../../src/analysis/merge/mergeDocuments';
import type { Choice } from '../../../src/analysis/merge/mergeRow';
import { rowsOf, tablesOfKind } from '../../../src/analysis/rows';
import { deepFreeze } from '../../../src/base/freeze';
import type { AnyDocument } from '../../../src/document/document';
import { checkInvariants } from '../../../src/document/invariants';
import { anyDocument, anyGrid } from '../../support/arbitraries';
import { anyPersona, anySegmentation } from '../../support/arbitrarySheets';
import { merged } from '../../support/merged';

/** Three versions that share some rows: each row of the first two is in the third as one of them has it. */
const threeVersions = fc
  .oneof(
    fc.tuple(anyGrid, anyGrid),
    fc.tuple(anyPersona, anyPersona),
    fc.tuple(anySegmentation, anySegmentation),
  )
  .filter(([one, other]) => one.kind === other.kind)
  .map(([one, other]) => ({ base: one, mine: mixed(one, other), theirs: mixed(other, one) }))
  .filter((all) => Object.values(all).every((document) => checkInvariants(document).length === 0));

/** The first document with the words of the second wherever both have as many rows. */
function mixed(one: AnyDocument, other: AnyDocument): AnyDocument {
  const copy: AnyDocument = structuredClone(one);
  for (const table of tablesOfKind[one.kind]) {
    const words = Object.values(rowsOf(other, table));
    Object.values(rowsOf(copy, table)).forEach((row, index) => {
      const { text, title, name, label, details, tags, xLater } = { ...words[index] };
      for (const [field, value] of Object.entries({
        text,
        title,
        name,
        label,
        details,
        tags,
        xLater,
      })) {
        if (value !== undefined && Reflect.has(row, field)) Reflect.set(row, field, value);
      }
    });
  }
  return deepFreeze(copy);
}

test('merging with oneself changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const copy = structuredClone(document);
      expect(merged({ base: document, mine: document, theirs: copy }).merged).toBe(document);
      expect(merged({ mine: document, theirs: copy }).conflicts).toEqual([]);
    }),
  );
});

test('two documents that have nothing to do with one another are both there afterwards, whoever merges', () => {
  fc.assert(
    fc.property(threeVersions, ({ mine, theirs }) => {
      const here = mergeDocuments({ mine, theirs });
      if (!here.ok) throw new Error(here.problem.message);
      expect(checkInvariants(here.value.merged)).toEqual([]);
      const there = merged({ mine: theirs, theirs: mine });
      const all = (choice: Choice) =>
        Object.fromEntries(here.value.conflicts.map(({ id }) => [id, choice] as const));
      const mirrored = { ...settle(there, all('theirs')), id: mine.id };
      expect(mirrored).toStrictEqual(settle(here.value, all('mine')));
    }),
  );
});

test('whatever is chosen between three versions, nothing dangles', () => {
  fc.assert(
    fc.property(threeVersions, fc.infiniteStream(fc.nat()), (versions, dice) => {
      const open = merged(versions);
      const choices = open.conflicts.map(({ id, choices: offered }) => {
        return [id, offered[(dice.next().value ?? 0) % offered.length] ?? 'mine'] as const;
      });
      expect(checkInvariants(settle(open, Object.fromEntries(choices)))).toEqual([]);
    }),
  );
});
