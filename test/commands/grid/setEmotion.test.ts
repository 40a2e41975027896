import { expect, test } from 'vitest';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { oneFeeling as map } from '../../support/smallMaps';

const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };
const asks = { ...sees, stepId: 'asks' };

test('a point is set, and one that is there keeps its note', () => {
  const after = expectCommand(map, setEmotion({ ...asks, value: 1 }));
  expect(after.emotions['emotion/asks/ana']).toEqual({ value: 1 });
  const again = expectCommand(map, setEmotion({ ...sees, value: 0 }));
  expect(again.emotions['emotion/sees/ana']).toEqual({ value: 0, note: 'why' });
});

test('other lanes, values out of range and strangers are refused', () => {
  const refusal = (change: object) =>
    expectRefusal(map, setEmotion({ ...asks, value: 0, ...change }));
  expect(refusal({ laneId: 'pains' })).toMatch(/Only an emotion lane/);
  expect(refusal({ value: 1.5 })).toMatch(/between/);
  expect(refusal({ value: Number.NaN })).toBe('This change could not be stored.');
  expect(refusal({ personaId: 'ben' })).toMatch(/persona/);
});

test('a rating that its lane would not show is refused', () => {
  const both = journey()
    .persona('Ana')
    .employee('Clerk')
    .lane('emotion')
    .lane('employee-emotion')
    .stage('Find', 'Sees')
    .build();
  const refusal = (laneId: string, personaId: string) =>
    expectRefusal(both, setEmotion({ laneId, stepId: 'sees', personaId, value: 1 }));
  expect(refusal('emotion', 'clerk')).toMatch(/shows customers/);
  expect(refusal('employee-emotion', 'ana')).toMatch(/shows employees/);
});
