import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { dismissFindings } from '../../../src/commands/segmentation/dismissFindings';
import { createBlankSegmentation } from '../../../src/document/create';
import { expectCommand } from '../../support/expectCommand';

const document = createBlankSegmentation(countedIds('s'));

test('findings are dismissed and brought back, without a trace', () => {
  const keys = ['no-owner', 'empty-step/pays'];
  const after = expectCommand(document, dismissFindings({ keys, dismissed: true }));
  expect(after.dismissed).toEqual({ 'no-owner': true, 'empty-step/pays': true });
  const one = expectCommand(after, dismissFindings({ keys: ['no-owner'], dismissed: false }));
  expect(one.dismissed).toEqual({ 'empty-step/pays': true });
  expect(expectCommand(after, dismissFindings({ keys, dismissed: false }))).toEqual(document);
});
