// What we write, opened by programs that are not ours: each text stays what it was, and nothing but text.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type AnyDocument, isGrid } from '../../src/document/document';
import { writeCjml } from '../../src/formats/cjmlWrite';
import { writeCsv } from '../../src/formats/csvWrite';
import { writeHtml } from '../../src/formats/htmlWrite';
import { writeJsonCanvas } from '../../src/formats/jsonCanvasWrite';
import { writeMarkdown } from '../../src/formats/markdownWrite';
import { writePptx } from '../../src/formats/pptx/writePptx';
import { reportOf } from '../../src/formats/reports/reports';
import { svgSource } from '../../src/formats/source/svgSource';
import { writeSvg } from '../../src/formats/svg';
import { planDeck } from '../../src/scene/deck/planDeck';
import { sceneOf } from '../../src/scene/sceneOf';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';
import {
  htmlOf,
  markdownAsHtml,
  pdfPages,
  sheetsIn,
  unzipped,
  xmlOf,
} from '../support/foreignReaders';
import { hostileCards, hostileMap } from '../support/hostileMap';
import { pdfOf } from '../support/pdfFile';
import { slideParts, textsOf, within, type XmlElement } from '../support/readPptx';
import { relatedPersona } from '../support/relatedPersona';
import { segmentedMap } from '../support/segmentedMap';
import { bytesOf } from './xlsx/openXlsx';

const now = '2026-01-02T03:04:05.678Z';

const shop = blueprint('Shop')
  .stage('Find', 'Sees ad', 'Asks')
  .stage('Buy', 'Pays')
  .lane('customer-actions')
  .lane('backstage')
  .cell('Customer actions', 'Pays', 'Pays with a card')
  .cell('Backstage', 'Pays', 'Clears the payment')
  .link('Pays with a card', 'Clears the payment')
  .build();

/** Every kind there is, nothing at all, and a great deal. */
const kinds: [name: string, document: AnyDocument, word: string][] = [
  ['a blueprint', shop, 'Clears the payment'],
  ['a persona', relatedPersona, relatedPersona.title],
  ['a segmentation map', segmentedMap, segmentedMap.title],
  ['an empty map', journey('Nothing yet').build(), 'Nothing yet'],
  ['1,000 cards', bigMap(1000, 100, 3), 'A map of 1000 cards'],
];

/** Without spaces and signs that only turn or join letters: where lines break is the reader's matter. */
const dense = (text: string) =>
  text.normalize().replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
/** XML has no place for two of the signs. */
const inXml = (text: string) => text.replace(/[\ufffe\uffff]/g, '');
/** Pictures and slides may cut what has no end. */
const short = hostileCards.filter((text) => text.length < 1000);

interface Opened {
  /** What somebody who opens the file can read. */
  text: string;
  /** Of the hostile map: texts that are not there as they were. */
  lost?(): unknown[];
}

