import { expect, test } from 'vitest';
import { referencesOf, repointed, summaryReferences } from '../../src/analysis/references';
import { summarise } from '../../src/analysis/summarise';
import { countedIds } from '../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../src/document/create';
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import { journey } from '../support/build';

const map = journey('Trip')
  .persona('Ana', { documentId: 'ana-sheet' })
  .persona('Ben')
  .stage('Find', 'Sees')
  .usualLanes()
  .cell('pains', 'Sees', { text: 'Goes on\nelsewhere', documentId: 'other-map' })
  .with({ originId: 'today', journeyId: 'walk' })
  .build();

const sheet: PersonaDocument = {
  ...createBlankPersona(countedIds('p')),
  actors: { mum: { label: 'Mother', kind: 'person', order: 'a0', documentId: 'mum-sheet' } },
};

const segments: SegmentationDocument = {
  ...createBlankSegmentation(countedIds('s')),
  segments: {
    hunters: { name: 'Hunters', order: 'a0', personaIds: ['x', 'ana-sheet'], journeyIds: ['trip'] },
  },
};

test('a map names its persona sheets, its origin, its journey and the maps its cards lead to', () => {
  expect(referencesOf(map).map(({ to, kind, words }) => [to, kind, words])).toEqual([
    ['ana-sheet', 'persona', 'persona on the map'],
    ['today', 'origin', 'to-be version of it'],
    ['walk', 'journey', 'continues it as a blueprint'],
    ['other-map', 'card', 'card “Goes on”'],
  ]);
});

test('a sheet names the people it knows, a segment its personas and journeys', () => {
  expect(referencesOf(sheet)).toMatchObject([
    { to: 'mum-sheet', words: 'among the relations as “Mother”' },
  ]);
  expect(referencesOf(segments).map(({ to, words }) => [to, words])).toEqual([
    ['x', 'stands for segment “Hunters”'],
    ['ana-sheet', 'stands for segment “Hunters”'],
    ['trip', 'serves segment “Hunters”'],
  ]);
});

test('every reference stands where its path says', () => {
  for (const document of [map, sheet, segments]) {
    for (const { to, path } of referencesOf(document)) {
      const found = path.reduce<unknown>(
        (holder, key) => Reflect.get(Object(holder), key),
        document,
      );
      expect(found).toBe(to);
    }
  }
});

test('references follow new ids and nothing else changes', () => {
  const next = repointed(segments, new Map([['ana-sheet', 'copy']]));
  expect(next.segments.hunters?.personaIds).toEqual(['x', 'copy']);
  expect(segments.segments.hunters?.personaIds).toEqual(['x', 'ana-sheet']);
  expect(repointed(map, new Map([['nobody', 'copy']]))).toBe(map);
  const moved = repointed(
    map,
    new Map([
      ['today', 'new-today'],
      ['other-map', 'new-map'],
    ]),
  );
  expect(moved.originId).toBe('new-today');
  expect(referencesOf(moved).at(-1)?.to).toBe('new-map');
});

test('the summary keeps one entry for each way of pointing at each target', () => {
  const twice = { ...map, personas: { ...map.personas, again: { ...map.personas.ana } } } as never;
  expect(summaryReferences(twice)).toEqual(summaryReferences(map));
  expect(summarise(map).refs).toHaveLength(4);
});
