import { expect, test } from 'vitest';
import { setEmotionEvidence } from '../../../src/commands/grid/setEmotionEvidence';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

const map = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .emotion('Sees', -0.5, { note: 'why' })
  .build();
const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };

test('a point says where it comes from', () => {
  const evidence = { kind: 'survey', n: 120 } as const;
  const after = expectCommand(map, setEmotionEvidence({ ...sees, evidence }));
  expect(after.emotions['emotion/sees/ana']?.evidence).toEqual(evidence);
  expect(expectCommand(after, setEmotionEvidence({ ...sees, evidence: null }))).toEqual(map);
});
