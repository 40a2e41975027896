import { expect, test } from 'vitest';
import { compareDocuments } from '../../../src/analysis/compare/compareDocuments';
import { curveDifference } from '../../../src/analysis/compare/curveDifference';
import { summariseComparison } from '../../../src/analysis/compare/summariseComparison';
import { addCard } from '../../../src/commands/grid/addCard';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';

const map = journey()
  .persona('Ana')
  .persona('Ben')
  .lane('emotion')
  .stage('Buy', 'Chooses', 'Pays', 'Waits')
  .cell('Pains', 'Pays', 'Slow', 'Dear')
  .emotion('Chooses', 0, { persona: 'Ana' })
  .emotion('Pays', -0.5, { persona: 'Ana' })
  .build();
const rated = (stepId: string, value: number, personaId = 'ana') =>
  setEmotion({ laneId: 'emotion', stepId, personaId, value });

function summary(after: GridDocument, before = map): string {
  const { changes, matching } = compareDocuments(before, after);
  return summariseComparison(changes, curveDifference(before, after, matching));
}

test('the curve comes first, then what was added, removed and changed', () => {
  const after = edited(
    map,
    rated('pays', 1),
    rated('chooses', -0.5),
    addCard({ id: 'new', stepId: 'waits', laneId: 'pains', before: null, text: 'Cold' }),
    deleteCards({ cardIds: ['dear'] }),
    setCardText({ cardId: 'slow', text: 'Too slow' }),
    moveCards({ cardIds: ['slow'], stepId: 'waits', laneId: 'pains', before: null }),
  );
  expect(summary(after)).toBe(
    'Lifted 1 step, lowered 1. Largest gain: Pays +3. 1 added · 1 removed · 1 changed.',
  );
});

test('what only moved is counted by itself', () => {
  const after = edited(
    map,
    moveCards({ cardIds: ['slow'], stepId: 'waits', laneId: 'pains', before: null }),
  );
  expect(summary(after)).toBe('1 moved.');
});

test('with no step lifted the largest loss is told, and whose where several travel', () => {
  const both = edited(map, rated('pays', 1, 'ben'));
  expect(summary(edited(both, rated('pays', 0, 'ben')), both)).toBe(
    'Lowered 1 step. Largest loss: Pays −2 (Ben). 1 changed.',
  );
});

test('two versions that say the same are told to', () => {
  expect(summary(map)).toBe('Both versions say the same.');
});
