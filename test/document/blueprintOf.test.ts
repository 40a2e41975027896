import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { blueprintOf } from '../../src/document/blueprintOf';
import { checkInvariants } from '../../src/document/invariants';
import { orderedLanes } from '../../src/document/queries';
import { journey } from '../support/build';

const map = journey('Repair')
  .persona('Ana')
  .employee('Clerk')
  .usualLanes()
  .stage('Book', 'Asks', 'Chooses')
  .cell('Actions', 'Asks', 'Calls', { text: 'Waits', span: 2 })
  .cell('Pains', 'Asks', 'Nobody answers')
  .emotion('Asks', -0.5, { persona: 'Ana' })
  .build();

const blueprint = blueprintOf(map, countedIds('b'));

test('a blueprint that continues a journey has its stages, steps and customer actions, under their ids', () => {
  expect(checkInvariants(blueprint)).toEqual([]);
  expect(blueprint).toMatchObject({ kind: 'blueprint', title: 'Repair', journeyId: map.id });
  expect(blueprint.stages).toEqual(map.stages);
  expect(blueprint.steps).toEqual(map.steps);
  expect(blueprint.personas).toEqual(map.personas);
  const lane = orderedLanes(blueprint).find(([, { role }]) => role === 'customer-actions')?.[0];
  const actions = Object.entries(map.cards).filter(([, { type }]) => type === 'action');
  expect(Object.keys(blueprint.cards).sort()).toEqual(actions.map(([id]) => id).sort());
  expect(blueprint.journeyActions?.toSorted()).toEqual(Object.keys(blueprint.cards).sort());
  for (const [id, { text, stepId }] of actions) {
    expect(blueprint.cards[id]).toMatchObject({ text, stepId, laneId: lane });
  }
});

test('it shares nothing with the journey and has lanes for what comes next', () => {
  expect(blueprint.id).not.toBe(map.id);
  expect(Object.keys(blueprint.lanes).some((id) => id in map.lanes)).toBe(false);
  expect(orderedLanes(blueprint).map(([, { role }]) => role)).toContain('backstage');
  expect(blueprint.emotions).toEqual({});
});

test('actions and customer actions of one journey become one lane, in the order of the lanes', () => {
  const both = journey('Both')
    .lane('customer-actions', 'Does')
    .lane('actions', 'Actions')
    .stage('One', 'Step')
    .cell('Actions', 'Step', 'Second')
    .cell('Does', 'Step', 'First')
    .build();
  const made = blueprintOf(both, countedIds('b'));
  expect(checkInvariants(made)).toEqual([]);
  const texts = Object.values(made.cards)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text }) => text);
  expect(texts).toEqual(['First', 'Second']);
});
