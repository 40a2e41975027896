import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrueType } from '../../../src/formats/pdf/font/trueType';
import { layoutGrid } from '../../../src/layout/grid';
import { gridScene } from '../../../src/scene/grid';
import type { Scene } from '../../../src/scene/scene';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { pdfOf, picture, words } from '../../support/pdfFile';
import { readPdf, textOf } from '../../support/readPdf';

const mapScene = (cards: number) => {
  const map = bigMap(cards, 20, 1);
  return gridScene(map, layoutGrid(map, fixedMeasurer), fixedMeasurer);
};

const read = async (...args: Parameters<typeof pdfOf>) => readPdf(await pdfOf(...args));

const firstPage = async (scene: Scene, options: Parameters<typeof pdfOf>[1] = {}) => {
  const [page] = (await read([scene], options)).pages;
  if (!page) throw new Error('no page');
  return page;
};

describe('a PDF file', () => {
  it('is sound: every number in its tables is true and everything in it is reached', async () => {
    const { pages } = await read([mapScene(84)], { source: '{}' });
    expect(pages).toHaveLength(1);
  });

  it('holds every text of the picture, to be searched and copied', async () => {
    const scene = mapScene(84);
    const written = (await firstPage(scene)).texts.join(' ').replace(/\s+/g, ' ');
    for (const shape of scene.shapes) {
      if (shape.kind === 'text')
        expect(written).toContain(shape.lines.join(' ').replace(/\s+/g, ' '));
    }
  });

  it('is the same for the same picture', async () => {
    expect(await pdfOf([mapScene(20)])).toEqual(await pdfOf([mapScene(20)]));
  });

  it('says what it is', async () => {
    const { info, catalog } = await read([picture([])], { title: 'Größe (1)', language: 'de' });
    expect(textOf(info.get('Title'))).toBe('Größe (1)');
    expect(textOf(info.get('Subject'))).toBe('For a test');
    expect(textOf(catalog.get('Lang'))).toBe('de');
  });

  it('has a page for each picture, of its size, with a bookmark', async () => {
    const wide = { ...picture([words('one')], 800, 400), title: 'First' };
    const tall = { ...picture([words('two')], 400, 800), title: 'Second' };
    const { pages, catalog, dictionary } = await read([wide, tall]);
    expect(pages.map(({ entries }) => entries.get('MediaBox'))).toEqual([
      [0, 0, 600, 300],
      [0, 0, 300, 600],
    ]);
    expect(pages.map(({ texts }) => texts)).toEqual([['one'], ['two']]);
    const first = dictionary(dictionary(catalog.get('Outlines')).get('First'));
    expect(textOf(first.get('Title'))).toBe('First');
    expect(textOf(dictionary(first.get('Next')).get('Title'))).toBe('Second');
  });

  it('shows pages of any size within the limits of viewers', async () => {
    const { entries, operators } = await firstPage(picture([words('far')], 96_000, 48_000));
    expect(entries.get('MediaBox')).toEqual([0, 0, 14_400, 7_200]);
    expect(entries.get('UserUnit')).toBe(5);
    expect(operators).toMatch(/^0\.15 0 0 -0\.15 0 7200 cm/);
  });

  it('reads as headings, paragraphs and pictures', async () => {
    const map = journey('Checkout')
      .stage('Find', 'Search')
      .lane('actions', 'Actions')
      .cell('actions', 'Search', { text: 'Looks', tags: ['slow'] })
      .build();
    const scene = gridScene(map, layoutGrid(map, fixedMeasurer), fixedMeasurer);
    const { catalog, dictionary, resolve } = await read([scene]);
    const below = (value: Parameters<typeof resolve>[0]) => {
      const kids = resolve(dictionary(value).get('K'));
      return Array.isArray(kids) ? kids : [];
    };
    const root = dictionary(catalog.get('StructTreeRoot'));
    const [page] = below(root.get('K'));
    const kinds = below(page).map((kid) => dictionary(kid).get('S'));
    expect(kinds[0]).toBe('/H1');
    expect(kinds).toContain('/H2');
    // The card's text and its tag are one paragraph of two pieces.
    expect(below(page).filter((kid) => below(kid).length === 2)).toHaveLength(1);
  });

  it('is read by another program in the same way', async () => {
    if (spawnSync('pdftotext', ['-v']).error) return;
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'map.pdf');
    writeFileSync(file, await pdfOf([picture([words('Ελλάδα -> Łódź\nзаказ “ten” € 10:30')])]));
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(text.trim()).toBe('Ελλάδα -> Łódź\nзаказ “ten” € 10:30');
  });
});

