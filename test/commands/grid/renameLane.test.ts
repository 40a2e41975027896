import { expect, test } from 'vitest';
import { renameLane } from '../../../src/commands/grid/renameLane';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey().lane('pains').stage('Find', 'Sees').build();

test('the title changes', () => {
  const after = expectCommand(map, renameLane({ laneId: 'pains', title: 'New' }));
  expect(after.lanes.pains?.title).toBe('New');
  expect(expectCommand(after, renameLane({ laneId: 'pains', title: 'New' }))).toBe(after);
});

test('a lane that is gone and a title over the cap are refused', () => {
  expect(expectRefusal(map, renameLane({ laneId: 'gone', title: '' }))).toMatch(/no longer/);
  const title = 'x'.repeat(201);
  expect(expectRefusal(map, renameLane({ laneId: 'pains', title }))).toMatch(/200/);
});
