import { expect, test } from 'vitest';
import { setValueUnit } from '../../../src/commands/segmentation/setValueUnit';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('the unit is set and taken away', () => {
  const after = expectCommand(map, setValueUnit({ unit: '€ a year' }));
  expect(after.valueUnit).toBe('€ a year');
  expect(expectCommand(after, setValueUnit({ unit: '' }))).toEqual(map);
});

test('a unit is no essay', () => {
  expect(expectRefusal(map, setValueUnit({ unit: 'x'.repeat(300) }))).toMatch(/at most/);
});
