// The sample leaves in every format there is, by keyboard alone; programs that are not ours open the files, and the app
// takes back those that it can.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { present } from '../../src/base/assert';
import type { OpenedApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { openMap, ready, titles } from '../support/e2eMap';
import {
  htmlOf,
  markdownAsHtml,
  pdfPages,
  sheetsIn,
  strictText,
  unzipped,
  xmlOf,
} from '../support/foreignReaders';
import { slideParts, textsOf, within } from '../support/readPptx';

const title = 'Ordering a pizza';
const stages = ['Get hungry', 'Choose', 'Order', 'Wait', 'Receive', 'Enjoy'];
const card = 'Promised times are never believed';
const everything = [title, ...stages, card];

interface Exported {
  name: string;
  path: string;
  bytes: Buffer;
  /** What the dialog said of it. */
  facts: string;
}

type Look = (file: Exported, app: OpenedApp) => Promise<void>;

/** In the order of the dialog. */
const looks: Record<string, Look> = {
  async PowerPoint({ bytes, facts }) {
    const parts = await unzipped(bytes);
    const trees = new Map([...parts].map(([path, part]) => [path, xmlOf(part)]));
    const slides = [...trees].filter(([path]) => slideParts.test(path));
    expect(slides).toHaveLength(Number.parseInt(facts, 10));
    holds(slides.flatMap(([, slide]) => textsOf(slide)).join('\n'));
  },
  async PDF({ bytes, facts }) {
    const pages = await pdfPages(bytes);
    expect(pages).toHaveLength(Number.parseInt(facts, 10));
    holds(pages.join(' '));
  },
  async PNG({ bytes }, app) {
    const { width, height, colors } = await decoded(app, bytes, 'image/png');
    expect(width).toBeGreaterThan(2000);
    expect(height).toBeGreaterThan(1000);
    expect(colors).toBeGreaterThan(20);
  },
  async SVG({ bytes }, app) {
    holds(
      within(xmlOf(bytes))
        .map(({ text }) => text)
        .join(' '),
    );
    expect((await decoded(app, bytes, 'image/svg+xml')).colors).toBeGreaterThan(20);
  },
  async Excel({ bytes }) {
    const sheets = await sheetsIn(bytes);
    expect([...sheets.keys()].slice(0, 2)).toEqual(['Journey', 'Cards']);
    expect(sheets.get('Journey')?.[0]?.filter(Boolean)).toEqual(expect.arrayContaining(stages));
    holds([...sheets.values()].flat(2).join('\n'));
  },
  async CSV({ bytes }) {
    const { data, errors } = Papa.parse<string[]>(strictText(bytes).slice(1));
    expect(errors).toEqual([]);
    expect(data[0]?.filter(Boolean)).toEqual(expect.arrayContaining(stages));
    expect(data.flat().some((cell) => cell.split('\n').includes(card))).toBe(true);
  },
  async JSON({ bytes }) {
    const file: { documents: { title: string; cards: object }[] } = JSON.parse(strictText(bytes));
    expect(file.documents.map((document) => document.title)).toEqual([title]);
    holds(strictText(bytes));
  },
  async Markdown({ bytes }) {
    holds(htmlOf(markdownAsHtml(strictText(bytes))).text);
  },
  async HTML({ bytes }) {
    const { text, elements } = htmlOf(strictText(bytes));
    expect(elements.filter((name) => name === 'h1' || name === 'svg')).toEqual(['h1', 'svg']);
    holds(text);
  },
  async Mermaid({ bytes }) {
    const lines = strictText(bytes).split('\n');
    expect(lines.slice(0, 2)).toEqual(['journey', `    title ${title}`]);
    const sections = lines.filter((line) => line.startsWith('    section '));
    expect(sections.map((line) => line.slice('    section '.length))).toEqual(stages);
  },
  async CJML({ bytes }) {
    const root = xmlOf(bytes);
    const phases = within(root).filter(({ name }) => name === 'phaseName');
    expect(phases.map(({ text }) => text)).toEqual(stages);
  },
  async 'JSON Canvas'({ bytes }) {
    // A canvas has no title but that of its file.
    holds(`${title} ${strictText(bytes)}`);
  },
  async 'Wrap-up pack'({ bytes }, app) {
    const files = [...(await unzipped(bytes))];
    const endings = files.map(([name]) => name.slice(name.lastIndexOf('.')));
    expect(endings).toEqual(['.pptx', '.pdf', '.png', '.json', '.csv']);
    const [, json] = present(files[3], 'the map');
    await present(looks.JSON, 'JSON')({ name: '', path: '', bytes: json, facts: '' }, app);
  },
};

/** Breaks of lines and spaces are the reader's matter. */
function holds(text: string): void {
  const dense = text.replace(/\s+/g, '');
  expect(everything.filter((each) => !dense.includes(each.replace(/\s+/g, '')))).toEqual([]);
}

/** What the dialog says before the file is there. */
const counts: Record<string, RegExp> = { PowerPoint: /^\d+ slides/, PDF: /^\d+ pages/ };

/** By the browser, in a page that knows nothing of the app. */
async function decoded({ context }: OpenedApp, bytes: Buffer, type: string) {
  const page = await context.newPage();
  const found = await page.evaluate(
    async ([base64, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = document.createElement('canvas');
      canvas.width = 800;
      canvas.height = Math.round((800 * height) / width);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return {
        width,
        height,
        colors: new Set(new Uint32Array(new Uint8Array(pixels).buffer)).size,
      };
    },
    [bytes.toString('base64'), type] as const,
  );
  await page.close();
  return found;
}

/** As often as it takes. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const focused = wanted.and(page.locator(':focus'));
  for (let press = 0; press < 60 && !(await focused.isVisible()); press++) {
    await page.keyboard.press(key);
  }
  expect(await focused.count()).toBe(1);
}

/** In the dialog that is open, from what was chosen last downwards. */
async function choose(page: Page, format: string, last: string | undefined): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const button = dialog.getByRole('button', { name: 'Export', exact: true });
  await button.and(page.locator(':focus')).waitFor();
  const wanted = dialog.getByRole('radio', { name: format, exact: true });
  // What was chosen last is remembered, and its preview drawn, which takes a moment.
  if (last) await dialog.getByRole('radio', { name: last, exact: true, checked: true }).waitFor();
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await preview.and(page.locator('[aria-busy=false]')).waitFor();
  if (!(await wanted.isChecked())) {
    // Through the dialog: forwards, a notice that is still there would come before the formats.
    await tabTo(page, dialog.getByRole('radio'), 'Shift+Tab');
    for (let press = 0; press < 30 && !(await wanted.isChecked()); press++) {
      await page.keyboard.press('ArrowDown');
    }
    await wanted.and(page.getByRole('radio', { checked: true })).waitFor();
    await tabTo(page, button, 'Tab');
  }
}

test('every format can be opened by others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-formats-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const map = await openMap('Sample');
  const { page, app } = map;
  const files = new Map<string, Exported>();
  await map.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await dialog.getByRole('radio').count()).toBe(Object.keys(looks).length);
  for (const [format, look] of Object.entries(looks)) {
    if (!(await dialog.isVisible())) await map.press('Control+e');
    await choose(page, format, [...files.keys()].at(-1));
    const said = counts[format];
    const facts = said ? await dialog.getByText(said).innerText() : '';
    const download = page.waitForEvent('download');
    await map.press('Enter');
    const file = await download;
    const name = file.suggestedFilename();
    await file.saveAs(join(folder, name));
    const exported = {
      name,
      path: join(folder, name),
      bytes: await readFile(join(folder, name)),
      facts,
    };
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-grid-input]:focus').waitFor();
    await look(exported, app);
    files.set(format, exported);
  }

  await page.evaluate(() => {
    location.hash = '#/';
  });
  for (const format of ['JSON', 'PowerPoint', 'PDF', 'PNG', 'SVG', 'HTML']) {
    await give(page, present(files.get(format), format).path);
    const known = page.getByRole('dialog', { name: `“${title}” is already here` });
    await known.waitFor();
    await page.keyboard.press('Escape');
    await known.waitFor({ state: 'detached' });
  }
  for (const format of ['Excel', 'CSV', 'Mermaid', 'CJML']) {
    await give(page, present(files.get(format), format).path);
    const go = page
      .getByRole('dialog', { name: /^Import/ })
      .getByRole('button', { name: /^Import/ });
    await go.and(page.locator(':focus')).or(page.locator('[data-grid-input]:focus')).waitFor();
    if (await go.isVisible()) await page.keyboard.press('Enter');
    await ready(page);
    const back = await map.file();
    expect(titles(back.stages), format).toEqual(stages);
    const cards = Object.values(back.cards).map(({ text }) => text);
    // Mermaid has no cards, and CJML none of pains.
    expect(cards.includes(card), format).toBe(format === 'Excel' || format === 'CSV');
    await page.evaluate(() => {
      location.hash = '#/';
    });
  }
  expect(app.problems()).toEqual([]);
}, 240_000);

async function give(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await (await chooser).setFiles(path);
}
