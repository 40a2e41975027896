import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '../../src/document/queries';
import {
  cardsInCell,
  inboxCards,
  linksOf,
  orderedSteps,
  stepPositions,
  stepsCovered,
  stepsOfStage,
  textLanes,
} from '../../src/document/queries';
import { anyGrid } from '../support/arbitraries';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';

const ids = (entries: Entries<unknown>) => entries.map(([id]) => id);

const map = journey()
  .stage('Find', 'Sees ad', 'Asks peer')
  .stage('Buy', 'Pays')
  .lane('emotion')
  .lane('gains', 'Joys', { hidden: true })
  .cell('Pains', 'Sees ad', 'Slow search', 'Too loud')
  .cell('Actions', 'Pays', { text: 'Types card', span: 3 })
  .inbox('Later')
  .link('Slow search', 'Types card')
  .build();

test('steps come in map order, across stages', () => {
  expect(ids(orderedSteps(map))).toEqual(['sees-ad', 'asks-peer', 'pays']);
  expect(ids(stepsOfStage(map, 'find'))).toEqual(['sees-ad', 'asks-peer']);
  expect(stepPositions(map).get('pays')).toBe(2);
});

test('moving a stage moves its steps even when the steps table is the same', () => {
  const stages = { ...map.stages, buy: { title: 'Buy', order: 'Zz' } };
  expect(ids(orderedSteps({ ...map, stages: Object.freeze(stages) }))).toEqual([
    'pays',
    'sees-ad',
    'asks-peer',
  ]);
});

test('text lanes leave out hidden lanes and emotion', () => {
  expect(textLanes(map).map(([, { title }]) => title)).toEqual(['Pains', 'Actions']);
});

test('a cell lists its cards in order, and the inbox what has no step', () => {
  expect(ids(cardsInCell(map, 'sees-ad', 'pains'))).toEqual(['slow-search', 'too-loud']);
  expect(ids(cardsInCell(map, 'pays', 'pains'))).toEqual([]);
  expect(ids(inboxCards(map))).toEqual(['later']);
});

test('a link is found from both of its ends', () => {
  expect(ids(linksOf(map, 'slow-search'))).toEqual(ids(linksOf(map, 'types-card')));
  expect(linksOf(map, 'later')).toEqual([]);
});

test('a span is clipped at the end of the map', () => {
  const card = map.cards['types-card'];
  expect(card && ids(stepsCovered(map, card))).toEqual(['pays']);
});

test('a table that can still change is read afresh', () => {
  const draft = structuredClone(map);
  expect(cardsInCell(draft, 'sees-ad', 'pains')).toHaveLength(2);
  delete draft.cards['too-loud'];
  expect(cardsInCell(draft, 'sees-ad', 'pains')).toHaveLength(1);
});

test('every card is in one cell or in the inbox, and every step has one place', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const cells = Object.keys(grid.steps).flatMap((stepId) =>
        Object.keys(grid.lanes).flatMap((laneId) => ids(cardsInCell(grid, stepId, laneId))),
      );
      const found = [...cells, ...ids(inboxCards(grid))];
      expect(found.toSorted()).toEqual(Object.keys(grid.cards).toSorted());
      expect([...stepPositions(grid).values()]).toEqual(Object.keys(grid.steps).map((_, at) => at));
    }),
  );
});

test('asking for every cell of 10,000 cards sorts the cards once', () => {
  const big = bigMap(10_000, 0, 1);
  const first = cardsInCell(big, 'step0', 'pains');
  expect(cardsInCell(big, 'step0', 'pains')).toBe(first);
  let cards = 0;
  for (const stepId of Object.keys(big.steps)) {
    for (const laneId of Object.keys(big.lanes)) cards += cardsInCell(big, stepId, laneId).length;
  }
  expect(cards).toBe(10_000);
});
