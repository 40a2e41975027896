import { expect, test } from 'vitest';
import { setEmotionEvidence } from '../../../src/commands/grid/setEmotionEvidence';
import { expectCommand } from '../../support/expectCommand';
import { oneFeeling as map } from '../../support/smallMaps';

const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };

test('a point says where it comes from', () => {
  const evidence = { kind: 'survey', n: 120 } as const;
  const after = expectCommand(map, setEmotionEvidence({ ...sees, evidence }));
  expect(after.emotions['emotion/sees/ana']?.evidence).toEqual(evidence);
  expect(expectCommand(after, setEmotionEvidence({ ...sees, evidence: null }))).toEqual(map);
});
