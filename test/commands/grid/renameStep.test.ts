import { expect, test } from 'vitest';
import { renameStep } from '../../../src/commands/grid/renameStep';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey().lane('pains').stage('Find', 'Sees').build();

test('the title changes', () => {
  const after = expectCommand(map, renameStep({ stepId: 'sees', title: 'New' }));
  expect(after.steps.sees?.title).toBe('New');
  expect(expectCommand(after, renameStep({ stepId: 'sees', title: 'New' }))).toBe(after);
});

test('a step that is gone and a title over the cap are refused', () => {
  expect(expectRefusal(map, renameStep({ stepId: 'gone', title: '' }))).toMatch(/no longer/);
  const title = 'x'.repeat(201);
  expect(expectRefusal(map, renameStep({ stepId: 'sees', title }))).toMatch(/200/);
});
