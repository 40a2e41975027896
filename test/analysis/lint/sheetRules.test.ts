import { describe, expect, test } from 'vitest';
import type { PersonaDocument } from '../../../src/document/persona';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
import type { PersonaBlockKind } from '../../../src/document/sheetVocabulary';
import { found, subjects } from './cases';

function persona(blocks: Partial<Record<PersonaBlockKind, string[]>>): PersonaDocument {
  return {
    id: 'ana',
    kind: 'persona',
    title: 'Ana',
    color: '#000000',
    marker: 'circle',
    blocks: Object.fromEntries(
      Object.entries(blocks).map(([kind, lines], index) => [
        kind,
        { kind: kind as PersonaBlockKind, title: kind, text: lines.join('\n'), order: `a${index}` },
      ]),
    ),
  };
}

describe('a persona without evidence', () => {
  const goals = ['Eat', 'Share', 'Save', 'Rest', 'Laugh'];

  test('is found once there is something to prove', () => {
    expect(subjects(found('persona-without-evidence', persona({ goals })))).toEqual(['ana']);
  });

  test.each([
    ['it cites interviews', persona({ goals, facts: ['5 interviews in March'] })],
    ['it cites a sample', persona({ goals, facts: ['Order log, n = 400'] })],
    ['it says it assumes', persona({ goals, facts: ['Assumed in a workshop'] })],
    ['it is just begun', persona({ goals: ['Eat'] })],
  ])('is none when %s', (_, document) => {
    expect(found('persona-without-evidence', document)).toEqual([]);
  });
});

describe('a persona of facts alone', () => {
  const facts = ['34', 'Berlin', 'Two children', 'Teacher', 'Drives'];

  test('is found', () => {
    expect(found('persona-without-goals', persona({ facts }))).toMatchObject([
      { message: '“Ana” has no goals, needs or frustrations.' },
    ]);
  });

  test.each(['needs', 'fears', 'triggers', 'routine'] as const)('is none with %s', (kind) => {
    expect(found('persona-without-goals', persona({ facts, [kind]: ['Quiet'] }))).toEqual([]);
  });
});

const rule = 'Buys twice a month';

function segments(...list: (Partial<Segment> & { name: string })[]): SegmentationDocument {
  const rows = list.map((fields, index) => [`s${index + 1}`, { order: `a${index}`, ...fields }]);
  return {
    id: 'segments',
    kind: 'segmentation',
    title: 'Customers',
    axes: { x: { title: 'x', low: 'l', high: 'h' }, y: { title: 'y', low: 'l', high: 'h' } },
    segments: Object.fromEntries(rows),
  };
}

describe('shares of segments', () => {
  const shares = (...values: (number | undefined)[]) =>
    segments(
      ...values.map((share, at) => ({ name: `S${at}`, ...(share !== undefined && { share }) })),
    );

  test.each([
    ['too little', [40, 50], 'The shares add to 90 %, not to 100 %.'],
    ['too much', [70, 50], 'The shares add to 120 %, not to 100 %.'],
    [
      'too much before all are known',
      [70, 50, undefined],
      'The shares add to 120 %, not to 100 %.',
    ],
  ])('that add to %s are found', (_, values, message) => {
    expect(found('shares-not-100', shares(...values))).toMatchObject([{ message }]);
  });

  test.each([
    ['they are whole', [40, 60]],
    ['they are rounded', [33, 33, 33]],
    ['one is not known yet', [40, 50, undefined]],
    ['there is only one', [40]],
    ['nobody counted', [undefined, undefined]],
  ])('are fine when %s', (_, values) => {
    expect(found('shares-not-100', shares(...values))).toEqual([]);
  });
});

test('a segment without definition is found among defined ones', () => {
  const findings = (...list: Parameters<typeof segments>) =>
    subjects(found('segment-without-definition', segments(...list)));
  expect(findings({ name: 'A', definition: rule }, { name: 'B' })).toEqual(['s2']);
  expect(findings({ name: 'A' }, { name: 'B' })).toEqual([]);
  expect(findings({ name: 'A', definition: rule })).toEqual([]);
});

test('two segments with one name are found', () => {
  const twice = segments({ name: 'Regulars' }, { name: 'New' }, { name: 'regulars ' });
  expect(found('segment-name-twice', twice)).toMatchObject([
    { targets: [{ id: 's1' }, { id: 's3' }], message: '2 segments are called “Regulars”.' },
  ]);
  expect(found('segment-name-twice', segments({ name: '' }, { name: '' }))).toEqual([]);
});

test('axes with segments on them are named at both ends', () => {
  const placed = segments({ name: 'A', x: 1, y: 2 }, { name: 'B', x: 3, y: 4 });
  expect(found('axis-unnamed', placed)).toEqual([]);
  const { x, y } = placed.axes;
  const unnamed = { ...placed, axes: { x, y: { ...y, high: '' } } };
  expect(found('axis-unnamed', unnamed)).toMatchObject([
    { message: 'The vertical axis needs a title and a name at both ends.' },
  ]);
  const unplaced = segments({ name: 'A' }, { name: 'B' });
  expect(found('axis-unnamed', { ...unplaced, axes: unnamed.axes })).toEqual([]);
});
