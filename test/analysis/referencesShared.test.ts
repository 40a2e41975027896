import { expect, test } from 'vitest';
import { mergeWords, wordsOf } from '../../src/analysis/referencesShared';
import { blueprint, journey } from '../support/build';

const inBlueprint = { winsHere: false };
const inJourney = { winsHere: true };
const key = 'stages/find';
const merged = (own: string, other: string, last: string | null, side = inBlueprint) =>
  mergeWords({ [key]: own }, { [key]: other }, last === null ? {} : { [key]: last }, side);

test('titles and customer actions are shared, other cards are not', () => {
  const map = journey().stage('Find', 'Sees').cell('actions', 'Sees', 'Looks');
  expect(wordsOf(map.cell('pains', 'Sees', 'Slow').build())).toEqual({
    'stages/find': 'Find',
    'steps/sees': 'Sees',
    'cards/looks': 'Looks',
  });
  const plan = blueprint().stage('Find', 'Sees').cell('customer-actions', 'Sees', 'Looks');
  expect(wordsOf(plan.cell('backstage', 'Sees', 'Packs').build())).not.toHaveProperty(
    'cards/packs',
  );
});

test('the side that was renamed wins on both sides', () => {
  expect(merged('Find', 'Discover', 'Find', inBlueprint)).toEqual({
    take: { [key]: 'Discover' },
    agreed: { [key]: 'Discover' },
  });
  expect(merged('Find', 'Discover', 'Find', inJourney).take).toEqual({ [key]: 'Discover' });
  expect(merged('Discover', 'Find', 'Find', inBlueprint)).toEqual({
    take: {},
    agreed: { [key]: 'Find' },
  });
});

test('renamed on both sides, or never compared, the journey wins', () => {
  expect(merged('Ours', 'Theirs', 'Find', inBlueprint).take).toEqual({ [key]: 'Theirs' });
  expect(merged('Ours', 'Theirs', 'Find', inJourney).take).toEqual({});
  expect(merged('Ours', 'Theirs', null, inBlueprint).take).toEqual({ [key]: 'Theirs' });
  expect(merged('Ours', 'Theirs', null, inJourney)).toEqual({ take: {}, agreed: {} });
});

test('what only one side has stays there', () => {
  expect(mergeWords({ a: 'x' }, { b: 'y' }, {}, inBlueprint)).toEqual({ take: {}, agreed: {} });
});
