import { expect, test } from 'vitest';
import { insertLane } from '../../../src/commands/grid/insertLane';
import { orderedLanes, personasInOrder } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { crossingCard as map } from '../../support/smallMaps';

test('a lane is called as its role is, unless a title is given', () => {
  const after = expectCommand(map, insertLane({ id: 'new', role: 'gains', before: 'pains' }));
  expect(orderedLanes(after).map(([, lane]) => lane.title)).toEqual(['Gains', 'Pains']);
  const named = insertLane({ id: 'new', role: 'text', before: null, title: 'Law' });
  expect(orderedLanes(expectCommand(map, named)).at(-1)?.[1]).toMatchObject({ title: 'Law' });
});

test('a taken id is refused', () => {
  expect(expectRefusal(map, insertLane({ id: 'pains', role: 'text', before: null }))).toMatch(
    /already/,
  );
});

test('the first lane of employee emotion brings an employee with a look of their own', () => {
  const insert = insertLane({ id: 'new', role: 'employee-emotion', before: null });
  const after = expectCommand(map, insert);
  const [customer, employee, ...more] = personasInOrder(after).map(([, persona]) => persona);
  expect(employee).toMatchObject({ name: 'Employee', side: 'employee' });
  expect(employee?.color).not.toBe(customer?.color);
  expect(employee?.marker).not.toBe(customer?.marker);
  expect(more).toEqual([]);
  const second = insertLane({ id: 'second', role: 'employee-emotion', before: null });
  expect(expectCommand(after, second).personas).toEqual(after.personas);
});

test('a lane beside an older one in which everybody is rated brings nobody who would hide them', () => {
  const older = journey()
    .lane('employee-emotion')
    .stage('Find', 'Sees')
    .emotion('Sees', 1, { lane: 'employee-emotion' })
    .build();
  const insert = insertLane({ id: 'new', role: 'employee-emotion', before: null });
  expect(expectCommand(older, insert).personas).toEqual(older.personas);
});
