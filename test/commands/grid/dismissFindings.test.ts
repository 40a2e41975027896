import { expect, test } from 'vitest';
import { dismissFindings } from '../../../src/commands/grid/dismissFindings';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const document = journey().stage('A', 'Pays').build();

test('findings are dismissed and brought back, without a trace', () => {
  const keys = ['no-owner', 'empty-step/pays'];
  const after = expectCommand(document, dismissFindings({ keys, dismissed: true }));
  expect(after.dismissed).toEqual({ 'no-owner': true, 'empty-step/pays': true });
  const one = expectCommand(after, dismissFindings({ keys: ['no-owner'], dismissed: false }));
  expect(one.dismissed).toEqual({ 'empty-step/pays': true });
  expect(expectCommand(after, dismissFindings({ keys, dismissed: false }))).toEqual(document);
});

test('what is dismissed already changes nothing', () => {
  const args = { keys: ['low-without-pain/emotion/pays/customer'], dismissed: true };
  const after = expectCommand(document, dismissFindings(args));
  expect(expectCommand(after, dismissFindings(args))).toBe(after);
  expectCommand(document, dismissFindings({ ...args, dismissed: false }));
});

test('no finding, and what is none, are refused', () => {
  expect(expectRefusal(document, dismissFindings({ keys: [], dismissed: true }))).toMatch(/Select/);
  const odd = dismissFindings({ keys: ['a b'], dismissed: true });
  expect(expectRefusal(document, odd)).toBe('This is no finding.');
});

test('there is a most of what can be dismissed', () => {
  const keys = Array.from({ length: 20_001 }, (_, index) => `empty-step/${index}`);
  expect(expectRefusal(document, dismissFindings({ keys, dismissed: true }))).toMatch(/20,000/);
});
