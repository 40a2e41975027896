import { expect, test } from 'vitest';
import { segmentFixOf, segmentPlaceOf } from '../../../src/actions/check/segmentPlaces';
import type { Finding } from '../../../src/analysis/lint/finding';
import { lint } from '../../../src/analysis/lint/lint';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { segmentMap } from '../../support/segmentMap';

function found(document: SegmentationDocument, rule: Finding['rule']): Finding {
  const finding = lint(document).find((each) => each.rule === rule);
  if (!finding) throw new Error(`Nothing of ${rule} was found.`);
  return finding;
}

const { loyal, hunter, coupon } = segmentMap.segments;
if (!loyal || !hunter || !coupon) throw new Error('The map lacks its segments.');

test('shares that miss the whole are looked at in the table', () => {
  const finding = found({ ...segmentMap, segments: { loyal, hunter } }, 'shares-not-100');
  expect(segmentPlaceOf(segmentMap, finding)).toEqual({
    kind: 'segment',
    segmentId: 'loyal',
    column: 'share',
    only: 'table',
  });
  expect(segmentFixOf(segmentMap, finding)).toBeNull();
});

test('of two segments with one name the second gets another', () => {
  const document = { ...segmentMap, segments: { loyal, hunter: { ...hunter, name: 'loyal' } } };
  const finding = found(document, 'segment-name-twice');
  expect(segmentPlaceOf(document, finding)).toMatchObject({ segmentId: 'loyal', column: 'name' });
  expect(segmentFixOf(document, finding)).toEqual({
    label: 'Rename the second',
    segmentId: 'hunter',
    field: 'name',
  });
});

test('a segment that others define leads to its own rule of membership', () => {
  const document = {
    ...segmentMap,
    segments: { loyal: { ...loyal, definition: 'Weekly' }, hunter },
  };
  const finding = found(document, 'segment-without-definition');
  expect(segmentPlaceOf(document, finding)).toMatchObject({
    segmentId: 'hunter',
    column: 'definition',
  });
  expect(segmentFixOf(document, finding)).toMatchObject({ segmentId: 'hunter' });
});

test('an axis without a name leads to the field that is empty', () => {
  const document = {
    ...segmentMap,
    axes: { ...segmentMap.axes, y: { title: 'Visits', low: '', high: 'weekly' } },
    segments: { loyal, hunter: { ...hunter, x: 10, y: 10 } },
  };
  const finding = found(document, 'axis-unnamed');
  expect(segmentPlaceOf(document, finding)).toEqual({ kind: 'dimension', axis: 'y', part: 'low' });
});

test('what is gone has no place', () => {
  const document = { ...segmentMap, segments: { loyal, hunter: { ...hunter, name: 'loyal' } } };
  const finding = found(document, 'segment-name-twice');
  expect(segmentPlaceOf({ ...document, segments: {} }, finding)).toBeNull();
  expect(segmentFixOf({ ...document, segments: {} }, finding)).toBeNull();
});
