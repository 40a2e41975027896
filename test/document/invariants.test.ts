import { expect, test } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';

const sound = journey()
  .stage('Find', 'Sees ad', 'Asks peer')
  .lane('emotion')
  .cell('Pains', 'Sees ad', 'Slow search', 'Too loud')
  .link('Slow search', 'Too loud')
  .emotion('Sees ad', -0.5)
  .build();

test('a map made by the builder is sound, and so is a large one', () => {
  expect(checkInvariants(sound)).toEqual([]);
  expect(checkInvariants(bigMap(3_000, 1_000, 7))).toEqual([]);
});

test.each<[string, RegExp, (map: GridDocument) => void]>([
  ['a card of a step that is gone', /stepId: no step/, (map) => delete map.steps['sees-ad']],
  ['a link to a card that is gone', /no card “too-loud”/, (map) => delete map.cards['too-loud']],
  ['a point of a persona that is gone', /no persona/, (map) => delete map.personas.customer],
  [
    'a stage without steps',
    /has no step/,
    (map) => Object.assign(map.stages, { buy: { title: '', order: 'a9' } }),
  ],
  ['two neighbours with one key', /taken by a neighbour/, (map) => patchCard(map, { order: 'a1' })],
  ['a key that is none', /not an order key/, (map) => patchCard(map, { order: 'a!' })],
  ['a span of nothing', /span: 0/, (map) => patchCard(map, { span: 0 })],
  ['a card among emotions', /hold points/, (map) => patchCard(map, { laneId: 'emotion' })],
  ['minus zero', /no number/, (map) => patchCard(map, { severity: -0 })],
  ['undefined', /not JSON/, (map) => patchCard(map, { details: undefined })],
  ['a text over the cap', /bytes of text/, (map) => patchCard(map, { text: 'ä'.repeat(10_241) })],
  [
    'an id every object has',
    /not an id/,
    (map) => Object.assign(map.lanes, { valueOf: { role: 'text', title: '', order: 'a9' } }),
  ],
])('%s is found', (_, complaint, damage) => {
  const map = structuredClone(sound);
  damage(map);
  expect(checkInvariants(map).join('\n')).toMatch(complaint);
});

function patchCard(map: GridDocument, fields: object): void {
  Object.assign(map.cards['slow-search'] ?? {}, fields);
}
