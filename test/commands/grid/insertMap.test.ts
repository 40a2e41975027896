import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertMap } from '../../../src/commands/grid/insertMap';
import type { GridDocument } from '../../../src/document/grid';
import { limits } from '../../../src/document/limits';
import { orderedLanes, orderedStages, personasInOrder } from '../../../src/document/queries';
import { anyGrid } from '../../support/arbitraries';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey('Shop')
  .persona('Ana')
  .stage('Find', 'Searches')
  .stage('Buy', 'Pays')
  .cell('Actions', 'Searches', 'Googles')
  .cell('Pains', 'Pays', 'Slow checkout')
  .inbox('Later')
  .build();

const other = journey('Delivery')
  .persona('ana ')
  .persona('Ben')
  .persona('Nobody')
  .stage('Wait', 'Tracks', 'Receives')
  .lane('pains', 'Frustrations')
  .lane('actions')
  .lane('gains')
  .lane('emotion')
  .cell('Frustrations', 'Tracks', { text: 'No news', personaIds: ['ana', 'ben'] })
  .cell('Actions', 'Receives', 'Opens box', 'Checks')
  .cell('Gains', 'Receives', { text: 'Nice note', span: 1 })
  .inbox('Ask courier')
  .link('No news', 'Opens box')
  .emotion('Tracks', -0.5, { persona: 'ana ' })
  .emotion('Tracks', 0.5, { persona: 'Ben' })
  .build();

const titles = (entries: readonly (readonly [string, { title: string }])[]) =>
  entries.map(([, { title }]) => title);

test('stages come where they were asked for, lanes and personas meet their like', () => {
  const after = expectCommand(map, insertMap({ id: 'new', content: other, before: 'buy' }));
  expect(titles(orderedStages(after))).toEqual(['Find', 'Wait', 'Buy']);
  expect(titles(orderedLanes(after))).toEqual(['Actions', 'Pains', 'Gains', 'Emotion']);
  expect(personasInOrder(after).map(([, { name }]) => name)).toEqual(['Ana', 'Ben']);
  const news = Object.values(after.cards).find(({ text }) => text === 'No news');
  expect(news?.laneId).toBe('pains');
  expect(news?.personaIds).toHaveLength(2);
  expect(Object.keys(after.emotions)).toHaveLength(2);
  expect(Object.values(after.links)).toHaveLength(1);
  expect(
    Object.values(after.cards)
      .filter(({ stepId }) => stepId === null)
      .map(({ text }) => text),
  ).toEqual(['Later', 'Ask courier']);
});

test('without a stage to stand before, they come at the end', () => {
  const after = expectCommand(map, insertMap({ id: 'new', content: other, before: null }));
  expect(titles(orderedStages(after))).toEqual(['Find', 'Buy', 'Wait']);
});

test('a map can be put into itself', () => {
  const after = expectCommand(other, insertMap({ id: 'new', content: other, before: null }));
  expect(Object.keys(after.cards)).toHaveLength(2 * Object.keys(other.cards).length);
  expect(Object.keys(after.lanes)).toHaveLength(Object.keys(other.lanes).length);
});

test('what would not fit is refused before anything changes', () => {
  const steps = Array.from({ length: limits.steps }, (_, index) => `Step ${index}`);
  const full = journey('Full')
    .stage('All', ...steps)
    .build();
  expect(expectRefusal(full, insertMap({ id: 'new', content: other, before: null }))).toMatch(
    /A map holds at most .* steps/,
  );
});

test.each([
  ['into any map', (any: GridDocument) => [any, other] as const],
  ['from any map', (any: GridDocument) => [other, any] as const],
])('stages %s keep every law', (_name, pair) => {
  fc.assert(
    fc.property(anyGrid, (any) => {
      // As files bring it: arbitrary objects may lack a prototype.
      const [here, there] = pair(JSON.parse(JSON.stringify(any)));
      const before = orderedStages(here)[0]?.[0] ?? null;
      const after = expectCommand(here, insertMap({ id: 'zz', content: there, before }));
      expect(Object.keys(after.cards)).toHaveLength(
        Object.keys(here.cards).length + Object.keys(there.cards).length,
      );
    }),
    { numRuns: 60 },
  );
});
