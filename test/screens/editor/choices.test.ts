import { expect, test } from 'vitest';
import { matching } from '../../../src/screens/editor/choices';

const choices = [
  'Declined card, no reason given',
  'Card form',
  'Discard the basket',
  'Überweisung',
].map((label) => ({ id: label, label, hint: 'Order › Pay' }));
const found = (query: string) => matching(choices, query).map(({ id }) => id);

test('words are found by how they begin, whatever stands between them', () => {
  expect(found('declined card, no')).toEqual(['Declined card, no reason given']);
  expect(found('no decl')).toEqual(['Declined card, no reason given']);
  expect(found('über')).toEqual(['Überweisung']);
  expect(found('pay form')).toEqual(['Card form']);
});

test('a choice that begins with what was typed comes first, and nothing typed shows all', () => {
  expect(found('card')).toEqual(['Card form', 'Declined card, no reason given']);
  expect(found(' ')).toHaveLength(4);
});
