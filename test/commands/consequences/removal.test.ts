import { expect, test } from 'vitest';
import { describeDeletion } from '../../../src/commands/consequences/removal';
import { journey } from '../../support/build';

const map = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Sees', 'A')
  .cell('pains', 'Asks', { text: 'B', span: 2 })
  .cell('pains', 'Pays', 'C')
  .link('A', 'B')
  .link('B', 'C')
  .emotion('Asks', 1)
  .emotion('Pays', -1)
  .inbox({ text: 'Later', laneId: 'pains' })
  .build();

test('the counts are what goes along', () => {
  expect(describeDeletion(map, { stageIds: ['buy'] })).toEqual({
    steps: 1,
    cards: 1,
    links: 1,
    points: 1,
  });
  expect(describeDeletion(map, { laneIds: ['pains'] })).toEqual({
    steps: 0,
    cards: 3,
    links: 2,
    points: 0,
  });
  expect(describeDeletion(map, { cardIds: ['b'] })).toMatchObject({ cards: 1, links: 2 });
});
