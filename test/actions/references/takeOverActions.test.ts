import { expect, test } from 'vitest';
import { lintAmong } from '../../../src/actions/check/lintAmong';
import { fixFinding } from '../../../src/actions/grid/settleFindings';
import { takeOverActions } from '../../../src/actions/references/takeOverActions';
import { present } from '../../../src/base/assert';
import { countedIds } from '../../../src/base/id';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { blueprintOf } from '../../../src/document/blueprintOf';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';
import { grid } from '../../support/gridContext';
import { noon } from '../../support/memoryPorts';

const before = journey('Trip')
  .persona('Ana')
  .usualLanes()
  .stage('Go', 'Books', 'Packs')
  .cell('Actions', 'Books', 'Pays')
  .build();
const service = blueprintOf(before, countedIds('b'));
const trip = expectCommand(
  before,
  addCard({
    id: 'weighs',
    stepId: 'packs',
    laneId: 'actions',
    before: null,
    text: 'Weighs the bag',
    fields: { details: 'Twice', personaIds: ['ana'] },
  }),
);

async function opened() {
  const map = grid(service);
  await map.ports.library.put(trip, noon);
  await map.ports.library.put(service, noon);
  const findings = () =>
    lintAmong(map.context.document, map.ports.library.documents.get()).filter(
      ({ rule }) => rule === 'blueprint-behind-journey',
    );
  return { ...map, findings };
}

test('what the open blueprint lacks is found in the list and comes from the journey in one step', async () => {
  const map = await opened();
  const finding = present(map.findings()[0], 'a finding');
  expect(finding.message).toBe('“Trip” lacks an action of its journey: “Weighs the bag”.');
  fixFinding(map.context, finding);
  await expect.poll(() => map.context.document.cards.weighs).toBeDefined();
  expect(map.card('weighs')).toMatchObject({ details: 'Twice', personaIds: ['ana'] });
  expect(map.undoSteps()).toEqual(['Add action of the journey']);
  expect(map.findings()).toEqual([]);
  expect(map.editor.dispatch(deleteCards({ cardIds: ['weighs'] })).ok).toBe(true);
  expect(map.findings()).toEqual([]);
});

test('a journey that is gone meanwhile is said, and nothing changes', async () => {
  const map = await opened();
  await map.ports.library.moveToBin(trip.id);
  await takeOverActions(map.context, { laneId: 'any', cardIds: ['weighs'] });
  expect(map.told()).toHaveLength(1);
  expect(map.undoSteps()).toEqual([]);
});

test('actions that the journey has no more are said, and nothing changes', async () => {
  const map = await opened();
  await takeOverActions(map.context, { laneId: 'any', cardIds: ['gone'] });
  expect(map.told()).toEqual(['These actions are no longer in the journey.']);
  expect(map.undoSteps()).toEqual([]);
});
