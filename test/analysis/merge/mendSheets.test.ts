import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { addRating } from '../../../src/commands/persona/addRating';
import { editBlock } from '../../../src/commands/persona/editBlock';
import { addDimension } from '../../../src/commands/segmentation/addDimension';
import { addSegment } from '../../../src/commands/segmentation/addSegment';
import { deleteDimension } from '../../../src/commands/segmentation/deleteDimension';
import { editSegment } from '../../../src/commands/segmentation/editSegment';
import { setParent } from '../../../src/commands/segmentation/setParent';
import { createBlankPersona, createBlankSegmentation } from '../../../src/document/create';
import { checkInvariants } from '../../../src/document/invariants';
import type { PersonaDocument } from '../../../src/document/persona';
import { edited } from '../../support/edited';
import { merged, openQuestions } from '../../support/merged';

const blank = createBlankPersona(countedIds('p'));
const sheet: PersonaDocument = {
  ...blank,
  blocks: { skills: { kind: 'skills', title: 'Skills', text: '', order: 'a0' } },
};
const map = edited(
  { ...createBlankSegmentation(countedIds('s')), segments: {} },
  addSegment({ id: 'a', name: 'Savers', before: null }),
  addSegment({ id: 'b', name: 'Spenders', before: null }),
  addDimension({ id: 'd', title: 'Loyalty', before: null }),
);

test('a block with ratings stays one that rates', () => {
  const mine = edited(
    sheet,
    addRating({ id: 'r', blockId: 'skills', label: 'Cooks', level: 4, before: null }),
  );
  const theirs = edited(sheet, editBlock({ blockId: 'skills', change: { kind: 'goals' } }));
  const result = merged({ base: sheet, mine, theirs }).merged;
  expect(result.blocks.skills?.kind).toBe('skills');
  expect(Object.keys(result.ratings ?? {})).toEqual(['r']);
  expect(checkInvariants(result)).toEqual([]);
});

test('two segments that became parts of one another do not stay so', () => {
  const mine = edited(map, setParent({ segmentId: 'a', parentId: 'b' }));
  const theirs = edited(map, setParent({ segmentId: 'b', parentId: 'a' }));
  const result = merged({ base: map, mine, theirs }).merged;
  expect([result.segments.a?.parentId, result.segments.b?.parentId]).toEqual([undefined, 'a']);
  expect(merged({ base: map, mine: theirs, theirs: mine }).merged).toEqual(result);
});

test('a score on an axis that the other side deleted keeps the axis', () => {
  const mine = edited(map, editSegment({ segmentId: 'a', change: { scores: { d: 40 } } }));
  const theirs = edited(map, deleteDimension({ dimensionId: 'd' }));
  const result = merged({ base: map, mine, theirs });
  expect(result.merged.dimensions?.d?.title).toBe('Loyalty');
  expect(result.conflicts).toEqual([]);
});

test('criteria and axes are merged one by one', () => {
  const mine = edited(
    map,
    editSegment({ segmentId: 'a', change: { criteria: { lifecycle: 'New' } } }),
  );
  const theirs = edited(
    map,
    editSegment({ segmentId: 'a', change: { criteria: { demographic: 'Young' } } }),
  );
  const result = merged({ base: map, mine, theirs });
  expect(result.merged.segments.a?.criteria).toEqual({ lifecycle: 'New', demographic: 'Young' });
  const other = edited(
    map,
    editSegment({ segmentId: 'a', change: { criteria: { lifecycle: 'Old' } } }),
  );
  expect(openQuestions(merged({ base: map, mine, theirs: other }))).toEqual([
    'Segment “Savers”, lifecycle criterion: nothing → New / Old',
  ]);
});
