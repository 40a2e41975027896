import { expect, test } from 'vitest';
import { alignColumns, alignLanes } from '../../../src/analysis/compare/alignColumns';
import { matchDocuments } from '../../../src/analysis/compare/matchDocuments';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { insertLane } from '../../../src/commands/grid/insertLane';
import { insertStage } from '../../../src/commands/grid/insertStage';
import { insertStep } from '../../../src/commands/grid/insertStep';
import { moveStage } from '../../../src/commands/grid/moveStage';
import { moveStep } from '../../../src/commands/grid/moveStep';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { edited } from '../../support/edited';

const map = journey()
  .lane('pains')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays', 'Waits')
  .stage('Use', 'Opens')
  .build();

/** One line a stage: `find | sees, asks ∅`, each as before and after. */
function columns(after: GridDocument): string[] {
  const name = (column: { before: string | null; after: string | null }) =>
    column.before === column.after
      ? `${column.after}`
      : `${column.before ?? '∅'}→${column.after ?? '∅'}`;
  return alignColumns(map, after, matchDocuments(map, after)).map(
    (stage) => `${name(stage)} | ${stage.steps.map(name).join(', ')}`,
  );
}

test('a version stands beside itself column by column', () => {
  expect(columns(map)).toEqual(['find | sees, asks', 'buy | pays, waits', 'use | opens']);
});

test('what one version lacks stands opposite nothing, where it belongs', () => {
  const after = edited(
    map,
    deleteSteps({ stepIds: ['asks'] }),
    insertStep({ id: 'new', stageId: 'buy', before: 'waits', title: 'Confirms' }),
    insertStage({ id: 'care', stepId: 'care-step', before: 'use', title: 'Care' }),
  );
  expect(columns(after)).toEqual([
    'find | sees, asks→∅',
    'buy | pays, ∅→new, waits',
    '∅→care | ∅→care-step',
    'use | opens',
  ]);
});

test('what changed places stands in both of them', () => {
  expect(columns(edited(map, moveStage({ stageId: 'use', before: 'find' })))).toEqual([
    '∅→use | ∅→opens',
    'find | sees, asks',
    'buy | pays, waits',
    'use→∅ | opens→∅',
  ]);
  expect(
    columns(edited(map, moveStep({ stepId: 'waits', stageId: 'find', before: null }))),
  ).toEqual(['find | sees, asks, ∅→waits', 'buy | pays, waits→∅', 'use | opens']);
});

test('lanes are aligned like stages', () => {
  const after = edited(map, insertLane({ id: 'new', role: 'gains', before: 'pains' }));
  expect(alignLanes(map, after, matchDocuments(map, after))).toEqual([
    { before: null, after: 'new' },
    { before: 'pains', after: 'pains' },
  ]);
});
