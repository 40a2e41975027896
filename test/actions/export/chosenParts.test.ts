import { expect, test } from 'vitest';
import { chosenParts, leftOutNotes, unseenNotes } from '../../../src/actions/export/chosenParts';
import { checkInvariants } from '../../../src/document/invariants';
import { journey } from '../../support/build';
import { sketch } from '../../support/sketch';

const map = journey('Checkout')
  .persona('Ana')
  .persona('Ben')
  .stage('Buy', 'Pays')
  .cell('Actions', 'Pays', 'Enters card')
  .cell('Pains', 'Pays', 'Declined', { text: 'Too slow for Ben', personaIds: ['ben'] })
  .link('Enters card', 'Declined')
  .emotion('Pays', -1, { persona: 'Ana' })
  .emotion('Pays', 1, { persona: 'Ben' })
  .build();

test('a lane left out takes its cards and their arrows along', () => {
  const parts = chosenParts(map, ['pains']);
  expect(sketch(parts)).toEqual(['Buy > Pays | Actions: Enters card']);
  expect(parts.links).toEqual({});
  expect(checkInvariants(parts)).toEqual([]);
  expect(leftOutNotes(map, parts)).toEqual(['1 lane left out, with 2 cards.']);
});

test('a persona left out takes its curve and what only it experiences', () => {
  const parts = chosenParts(map, ['ben']);
  expect(sketch(parts)).toEqual(['Buy > Pays | Actions: Enters card | Pains: Declined']);
  expect(Object.keys(parts.emotions)).toEqual(['emotion/pays/ana']);
  expect(checkInvariants(parts)).toEqual([]);
  expect(leftOutNotes(map, parts)).toEqual(['1 persona left out, with 1 card.']);
});

test('a lane hidden on screen shows once it is chosen', () => {
  const hidden = journey().lane('pains', 'Pains', { hidden: true }).stage('Buy').build();
  expect(chosenParts(hidden, []).lanes.pains?.hidden).toBe(false);
  expect(leftOutNotes(hidden, chosenParts(hidden, []))).toEqual([]);
});

const service = journey('Service')
  .persona('Guest')
  .employee('Clerk')
  .stage('Buy', 'Pays')
  .lane('emotion')
  .lane('employee-emotion')
  .emotion('Pays', 1, { persona: 'Guest', lane: 'employee-emotion' })
  .emotion('Pays', -1, { persona: 'Clerk', lane: 'employee-emotion' })
  .build();

test('a lane whose employees are left out does not show the ratings that it hid', () => {
  expect(chosenParts(service, ['clerk']).emotions).toEqual({});
  expect(Object.keys(chosenParts(service, []).emotions)).toEqual(['employee-emotion/pays/clerk']);
});

test('ratings that no lane shows are told of', () => {
  expect(unseenNotes(service)).toEqual(['1 rating not shown in its lane left out.']);
  expect(unseenNotes(map)).toEqual([]);
});
