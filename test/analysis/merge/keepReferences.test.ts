import { expect, test } from 'vitest';
import { addCard } from '../../../src/commands/grid/addCard';
import { addLink } from '../../../src/commands/grid/addLink';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { deleteLanes } from '../../../src/commands/grid/deleteLanes';
import { deleteStages } from '../../../src/commands/grid/deleteStages';
import { editCards } from '../../../src/commands/grid/editCards';
import { removePersona } from '../../../src/commands/grid/removePersona';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import { checkInvariants } from '../../../src/document/invariants';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';
import { merged } from '../../support/merged';
import { sketch } from '../../support/sketch';

const base = journey('Ordering')
  .persona('Ana')
  .persona('Ben')
  .persona('Cem')
  .lane('pains')
  .lane('gains')
  .lane('emotion')
  .stage('Find', 'Sees ad', 'Asks')
  .stage('Buy', 'Pays')
  .cell('Pains', 'Asks', 'Dear')
  .cell('Gains', 'Pays', 'Fast')
  .build();

test('a card added to a step that the other side deleted brings back step and stage, and nothing else', () => {
  const mine = edited(
    base,
    addCard({ id: 'm', stepId: 'asks', laneId: 'pains', before: null, text: 'Cold' }),
  );
  const theirs = edited(base, deleteStages({ stageIds: ['find'] }));
  for (const sides of [
    { mine, theirs },
    { mine: theirs, theirs: mine },
  ]) {
    const result = merged({ base, ...sides });
    expect(sketch(result.merged)).toEqual([
      'Find > Asks | Pains: Cold',
      'Buy > Pays | Gains: Fast',
    ]);
    expect(result.notes).toEqual([
      'Stage “Find” was deleted on one side and stays, because the other side used it.',
      'Step “Asks” was deleted on one side and stays, because the other side used it.',
    ]);
  }
});

test('arrows, feelings and mentions bring back what they need', () => {
  const mine = edited(
    base,
    addLink({ id: 'l', from: 'fast', to: 'dear' }),
    setEmotion({ laneId: 'emotion', stepId: 'pays', personaId: 'ben', value: 1 }),
    editCards({ cardIds: ['fast'], change: { personaIds: ['ana'] } }),
  );
  const theirs = edited(
    base,
    deleteCards({ cardIds: ['dear'] }),
    removePersona({ personaId: 'ben' }),
    removePersona({ personaId: 'ana' }),
  );
  const result = merged({ base, mine, theirs }).merged;
  expect(result.links.l).toEqual({ from: 'fast', to: 'dear', heads: 1, kind: 'flow' });
  expect(Object.keys(result.personas).sort()).toEqual(['ana', 'ben', 'cem']);
  expect(result.cards.fast?.personaIds).toEqual(['ana']);
  expect(checkInvariants(result)).toEqual([]);
});

test('a card in the inbox forgets its lane rather than bringing it back', () => {
  const mine = edited(
    base,
    addCard({ id: 'm', stepId: null, laneId: 'pains', before: null, text: 'Later' }),
  );
  const theirs = edited(base, deleteLanes({ laneIds: ['pains'] }));
  const result = merged({ base, mine, theirs }).merged;
  expect(result.cards.m).toMatchObject({ stepId: null, laneId: null });
  expect(result.lanes.pains).toBeUndefined();
});
