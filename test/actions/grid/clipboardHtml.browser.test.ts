import { expect, test } from 'vitest';
import { copySelection, pasteText } from '../../../src/actions/grid/clipboard';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('touchpoints')
    .lane('pains')
    .cell('Touchpoints', 'Sees ad', { text: 'Poster', channel: 'phone' })
    .cell('Pains', 'Sees ad', { text: 'Slow', severity: 4, tags: ['web'] }, 'Dear')
    .build();

const paste = (map: GridUnderTest, html: string, text = 'plain') =>
  pasteText(map.context, { text, html }, false);

test('cells copied here keep what text cannot say, and leave the old ones alone', () => {
  const map = grid(shop());
  map.cell('touchpoints', 'sees-ad');
  map.press('Shift+ArrowDown');
  const copied = copySelection(map.context);
  map.cell('touchpoints', 'pays');
  paste(map, copied?.html ?? '', copied?.text);
  expect(map.map()).toEqual([
    'Find > Sees ad | Touchpoints: Poster | Pains: Slow, Dear',
    'Find > Asks peer',
    'Buy > Pays | Touchpoints: Poster | Pains: Slow, Dear',
  ]);
  const cards = Object.values(map.context.document.cards).filter(({ stepId }) => stepId === 'pays');
  expect(cards).toMatchObject([{ channel: 'phone' }, { severity: 4, tags: ['web'] }, {}]);
});

test('a copied stage is pasted on a step header, each lane into its own', () => {
  const map = grid(shop());
  map.to({ kind: 'step', stepId: 'sees-ad' });
  const copied = copySelection(map.context);
  map.to({ kind: 'step', stepId: 'pays' });
  paste(map, copied?.html ?? '', copied?.text);
  expect(map.map().at(-1)).toBe('Buy > Pays | Touchpoints: Poster | Pains: Slow, Dear');
  expect(Object.keys(map.context.document.stages)).toHaveLength(2);
});

test('several cards of one cell are pasted as a stack', () => {
  const map = grid(shop());
  map.cell('pains', 'sees-ad');
  map.press('Mod+A');
  const copied = copySelection(map.context);
  map.cell('pains', 'pays');
  paste(map, copied?.html ?? '', copied?.text);
  expect(map.cards('pains', 'pays')).toEqual(['Slow', 'Dear']);
});

test('a card copied to another map forgets personas that are not there', () => {
  const from = grid(
    journey()
      .persona('Zoe')
      .stage('Find', 'Sees')
      .cell('pains', 'Sees', { text: 'Slow', personaIds: ['zoe'] })
      .build(),
  );
  from.cell('pains', 'sees');
  const copied = copySelection(from.context);
  const to = grid(shop());
  to.cell('pains', 'pays');
  paste(to, copied?.html ?? '', copied?.text);
  const pasted = Object.values(to.context.document.cards).find(({ stepId }) => stepId === 'pays');
  expect(pasted).toMatchObject({ text: 'Slow' });
  expect(pasted?.personaIds).toBeUndefined();
});

test('a table of a document goes over lanes and steps, a merged cell becomes a span', () => {
  const map = grid(shop());
  map.cell('actions', 'sees-ad');
  paste(map, '<table><tr><td colspan="2">Walks</td><td>Pays</td></tr></table>');
  expect(map.map().map((line) => line.split(' | ')[1])).toEqual([
    'Actions: Walks(2)',
    undefined,
    'Actions: Pays',
  ]);
});

test('hostile markup runs nothing and leaves nothing but text', () => {
  Reflect.deleteProperty(window, 'hit');
  const map = grid(shop());
  map.cell('actions', 'sees-ad');
  paste(
    map,
    `<table><tr><td><img src=x onerror="window.hit=1">One<script>window.hit=1</script></td>
     <td><a href="javascript:window.hit=1">Two</a></td></tr></table>`,
  );
  expect(map.map().map((line) => line.split(' | ')[1])).toEqual([
    'Actions: One',
    'Actions: Two',
    undefined,
  ]);
  expect(Object.values(map.context.document.cards).some(({ href }) => href)).toBe(false);
  expect('hit' in window).toBe(false);
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"version":99,"rows":[[[{"text":"x"}]]]}'],
  ['cards that are none', '{"version":1,"rows":[[[{"text":7}]]]}'],
])('own cells that are %s give way to the plain text', (_, json) => {
  const map = grid(shop());
  map.cell('actions', 'pays');
  paste(map, `<div data-throughline='${json}'>x</div>`, 'plain');
  expect(map.cards('actions', 'pays')).toEqual(['plain']);
});
