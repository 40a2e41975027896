import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/analysis/segmentTable';
import { rowHeight } from '../../../src/screens/segments/rowHeight';
import { segmentMap } from '../../support/segmentMap';

const columns = columnsOf(segmentMap);
const heightWith = (goals: string) => rowHeight({ name: 'Loyal', order: 'a0', goals }, columns);

test('the cell with most lines makes the height of a row, up to where it scrolls', () => {
  expect(heightWith('')).toBe(33);
  expect(heightWith('Save time')).toBe(33);
  expect(heightWith('Save time\nSave money\nSave face')).toBe(73);
  expect(heightWith('Save time and money '.repeat(3))).toBe(53);
  expect(heightWith('line\n'.repeat(40))).toBe(133);
});