const readers: Record<string, (document: AnyDocument) => Promise<Opened>> = {
  async PowerPoint(document) {
    const deck = planDeck(document, fixedMeasurer);
    const source = JSON.stringify(document);
    const parts = await unzipped(await writePptx(deck, { now, source }));
    const trees = new Map([...parts].map(([path, part]) => [path, xmlOf(part)]));
    const slides = [...trees].filter(([path]) => slideParts.test(path));
    expect(slides).toHaveLength(deck.slides.length);
    expect(trees.get('customXml/item1.xml')?.text).toBe(inXml(source));
    return { text: slides.flatMap(([, slide]) => textsOf(slide)).join('\n') };
  },
  async PDF(document) {
    const pages = await pdfPages(
      await pdfOf([sceneOf(document, fixedMeasurer, drawn)], { drawSign }),
    );
    expect(pages).toHaveLength(1);
    return { text: pages.join('') };
  },
  async SVG(document) {
    const source = JSON.stringify(document);
    const scene = sceneOf(document, fixedMeasurer, drawn);
    const root = xmlOf(writeSvg(scene, { metadata: svgSource(source) }));
    const names = new Set(within(root).map(({ name }) => name));
    expect([...names].filter((name) => /script|foreignObject|style|^a$/i.test(name))).toEqual([]);
    const carried = within(root).find(({ name }) => name === 'throughline-source')?.text ?? '';
    expect(Buffer.from(carried, 'base64').toString()).toBe(source);
    return { text: wordsIn(root) };
  },
  async Excel(document) {
    const sheets = await sheetsIn(await bytesOf(document));
    const cells = [...sheets.values()].flat(2).filter((cell) => cell !== null);
    const texts = new Set(cells.map((cell) => inXml(String(cell))));
    return {
      text: cells.join('\n'),
      lost: () => hostileCards.filter((text) => !texts.has(inXml(text))),
    };
  },
  async CSV(document) {
    if (!isGrid(document)) return { text: document.title };
    const { data, errors } = Papa.parse<string[]>(writeCsv(document).text.slice(1), {
      delimiter: ',',
    });
    expect(errors).toEqual([]);
    expect(new Set(data.slice(0, -1).map((row) => row.length)).size).toBe(1);
    const cells = data.flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
    const texts = cells.map((cell) => cell.replace(/^'/, ''));
    return {
      text: `${document.title}${texts.join('\n')}`,
      lost: () => hostileCards.filter((text) => !texts.some((cell) => dense(cell) === dense(text))),
    };
  },
  async HTML(document) {
    const scene = sceneOf(document, fixedMeasurer, drawn);
    const figures = [{ svg: writeSvg(scene, { idPrefix: 'a-' }), caption: 'The map.' }];
    const source = JSON.stringify(document);
    const { elements, scripts, text } = htmlOf(writeHtml(reportOn(document), { figures, source }));
    expect(scripts.map((script) => JSON.parse(script))).toEqual([JSON.parse(source)]);
    expect(elements.filter((name) => /^(img|iframe|object|link|form|input)$/.test(name))).toEqual(
      [],
    );
    return { text };
  },
  async Markdown(document) {
    const html = htmlOf(markdownAsHtml(writeMarkdown(reportOn(document))));
    expect(html.scripts).toEqual([]);
    const ours =
      /^(html|head|body|h[1-4]|p|em|strong|ul|ol|li|table|thead|tbody|tr|t[hd]|br|blockquote|a)$/;
    expect([...new Set(html.elements)].filter((name) => !ours.test(name))).toEqual([]);
    return { text: html.text };
  },
  async CJML(document) {
    return { text: isGrid(document) ? wordsIn(xmlOf(writeCjml(document).text)) : document.title };
  },
  async 'JSON Canvas'(document) {
    if (!isGrid(document)) return { text: document.title };
    const canvas: { nodes: { id: string; text?: string; label?: string }[] } = JSON.parse(
      writeJsonCanvas(document, fixedMeasurer).text,
    );
    expect(new Set(canvas.nodes.map(({ id }) => id)).size).toBe(canvas.nodes.length);
    const shown = canvas.nodes.map(({ text = '' }) => htmlOf(markdownAsHtml(text)));
    const elements = new Set(shown.flatMap((each) => each.elements));
    expect([...elements].filter((name) => !/^(html|head|body|p|br|a)$/.test(name))).toEqual([]);
    return { text: `${document.title}${shown.map(({ text }) => text).join('\n')}` };
  },
};

/** Emoji and other signs that no font has; a browser would draw them. */
const drawSign = () => ({
  picture: { kind: 'pixels', width: 1, height: 1, rgba: new Uint8ClampedArray(4) } as const,
  x: 0,
  top: 1,
  width: 1,
  height: 1,
  advance: 1,
});

const drawn = { titleBlock: true };

function reportOn(document: AnyDocument) {
  return reportOf(document, 'journey', { today: '2026-01-02', nameOf: () => null });
}

function wordsIn(root: XmlElement): string {
  return within(root)
    .map(({ text }) => text)
    .join('\n');
}

describe.each(Object.entries(readers))('%s, opened by others', (_, open) => {
  test.each(kinds)('says what is in %s', async (_name, document, word) => {
    expect(dense((await open(document)).text)).toContain(dense(word));
  });

  test('has hostile texts as texts', async () => {
    const { text, lost } = await open(hostileMap);
    const all = dense(inXml(text));
    const missing = short.filter((each) => !all.includes(dense(inXml(each))));
    expect(lost?.() ?? missing).toEqual([]);
  });
});
