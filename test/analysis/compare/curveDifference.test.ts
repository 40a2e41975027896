import { expect, test } from 'vitest';
import { curveDifference } from '../../../src/analysis/compare/curveDifference';
import { matchDocuments } from '../../../src/analysis/compare/matchDocuments';
import { editLanes } from '../../../src/commands/grid/editLanes';
import { insertStep } from '../../../src/commands/grid/insertStep';
import { setEmotion } from '../../../src/commands/grid/setEmotion';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';

const map = journey()
  .persona('Ana')
  .persona('Ben')
  .lane('emotion')
  .stage('Buy', 'Chooses', 'Pays', 'Waits')
  .emotion('Chooses', 0.5, { persona: 'Ana' })
  .emotion('Pays', -1, { persona: 'Ana' })
  .emotion('Waits', 0, { persona: 'Ana' })
  .build();
const rated = (stepId: string, value: number, personaId = 'ana') =>
  setEmotion({ laneId: 'emotion', stepId, personaId, value });
const curves = (after: GridDocument) => curveDifference(map, after, matchDocuments(map, after));

test('each step says what was felt, what is felt and how far apart that is on the scale', () => {
  const after = edited(map, rated('pays', 0.5), rated('waits', -0.5));
  const { curves: drawn, ...totals } = curves(after);
  expect(drawn).toMatchObject([
    {
      name: 'Ana',
      points: [
        { step: 'Chooses', was: 0.5, is: 0.5, delta: 0 },
        { step: 'Pays', was: -1, is: 0.5, delta: 3 },
        { step: 'Waits', was: 0, is: -0.5, delta: -1 },
      ],
    },
  ]);
  expect(totals).toEqual({
    lifted: 1,
    lowered: 1,
    largestGain: { step: 'Pays', persona: 'Ana', delta: 3 },
    largestLoss: { step: 'Waits', persona: 'Ana', delta: -1 },
  });
});

test('the scale of the version after is the measure', () => {
  const after = edited(
    map,
    rated('pays', 0),
    editLanes({ laneIds: ['emotion'], change: { scale: 'zero-to-ten' } }),
  );
  expect(curves(after).largestGain?.delta).toBe(5);
});

test('a step that only one version has or rates is a gap, no gain', () => {
  const after = edited(
    map,
    insertStep({ id: 'new', stageId: 'buy', before: 'waits', title: 'Confirms' }),
    rated('new', 1),
    rated('chooses', 1, 'ben'),
  );
  const { curves: drawn, lifted } = curves(after);
  expect(drawn[0]?.points.map(({ step, delta }) => [step, delta])).toEqual([
    ['Chooses', 0],
    ['Pays', 0],
    ['Confirms', null],
    ['Waits', 0],
  ]);
  expect(drawn[1]).toMatchObject({
    name: 'Ben',
    points: [{ was: null, is: 1, delta: null }, {}, {}, {}],
  });
  expect(lifted).toBe(0);
});

test('a curve that only the version before has is there too', () => {
  const bare = journey().persona('Ana').lane('pains').stage('Buy', 'Chooses').build();
  expect(curves(bare).curves).toMatchObject([
    { lane: { before: 'emotion', after: null }, points: [{ was: 0.5, is: null }, {}, {}] },
  ]);
});

test('where several people travel, a step is lifted when they feel better taken together', () => {
  const both = edited(map, rated('pays', 0, 'ben'));
  const after = edited(both, rated('pays', -0.5), rated('pays', -1, 'ben'));
  const { lifted, lowered } = curveDifference(both, after, matchDocuments(both, after));
  expect([lifted, lowered]).toEqual([0, 1]);
});
