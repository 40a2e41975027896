// The picture of a comparison, written as SVG and read by a strict parser of others.
import { expect, test } from 'vitest';
import { compareVersions } from '../../src/analysis/compare/compareVersions';
import { onlyChanges } from '../../src/analysis/compare/onlyChanges';
import type { GridDocument } from '../../src/document/grid';
import { comparisonPicture } from '../../src/formats/comparison/comparisonPicture';
import { writeSvg } from '../../src/formats/svg';
import { shapeBounds } from '../../src/scene/shapeBounds';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { xmlOf } from '../support/foreignReaders';
import type { XmlElement } from '../support/readPptx';

function pictured(before: GridDocument, after: GridDocument, isShort = false) {
  const { map, summary } = compareVersions(before, after);
  if (!map) throw new Error('both are maps');
  const words = { title: `${before.title} → ${after.title}`, summary };
  return comparisonPicture(isShort ? onlyChanges(map) : map, words, fixedMeasurer);
}

const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];

function read(before: GridDocument, after: GridDocument, isShort = false) {
  const elements = elementsOf(xmlOf(writeSvg(pictured(before, after, isShort))));
  const texts = elements
    .filter(({ name }) => name === 'text')
    .map(({ text, children }) =>
      children.length > 0 ? children.map((line) => line.text).join(' ') : text,
    );
  return { elements, texts };
}

const shop = (title: string) =>
  journey(title).persona('Ana').stage('Buy', 'Looks', 'Pays').lane('emotion').lane('pains');

const before = shop('Shop')
  .cell('Pains', 'Looks', 'Too loud', 'Too slow', 'Too far', 'Nobody answers the phone')
  .emotion('Looks', 0)
  .emotion('Pays', -1)
  .build();

const after: GridDocument = {
  ...shop('Shop 2')
    .cell('Pains', 'Looks', { text: 'Too far', severity: 5 }, 'Nobody answers the mail')
    .cell('Pains', 'Pays', 'Too loud', 'Too dear')
    .emotion('Looks', 0)
    .emotion('Pays', 0.5)
    .build(),
  id: 'shop-2',
};

test('it says which versions, the sentence for all of it, and what each mark means', () => {
  const { texts } = read(before, after);
  expect(texts).toEqual(
    expect.arrayContaining(['Shop → Shop 2', '− removed', '→ moved', 'feelings before']),
  );
  expect(texts.join(' ')).toMatch(/Lifted 1 step\. Largest gain: Pays \+3\./);
});

test('each change is told by sign and word, and where cards moved', () => {
  const { texts } = read(before, after);
  expect(texts).toEqual(
    expect.arrayContaining([
      '→ moved from Looks',
      '→ moved to Pays',
      '± re-scored',
      'severity: ∅ → 5',
      'Too dear',
      '± −2 → +1  Δ +3',
    ]),
  );
});

test('only the words that are different are struck and underlined', () => {
  const one = shop('Shop').cell('Pains', 'Looks', { text: 'Nobody answers the phone' }).build();
  const [id = ''] = Object.keys(one.cards);
  const card = one.cards[id];
  if (!card) throw new Error('the card is there');
  const other = { ...one, cards: { [id]: { ...card, text: 'Nobody answers the mail' } } };
  expect(read(one, other).texts).toEqual(
    expect.arrayContaining(['Nobody answers the', 'phone', 'mail']),
  );
});

test('texts are never markup, whatever they hold', () => {
  const evil = '</text><script>alert(1)</script> "onload="x" & مرحبا';
  const { elements } = read(shop(evil).cell('Pains', 'Looks', evil).build(), {
    ...shop(evil).lane('actions', evil).cell(evil, 'Pays', evil, `${evil} again`).build(),
    title: evil,
  });
  const names = new Set(elements.map(({ name }) => name));
  expect([...names].filter((name) => !known.has(name))).toEqual([]);
  const attributes = elements.flatMap((element) => Object.keys(element.attributes));
  expect(attributes.filter((name) => name.startsWith('on') || name.includes('href'))).toEqual([]);
});

const known = new Set(['', 'svg', 'title', 'desc', 'rect', 'circle', 'path', 'text', 'tspan']);

test('a blueprint keeps its lines', () => {
  const service = (title: string) =>
    blueprint(title)
      .stage('Stay', 'Arrives')
      .lane('customer-actions')
      .lane('frontstage-people')
      .lane('backstage')
      .lane('support')
      .cell('backstage', 'Arrives', title);
  const { texts } = read(service('One').build(), service('Two').build());
  expect(texts).toEqual(
    expect.arrayContaining([
      'Line of interaction',
      'Line of visibility',
      'Line of internal interaction',
    ]),
  );
});

test('where only changes are asked for, what is the same stays out', () => {
  const { texts } = read(before, { ...before, title: 'Other' }, true);
  expect(texts).not.toContain('Too slow');
  expect(texts.join(' ')).toContain('The document: renamed to “Other”.');
});

test('nothing stands outside the picture, on a map of 300 cards either', () => {
  const map = bigMap(300, 40, 1);
  const cards = Object.entries(map.cards).filter((_, index) => index % 7 !== 0);
  const kept = new Set(cards.map(([id]) => id));
  const links = Object.entries(map.links).filter(
    ([, { from, to }]) => kept.has(from) && kept.has(to),
  );
  const fewer = { ...map, cards: Object.fromEntries(cards), links: Object.fromEntries(links) };
  const { shapes, size } = pictured(map, fewer);
  const outside = shapes.filter((shape) => {
    const { x, y, width, height } = shapeBounds(shape, fixedMeasurer);
    return x < 0 || y < 0 || x + width > size.width || y + height > size.height;
  });
  expect(outside).toEqual([]);
});
