import { expect, test } from 'vitest';
import { factsOf } from '../../../src/analysis/lint/facts';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
import { found, subjects } from './cases';

function segments(...list: Partial<Segment>[]): SegmentationDocument {
  const axis = { title: 'Spend', low: 'little', high: 'much' };
  return {
    id: 'segments',
    kind: 'segmentation',
    title: 'Customers',
    axes: { x: axis, y: axis },
    segments: Object.fromEntries(
      list.map((fields, at) => [`s${at}`, { name: `S${at}`, order: `a${at}`, ...fields }]),
    ),
  };
}

const within = (...shares: number[]) =>
  segments({ share: 60 }, { share: 40 }, ...shares.map((share) => ({ share, parentId: 's0' })));

test('parts that exceed their segment are found', () => {
  expect(found('parts-exceed-whole', within(40, 30))).toMatchObject([
    { message: 'The parts of “S0” add to 70 %, the segment has 60 %.' },
  ]);
});

test('parts that fit are none, and do not count twice in the whole', () => {
  expect(found('parts-exceed-whole', within(40, 20))).toEqual([]);
  expect(found('shares-not-100', within(40, 20))).toEqual([]);
});

const criteria = { demographic: 'Under 30', behavioural: 'Buys weekly' };

test('segments with the same criteria are found', () => {
  const twice = segments({ criteria }, { criteria: { ...criteria, behavioural: 'buys weekly' } });
  expect(subjects(found('segment-criteria-twice', twice))).toEqual(['s1']);
});

test('one shared criterion, or a different one, is no repetition', () => {
  const shared = { demographic: 'Under 30' };
  expect(
    found('segment-criteria-twice', segments({ criteria: shared }, { criteria: shared })),
  ).toEqual([]);
  const other = { ...criteria, behavioural: 'Buys once' };
  expect(found('segment-criteria-twice', segments({ criteria }, { criteria: other }))).toEqual([]);
});

const placed = { x: 10, y: 20 };

test('a segment without a place is found when most have one', () => {
  expect(subjects(found('segment-not-placed', segments(placed, placed, {})))).toEqual(['s2']);
});

test('the axes shown count, and a map without places is left alone', () => {
  const scored = { ...segments(placed, placed, {}), shown: { x: 'd', y: 'y' } };
  expect(found('segment-not-placed', scored)).toEqual([]);
  expect(found('segment-not-placed', segments({}, {}, placed))).toEqual([]);
});

test('the library sees who stands for a segment and what serves it', () => {
  const map = segments({ personaIds: ['ana'], journeyIds: ['shop'] });
  expect(factsOf(map)).toMatchObject({
    segments: [{ personaIds: ['ana'], journeyIds: ['shop'] }],
  });
});
