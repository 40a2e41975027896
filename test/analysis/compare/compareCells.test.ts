import { describe, expect, it } from 'vitest';
import { type ComparedMap, compareCells } from '../../../src/analysis/compare/compareCells';
import { compareDocuments } from '../../../src/analysis/compare/compareDocuments';
import { curveDifference } from '../../../src/analysis/compare/curveDifference';
import { onlyChanges } from '../../../src/analysis/compare/onlyChanges';
import type { GridDocument } from '../../../src/document/grid';
import { journey } from '../../support/build';

const shop = () =>
  journey('Shop')
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .lane('pains')
    .lane('emotion');

const before = shop()
  .cell('Pains', 'Sees ad', 'Too loud', 'Too slow')
  .emotion('Sees ad', -1)
  .inbox('Later')
  .build();

const after = shop()
  .cell('Pains', 'Asks peer', 'Too loud', 'Nobody knows')
  .emotion('Sees ad', 1)
  .inbox('Sooner')
  .build();

function compared(one: GridDocument, other: GridDocument): ComparedMap {
  const comparison = compareDocuments(one, other);
  return compareCells(one, other, comparison, curveDifference(one, other, comparison.matching));
}

const cells = ({ rows }: ComparedMap) =>
  rows.flatMap((row) =>
    row.kind === 'curve'
      ? []
      : row.cells.map((cell) =>
          cell.map(({ card, changes, ghost, place = '' }) =>
            [`${card.text}:`, ...changes.map(({ kind }) => kind), ghost ?? 'here', place]
              .join(' ')
              .trim(),
          ),
        ),
  );

describe('a comparison as one table', () => {
  it('shows what moved where it is now and where it was, and what was removed where it was', () => {
    expect(cells(compared(before, after))).toEqual([
      ['Too loud: moved Asks peer', 'Too slow: removed removed'],
      ['Too loud: moved here Sees ad', 'Nobody knows: added here'],
    ]);
  });

  it('keeps the place of what is gone below the card it stood under', () => {
    const one = shop().cell('Pains', 'Sees ad', 'First', 'Second', 'Third').build();
    const other = shop().cell('Pains', 'Sees ad', 'First', 'Third').build();
    expect(cells(compared(one, other))[0]).toEqual([
      'First: here',
      'Second: removed removed',
      'Third: here',
    ]);
  });

  it('tells where it was that a card went to the inbox, and not once more', () => {
    const one = shop().cell('Pains', 'Sees ad', 'Too loud').build();
    const card = Object.values(one.cards)[0];
    if (!card) throw new Error('the map has no card');
    const other = { ...one, cards: { 'too-loud': { ...card, stepId: null } } };
    const map = compared(one, other);
    expect(cells(map)[0]).toEqual(['Too loud: moved moved the inbox']);
    expect(map.elsewhere).toEqual([]);
  });

  it('shows the cards as they were, each with what became of it', () => {
    const rows = compared(before, after).rows.flatMap((row) =>
      row.kind === 'cards' ? row.was : [],
    );
    const texts = rows.map((cell) =>
      cell.map(({ card, changes, place }) => [card.text, changes[0]?.kind, place]),
    );
    expect(texts).toEqual([
      [
        ['Too loud', 'moved', 'Asks peer'],
        ['Too slow', 'removed', undefined],
      ],
      [],
    ]);
  });

  it('puts a feeling that changed on the curve of its person', () => {
    const curve = compared(before, after).rows.find((row) => row.kind === 'curve');
    expect(curve?.points.map(({ changes }) => changes.length)).toEqual([1, 0]);
  });

  it('tells what is in no step apart', () => {
    const { elsewhere } = compared(before, after);
    expect(elsewhere.map(({ table }) => table)).toEqual(['cards', 'cards']);
  });

  it('shows every change once', () => {
    const map = compared(before, after);
    const shown = [
      ...map.stages.flatMap(({ changes, steps }) => [
        changes,
        ...steps.map((step) => step.changes),
      ]),
      ...map.rows.flatMap((row) => [
        row.header.changes,
        ...(row.kind === 'curve'
          ? row.points.map(({ changes }) => changes)
          : row.cells.flat().map(({ changes }) => changes)),
      ]),
      map.elsewhere,
    ].flat();
    const all = compareDocuments(before, after).changes.map(({ id }) => id);
    expect(shown.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
  });

  it('leaves out lanes and steps without a change on request', () => {
    const same = onlyChanges(compared(before, before));
    expect(same.rows).toEqual([]);
    expect(same.stages.flatMap(({ steps }) => steps)).toEqual([]);
    const some = onlyChanges(
      compared(before, shop().cell('Pains', 'Sees ad', 'Too loud').emotion('Sees ad', -1).build()),
    );
    expect(some.stages.flatMap(({ steps }) => steps).map(({ title }) => title)).toEqual([
      'Sees ad',
    ]);
  });
});
