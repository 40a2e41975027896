import { expect, test } from 'vitest';
import { setLaneRole } from '../../../src/commands/grid/setLaneRole';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .lane('pains')
  .lane('text', 'Ideas')
  .lane('emotion', 'Emotion', { scale: 'faces' })
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'A', { text: 'Q', type: 'question' })
  .emotion('Sees', 1)
  .build();

test('title and cards that were of the old role follow, others stay', () => {
  const after = expectCommand(
    map,
    setLaneRole({ laneId: 'pains', role: 'gains', employeeId: 'new' }),
  );
  expect(after.lanes.pains).toMatchObject({ role: 'gains', title: 'Gains' });
  expect([after.cards.a?.type, after.cards.q?.type]).toEqual(['gain', 'question']);
  const named = expectCommand(
    map,
    setLaneRole({ laneId: 'ideas', role: 'solutions', employeeId: 'new' }),
  );
  expect(named.lanes.ideas?.title).toBe('Ideas');
});

test('an empty lane becomes an emotion lane, and one curve another', () => {
  expectCommand(map, setLaneRole({ laneId: 'ideas', role: 'emotion', employeeId: 'new' }));
  const after = expectCommand(
    map,
    setLaneRole({ laneId: 'emotion', role: 'employee-emotion', employeeId: 'new' }),
  );
  expect(after.lanes.emotion?.scale).toBe('faces');
});

test('cards and points cannot turn into each other', () => {
  expect(
    expectRefusal(map, setLaneRole({ laneId: 'pains', role: 'emotion', employeeId: 'new' })),
  ).toMatch(/no cards/);
  expect(
    expectRefusal(map, setLaneRole({ laneId: 'emotion', role: 'pains', employeeId: 'new' })),
  ).toMatch(/points/);
});

test('a lane that becomes the employees’ brings one, unless its ratings are of others', () => {
  const become = (laneId: string) =>
    expectCommand(map, setLaneRole({ laneId, role: 'employee-emotion', employeeId: 'new' }));
  expect(become('ideas').personas.new).toMatchObject({ name: 'Employee', side: 'employee' });
  expect(become('emotion').personas).toEqual(map.personas);
});
