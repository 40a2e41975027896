import { expect, test } from 'vitest';
import { insertLane } from '../../../src/commands/grid/insertLane';
import { orderedLanes } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .lane('pains')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Asks', { text: 'A', span: 2 })
  .build();

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
