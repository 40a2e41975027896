import { expect, test } from 'vitest';
import { renameStage } from '../../../src/commands/grid/renameStage';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey().lane('pains').stage('Find', 'Sees').build();

test('the title changes', () => {
  const after = expectCommand(map, renameStage({ stageId: 'find', title: 'New' }));
  expect(after.stages.find?.title).toBe('New');
  expect(expectCommand(after, renameStage({ stageId: 'find', title: 'New' }))).toBe(after);
});

test('a stage that is gone and a title over the cap are refused', () => {
  expect(expectRefusal(map, renameStage({ stageId: 'gone', title: '' }))).toMatch(/no longer/);
  const title = 'x'.repeat(201);
  expect(expectRefusal(map, renameStage({ stageId: 'find', title }))).toMatch(/200/);
});
