import { expect, test } from 'vitest';
import { addCard } from '../../../src/commands/grid/addCard';
import { limits } from '../../../src/document/limits';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .usualLanes()
  .stage('Find', 'Sees ad', 'Asks')
  .cell('Pains', 'Sees ad', 'Slow search', 'Too dear')
  .inbox('Later')
  .build();
const pains = { id: 'new', stepId: 'sees-ad', laneId: 'pains', before: null, text: 'No results' };

test('a card comes to the end of its cell with the type of its lane', () => {
  const after = expectCommand(map, addCard(pains));
  expect(sketch(after)[0]).toBe('Find > Sees ad | Pains: Slow search, Too dear, No results');
  expect(after.cards.new?.type).toBe('pain');
});

test('a card comes before another one', () => {
  const after = expectCommand(map, addCard({ ...pains, before: 'too-dear' }));
  expect(sketch(after)[0]).toBe('Find > Sees ad | Pains: Slow search, No results, Too dear');
});

test('a card without a step comes to the inbox', () => {
  const after = expectCommand(
    map,
    addCard({ id: 'new', stepId: null, laneId: null, before: null, text: 'Idea' }),
  );
  expect(sketch(after).at(-1)).toBe('inbox | Later, Idea');
});

test('a finished touchpoint gets the channel it names, a half-typed one waits', () => {
  const card = { ...pains, laneId: 'touchpoints', text: 'Confirmation email' };
  expect(expectCommand(map, addCard(card)).cards.new?.channel).toBe('email');
  expect(expectCommand(map, addCard({ ...card, typing: true })).cards.new?.channel).toBeUndefined();
});

test('fields come along, emptied ones do not', () => {
  const after = expectCommand(
    map,
    addCard({ ...pains, fields: { severity: 4, tags: [], details: null } }),
  );
  expect(after.cards.new).toMatchObject({ severity: 4 });
  expect(Object.keys(after.cards.new ?? {})).not.toContain('tags');
  expect(Object.keys(after.cards.new ?? {})).not.toContain('details');
});

test('emotion lanes, missing cells and taken ids are refused', () => {
  expect(expectRefusal(map, addCard({ ...pains, laneId: 'emotion' }))).toMatch(/holds points/);
  expect(expectRefusal(map, addCard({ ...pains, stepId: 'gone' }))).toMatch(/no longer exists/);
  expect(expectRefusal(map, addCard({ ...pains, laneId: null }))).toMatch(/Choose a lane/);
  expect(expectRefusal(map, addCard({ ...pains, id: 'too-dear' }))).toMatch(/already/);
});

test('text over the cap and cards over the cap are refused', () => {
  const long = 'ä'.repeat(limits.textBytes / 2 + 1);
  expect(expectRefusal(map, addCard({ ...pains, text: long }))).toMatch(/longer than 20 KB/);
  const full = bigMap(limits.cards, 0, 1);
  const [stepId = ''] = Object.keys(full.steps);
  expect(expectRefusal(full, addCard({ ...pains, stepId }))).toBe(
    'A map holds at most 10,000 cards.',
  );
});
