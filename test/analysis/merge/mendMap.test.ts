import { expect, test } from 'vitest';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteLanes } from '../../../src/commands/grid/deleteLanes';
import { deleteStages } from '../../../src/commands/grid/deleteStages';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { removePersona } from '../../../src/commands/grid/removePersona';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import { setLaneRole } from '../../../src/commands/grid/setLaneRole';
import { checkInvariants } from '../../../src/document/invariants';
import { orderedLanes } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';
import { merged } from '../../support/merged';

const base = journey()
  .persona('Ana')
  .lane('pains')
  .lane('gains')
  .stage('Buy', 'Chooses', 'Pays')
  .build();
const card = addCard({ id: 'm', stepId: 'pays', laneId: 'pains', before: null, text: 'Cold' });
const toFeelings = setLaneRole({ laneId: 'pains', role: 'emotion', employeeId: 'e' });
const feeling = setEmotion({ laneId: 'pains', stepId: 'pays', personaId: 'ana', value: 1 });

test('a lane that got cards here stays a lane of cards, whatever it became there', () => {
  const result = merged({ base, mine: edited(base, card), theirs: edited(base, toFeelings) });
  expect(result.merged.lanes.pains).toMatchObject({ role: 'pains', title: 'Pains' });
  expect(checkInvariants(result.merged)).toEqual([]);
});

test('a lane that got cards here and feelings there becomes two', () => {
  const mine = edited(base, card);
  const theirs = edited(base, toFeelings, feeling);
  const result = merged({ base, mine, theirs }).merged;
  expect(orderedLanes(result).map(([id, { role }]) => `${id}: ${role}`)).toEqual([
    'pains: pains',
    'pains-feelings: emotion',
    'gains: gains',
  ]);
  expect(Object.keys(result.emotions)).toEqual(['pains-feelings/pays/ana']);
  expect(checkInvariants(result)).toEqual([]);
  expect(merged({ base, mine: theirs, theirs: mine }).merged).toEqual(result);
});

test('a stage of which each side deleted another step keeps an empty one', () => {
  const mine = edited(base, deleteSteps({ stepIds: ['chooses'] }));
  const theirs = edited(base, deleteSteps({ stepIds: ['pays'] }));
  const result = merged({ base, mine, theirs }).merged;
  expect(result.steps['buy-step']).toEqual({ stageId: 'buy', title: '', order: 'a0' });
  expect(checkInvariants(result)).toEqual([]);
});

test('a map of which each side deleted another half keeps the stages, lanes and personas of both', () => {
  const two = journey()
    .persona('Ana')
    .persona('Ben')
    .lane('pains')
    .lane('gains')
    .stage('Find')
    .stage('Buy')
    .build();
  const mine = edited(
    two,
    deleteStages({ stageIds: ['find'] }),
    deleteLanes({ laneIds: ['pains'] }),
    removePersona({ personaId: 'ana' }),
  );
  const theirs = edited(
    two,
    deleteStages({ stageIds: ['buy'] }),
    deleteLanes({ laneIds: ['gains'] }),
    removePersona({ personaId: 'ben' }),
  );
  const result = merged({ base: two, mine, theirs }).merged;
  const { stages, steps, lanes, personas } = result;
  expect([stages, steps, lanes, personas].map((table) => Object.keys(table).length)).toEqual([
    2, 2, 2, 2,
  ]);
  expect(checkInvariants(result)).toEqual([]);
  expect(merged({ base: two, mine: theirs, theirs: mine }).merged).toEqual(result);
});
