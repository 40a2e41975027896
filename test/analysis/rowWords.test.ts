import { expect, test } from 'vitest';
import { placeWords, rowWords, stepName, wordsOf } from '../../src/analysis/rowWords';
import { countedIds } from '../../src/base/id';
import { createBlankPersona } from '../../src/document/create';
import { journey } from '../support/build';

const map = journey()
  .persona('Ana')
  .stage('Find')
  .stage('', '')
  .cell('Pains', 'Find', 'Slow search in the app that nobody waits for', '')
  .link('card', 'slow-search-in-the-app-that-nobody-waits-for')
  .emotion('Find', 1)
  .build();
const [slow = '', nameless = ''] = Object.keys(map.cards);

test('things are called by kind and name, long names by their beginning', () => {
  expect(rowWords(map, 'cards', slow)).toBe('Card “Slow search in the app…”');
  expect(rowWords(map, 'cards', nameless)).toBe('Card without a name');
  expect(rowWords(map, 'stages', 'find')).toBe('Stage “Find”');
  const [link = ''] = Object.keys(map.links);
  expect(rowWords(map, 'links', link)).toBe(
    'Arrow from something without a name to “Slow search in the app…”',
  );
});

test('a feeling is somebody’s at a step', () => {
  const [key = ''] = Object.keys(map.emotions);
  expect(rowWords(map, 'emotions', key)).toBe('Ana’s feeling at Find');
});

test('a step without a title goes by its stage, then by its place', () => {
  expect(Object.keys(map.steps).map((id) => stepName(map, id))).toEqual(['Find', 'step 2']);
});

test('places are told where there are some', () => {
  expect(placeWords(map, 'cards', map.cards[slow] ? { ...map.cards[slow] } : {})).toBe(
    'Pains at Find',
  );
  expect(placeWords(map, 'lanes', {})).toBeNull();
  const sheet = createBlankPersona(countedIds('p'));
  expect(placeWords(sheet, 'ratings', { blockId: 'gone' })).toBe('a block without a name');
  const relation = {
    ...sheet,
    relations: {
      r: { from: null, to: 'x', label: '', style: 'solid' as const, heads: 1 as const },
    },
  };
  expect(rowWords(relation, 'relations', 'r')).toBe(
    'Relation from “Untitled persona” to something without a name',
  );
});

test('a block of a persona is called by its title, and what it says is told in full', () => {
  const goals = { title: 'Goals', text: 'Food before eight\nNobody asks again', kind: 'goals' };
  const persona = { ...createBlankPersona(countedIds('ana')), blocks: { goals } };
  expect(rowWords(Object(persona), 'blocks', 'goals')).toBe('Block “Goals”');
  expect(wordsOf(goals)).toBe('Goals\nFood before eight\nNobody asks again');
  expect(wordsOf({ level: 3 })).toBe('');
});