describe('fonts', () => {
  it('are embedded with the glyphs in use alone', async () => {
    const { objects, dictionary, content } = await read([picture([words('Hello Åse')])]);
    const descriptors = [...objects.values()].filter(
      (value) => value instanceof Map && value.get('Type') === '/FontDescriptor',
    );
    expect(descriptors).toHaveLength(1);
    const bytes = content(dictionary(descriptors[0]).get('FontFile2'));
    expect(bytes.length).toBeLessThan(5_000);
    // Without a table of letters, which viewers do not need, it is no whole font any more.
    expect(readTrueType(new Uint8Array(bytes))).toBeNull();
  });

  it('keep each letter findable where two look the same', async () => {
    const text = 'Ohm \u2126, omega \u03a9, dash \u2011';
    expect((await firstPage(picture([words(text)]))).texts.join('')).toBe(text.normalize());
  });

  it('lean where the screen leans', async () => {
    const page = await firstPage(picture([words('Quote', { italic: true })]));
    expect(page.operators).toContain('1 0 0.25 -1 20 40 Tm');
  });

  it('end at the anchor of text that stands right or in the middle', async () => {
    const left = (operators: string) => Number(/-1 (\S+) 40 Tm/.exec(operators)?.[1]);
    const at = async (anchor: 'middle' | 'end') =>
      left((await firstPage(picture([words('Width', { anchor, x: 200 })]))).operators);
    expect(200 - (await at('end'))).toBeCloseTo(2 * (200 - (await at('middle'))), 1);
  });
});

const hostile = [
  ') Tj ET /JS (app.alert(1)) >> endobj',
  '> TJ <</S /JavaScript>>',
  'nul \u0000 bell \u0007 line \u2028 \ufffe \uffff',
  'half \ud83d a pair, \udc00 the other half',
  'endstream endobj trailer << /Root 1 0 R >> startxref 0 %%EOF',
  '\\) \\( \\\\ %comment #20',
  '</rdf:RDF><script>alert(1)</script>',
];

describe('hostile text', () => {
  it.each(hostile)('stays text: %j', async (text) => {
    const scene = {
      ...picture([words(text), { ...words(text), owner: { kind: 'card', id: text } }]),
      title: text,
    };
    const { pages, info, catalog } = await read([scene, scene], { title: text, description: text });
    expect(textOf(info.get('Title'))).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    expect([...catalog.keys()]).not.toContain('OpenAction');
    expect(pages).toHaveLength(2);
  });

  it('cannot put numbers in place that PDF does not know', async () => {
    const rect = {
      kind: 'rect',
      x: Number.NaN,
      y: 1e-9,
      width: 1e12,
      height: 1,
      fill: 'url(#x)',
    } as const;
    const { operators } = await firstPage(picture([rect]));
    expect(operators).toContain('0 0 1000000000000 1 re');
    expect(operators).not.toMatch(/NaN|Infinity|\de[-+]?\d|url/);
  });
});

describe('signs that no font has', () => {
  const rgba = new Uint8ClampedArray(16).fill(128);
  const sign = {
    picture: { kind: 'pixels', width: 2, height: 2, rgba } as const,
    x: 0,
    top: 0.8,
    width: 1,
    height: 1,
    advance: 1.2,
  };

  it('are drawn as pictures and found as text', async () => {
    const page = await firstPage(picture([words('Hi 👩‍👧!')]), { drawSign: () => sign });
    expect(page.texts).toEqual(['Hi ', '👩‍👧', '!']);
    expect(page.operators).toMatch(/\/I0 Do/);
  });

  it('are found as text where they cannot be drawn', async () => {
    const page = await firstPage(picture([words('Hi 👩‍👧!')]));
    expect(page.texts.join('')).toBe('Hi 👩‍👧!');
    expect(page.operators).not.toMatch(/Do/);
  });
});

describe('pictures', () => {
  const image = {
    kind: 'image',
    x: 10,
    y: 10,
    width: 100,
    height: 50,
    assetId: 'pic',
    alt: 'A shop',
    placeholder: '#eff1f5',
  } as const;

  it('fill their box, see through where they do, and say what they show', async () => {
    const rgba = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 0);
    const pictures = new Map([['pic', { kind: 'pixels', width: 2, height: 1, rgba } as const]]);
    const { pages, objects, dictionary, content } = await read([picture([image])], { pictures });
    expect(pages[0]?.operators).toContain('100 0 0 -50 10 60 cm\n/I0 Do');
    const named = dictionary(dictionary(pages[0]?.entries.get('Resources')).get('XObject'));
    expect([...content(named.get('I0'))]).toEqual([255, 0, 0, 0, 255, 0]);
    expect([...content(dictionary(named.get('I0')).get('SMask'))]).toEqual([255, 0]);
    const figure = [...objects.values()].find(
      (value) => value instanceof Map && value.get('S') === '/Figure',
    );
    expect(textOf(dictionary(figure).get('Alt'))).toBe('A shop');
  });

  it('leave their placeholder when they are not at hand', async () => {
    const { operators } = await firstPage(picture([image]));
    expect(operators).toContain('0.937 0.945 0.961 rg');
    expect(operators).not.toContain('Do');
  });
});

describe('a long file', () => {
  it('lets others work in between, and stops when told to', async () => {
    const pause = () => Promise.reject(new Error('cancelled'));
    await expect(pdfOf([mapScene(1000)], { pause })).rejects.toThrow('cancelled');
  });
});
