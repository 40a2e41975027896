import { expect, test } from 'vitest';
import { takeOverActions } from '../../../src/commands/grid/takeOverActions';
import { blueprint } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = blueprint('Repair')
  .with({ journeyId: 'journey', journeyActions: ['asks'] })
  .persona('Ana')
  .stage('Repair', 'Brings', 'Collects')
  .cell('customer-actions', 'Brings', 'Asks')
  .build();
const calls = { id: 'calls', stepId: 'brings', text: 'Calls', type: 'action' } as const;
const pays = { id: 'pays', stepId: 'collects', text: 'Pays' } as const;

test('actions come to the end of the cells of their steps, under their ids and as they are', () => {
  const waits = { ...calls, id: 'waits', text: 'Waits', span: 2, channel: 'store' } as const;
  const command = takeOverActions({ laneId: 'customer-actions', cards: [calls, waits, pays] });
  expect(command.label).toBe('Add 3 actions of the journey');
  const after = expectCommand(map, command);
  expect(sketch(after)).toEqual([
    'Repair > Brings | Customer actions: Asks, Calls, Waits(2)',
    'Repair > Collects | Customer actions: Pays',
  ]);
  expect(after.cards.waits).toMatchObject({ span: 2, channel: 'store', type: 'action' });
});

test('they are known from then on, where the blueprint keeps track', () => {
  const command = takeOverActions({ laneId: 'customer-actions', cards: [calls] });
  expect(expectCommand(map, command).journeyActions).toEqual(['asks', 'calls']);
  const { journeyActions: _, ...forgetful } = map;
  expect(Object.keys(expectCommand(forgetful, command))).not.toContain('journeyActions');
});

test('people who are not on the blueprint stay behind', () => {
  const card = { ...calls, personaIds: ['ana', 'ben'] };
  const both = takeOverActions({
    laneId: 'customer-actions',
    cards: [card, { ...pays, personaIds: ['ben'] }],
  });
  const { cards } = expectCommand(map, both);
  expect(cards.calls?.personaIds).toEqual(['ana']);
  expect(Object.keys(cards.pays ?? {})).not.toContain('personaIds');
});

test('nothing, a card that is there and a place that is gone are refused', () => {
  const refusal = (cards: Parameters<typeof takeOverActions>[0]['cards'], laneId?: string) =>
    expectRefusal(map, takeOverActions({ laneId: laneId ?? 'customer-actions', cards }));
  expect(refusal([])).toMatch(/no longer in the journey/);
  expect(refusal([{ ...calls, id: 'asks' }])).toMatch(/added already/);
  expect(refusal([{ ...calls, stepId: 'gone' }])).toMatch(/step no longer exists/);
  expect(refusal([calls], 'gone')).toMatch(/lane no longer exists/);
});
