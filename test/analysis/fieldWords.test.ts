import { expect, test } from 'vitest';
import { fieldWords, valueWords } from '../../src/analysis/fieldWords';
import { countedIds } from '../../src/base/id';
import { createBlankSegmentation } from '../../src/document/create';
import { journey } from '../support/build';

const map = journey()
  .persona('Ana')
  .lane('emotion', 'Mood', { scale: 'zero-to-ten' })
  .stage('Buy', 'Pays')
  .cell('Pains', 'Pays', 'Slow', 'Dear')
  .build();
const segments = {
  ...createBlankSegmentation(countedIds('s')),
  dimensions: { d: { title: 'Loyalty', low: '', high: '', order: 'a0' } },
};

test.each([
  ['severity', 'severity'],
  ['href', 'web address'],
  ['momentOfTruth', 'moment of truth'],
  ['xLaterField', 'x later field'],
])('%s is called %s', (field, name) => {
  expect(fieldWords(map, field)).toBe(name);
});

test.each([
  ['axes', 'axes'],
  ['axes.x.low', 'x axis, low end'],
  ['axes.y.title', 'y axis, title'],
  ['criteria.lifecycle', 'lifecycle criterion'],
  ['criteria', 'criteria'],
  ['scores.d', 'place on Loyalty'],
  ['scores', 'places on further axes'],
])('of a segmentation map %s is called %s', (field, name) => {
  expect(fieldWords(segments, field)).toBe(name);
});

test.each([
  ['cards', 'channel', { channel: 'mobile-app' }, 'Mobile app'],
  ['cards', 'type', { type: 'journey-link' }, 'Journey link'],
  ['cards', 'personaIds', { personaIds: ['ana'] }, 'Ana'],
  ['cards', 'place', { stepId: 'pays', laneId: 'pains' }, 'Pains at Pays'],
  ['cards', 'place', { stepId: null, laneId: null }, 'the inbox'],
  ['cards', 'details', {}, 'nothing'],
  ['cards', 'tags', { tags: ['web', 'urgent'] }, 'web, urgent'],
  ['cards', 'evidence', { evidence: { kind: 'survey', n: 40 } }, 'survey, 40'],
  ['cards', 'documentId', { documentId: 'k2J' }, 'a document'],
  ['cards', 'picture', { assetId: 'abc', pictureRatio: 2 }, 'a picture'],
  ['lanes', 'role', { role: 'frontstage-people' }, 'Frontstage people'],
  ['steps', 'momentOfTruth', { momentOfTruth: true }, 'yes'],
  ['links', 'ends', { from: 'slow', to: 'dear' }, 'from “Slow” to “Dear”'],
] as const)('the value of %s, %s reads like the map', (table, field, values, words) => {
  expect(valueWords(map, { table, id: 'x', field }, values)).toBe(words);
});

test('axes that are shown are called by their names', () => {
  const place = { table: 'document', id: segments.id, field: 'shown' } as const;
  expect(valueWords(segments, place, { shown: { x: 'd', y: 'y' } })).toBe(
    'Loyalty, Second dimension',
  );
});

test('a feeling is told on the scale of its lane', () => {
  const place = { table: 'emotions', id: 'mood/pays/ana', field: 'value' } as const;
  expect(valueWords(map, place, { value: 0.5 })).toBe('7.5');
});
