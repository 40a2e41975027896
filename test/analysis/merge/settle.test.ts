import { expect, test } from 'vitest';
import { settle } from '../../../src/analysis/merge/mergeDocuments';
import { addCard } from '../../../src/commands/grid/addCard';
import { addLink } from '../../../src/commands/grid/addLink';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { editCards } from '../../../src/commands/grid/editCards';
import { editDocument } from '../../../src/commands/grid/editDocument';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { renameStep } from '../../../src/commands/grid/renameStep';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { checkInvariants } from '../../../src/document/invariants';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';
import { merged } from '../../support/merged';
import { sketch } from '../../support/sketch';

const base = journey('Ordering')
  .lane('pains')
  .lane('gains')
  .stage('Find', 'Sees ad')
  .stage('Buy', 'Pays', 'Waits')
  .cell('Pains', 'Pays', 'Slow', 'Dear')
  .build();

const texts = merged({
  base,
  mine: edited(base, setCardText({ cardId: 'slow', text: 'Too slow' })),
  theirs: edited(base, setCardText({ cardId: 'slow', text: 'Very slow' })),
});

test.each([
  ['mine', 'Too slow, Dear'],
  ['theirs', 'Very slow, Dear'],
  ['both', 'Too slow, Very slow, Dear'],
] as const)('of two texts of a card, %s leaves %s', (choice, cards) => {
  const settled = settle(texts, { 'cards/slow/text': choice });
  expect(sketch(settled)).toContain(`Buy > Pays | Pains: ${cards}`);
  expect(checkInvariants(settled)).toEqual([]);
});

test('what is not chosen stays as it was merged', () => {
  expect(settle(texts, {})).toEqual(texts.merged);
  expect(settle(texts, { 'cards/gone/text': 'theirs' })).toEqual(texts.merged);
});

test('both long texts stand one below the other; where both cannot stand it is not offered', () => {
  const change = (scenario: string, title: string) =>
    edited(base, editDocument({ change: { scenario, title } }));
  const open = merged({ base, mine: change('At home', 'A'), theirs: change('On the way', 'B') });
  expect(open.conflicts).toMatchObject([
    { id: 'document/title', choices: ['mine', 'theirs'] },
    { id: 'document/scenario', choices: ['mine', 'theirs', 'both'] },
  ]);
  const both = settle(open, { 'document/scenario': 'both', 'document/title': 'both' });
  expect(both).toMatchObject({ scenario: 'At home\nOn the way', title: 'A' });
});

test('two texts too long for one are not offered as both', () => {
  const change = (letter: string) =>
    edited(base, editCards({ cardIds: ['slow'], change: { details: letter.repeat(12_000) } }));
  const open = merged({ base, mine: change('a'), theirs: change('b') });
  expect(open.conflicts).toMatchObject([{ choices: ['mine', 'theirs'] }]);
});

test('a card goes to the place that is chosen', () => {
  const to = (stepId: string, laneId: string) =>
    edited(base, moveCards({ cardIds: ['dear'], stepId, laneId, before: null }));
  const open = merged({ base, mine: to('waits', 'pains'), theirs: to('sees-ad', 'gains') });
  expect(settle(open, { 'cards/dear/place': 'theirs' }).cards.dear).toMatchObject({
    stepId: 'sees-ad',
    laneId: 'gains',
    type: 'gain',
  });
});

test('a deletion that is chosen takes along what the other side hung on it', () => {
  const mine = edited(
    base,
    renameStep({ stepId: 'waits', title: 'Waits long' }),
    addCard({ id: 'm', stepId: 'waits', laneId: 'pains', before: null, text: 'Cold' }),
    addLink({ id: 'l', from: 'slow', to: 'm' }),
  );
  const theirs = edited(base, deleteSteps({ stepIds: ['waits'] }));
  const open = merged({ base, mine, theirs });
  expect(sketch(open.merged)).toContain('Buy > Waits long | Pains: Cold');
  const gone = settle(open, { 'steps/waits': 'theirs' });
  expect([Object.keys(gone.steps), Object.keys(gone.cards), gone.links]).toEqual([
    ['sees-ad', 'pays'],
    ['slow', 'dear'],
    {},
  ]);
});

test('keeping one that was deleted here brings it back', () => {
  const open = merged({
    base,
    mine: edited(base, deleteCards({ cardIds: ['slow'] })),
    theirs: edited(base, setCardText({ cardId: 'slow', text: 'Very slow' })),
  });
  expect(settle(open, { 'cards/slow': 'mine' }).cards.slow).toBeUndefined();
  expect(settle(open, { 'cards/slow': 'theirs' }).cards.slow?.text).toBe('Very slow');
});
