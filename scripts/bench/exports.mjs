// Every format at every size: what a file costs, the longest time the page could not answer, size of the file. Costs are
// counted in time of processors, which a busy machine does not change.
import { stat } from 'node:fs/promises';
import { ours } from './apps.mjs';
import { pause, probe } from './probe.mjs';

/**
 * @typedef {object} ExportFigures
 * @property {number} seconds from the click on Export until the download begins, by the clock
 * @property {number} page ms of the page's own thread in that time
 * @property {number} apart ms of its workers
 * @property {number} longest ms of the page's longest task in that time
 * @property {number} preview ms of the page's own thread from choosing the format until its preview stands
 * @property {number} previewLongest ms of the longest task in that time
 * @property {number} kilobytes of the file
 */

/** `Sample` is the map that the app opens with, of 84 cards. */
export const exportSizes = /** @type {const} */ (['Sample', 300, 1000]);

/** @typedef {(typeof exportSizes)[number]} ExportSize */

/** Runs in the page before its own scripts: when the last click and the last download were. */
export function watchExports() {
  const seen = { click: 0, download: 0 };
  Reflect.set(window, 'seenOfExports', seen);
  const note = (/** @type {Event} */ { timeStamp }) => {
    seen.click = timeStamp;
  };
  addEventListener('click', note, { capture: true });
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) seen.download = performance.now();
    click.call(this);
  };
}

/**
 * @param {import('playwright').Page} page of the app, on Home with `?bench`
 * @param {ExportSize} size @param {readonly string[]} [only] labels of formats
 * @returns {Promise<Record<string, ExportFigures>>} by label
 */
export async function exportFigures(page, size, only) {
  await open(page, size);
  const dialog = await openDialog(page);
  const group = dialog.getByRole('radiogroup', { name: 'Format' });
  const labels = only ?? (await group.locator('label').allInnerTexts());
  await settled(page);
  await page.keyboard.press('Escape');
  /** @type {Record<string, ExportFigures>} */
  const figures = {};
  for (const label of labels.map((each) => each.trim())) {
    // The second time, so that loading the format's scripts does not count.
    await exportNow(page, label);
    figures[label] = await exportNow(page, label);
  }
  return figures;
}

/** @param {import('playwright').Page} page @param {ExportSize} size */
async function open(page, size) {
  const at = await probe(page);
  if (size === 'Sample') {
    await page.getByRole('button', { name: /^Sample/ }).click();
    await page.waitForSelector('[data-card-id]');
  } else {
    await ours.ready(at, size);
    await ours.load(at, size);
  }
  await ours.saved(at);
  await pause(3000);
}

/** @param {import('playwright').Page} page */
async function openDialog(page) {
  await page.locator('[data-grid-input]').evaluate((element) => element.focus());
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('region', { name: 'Preview' }).waitFor();
  return dialog;
}

/** @param {import('playwright').Page} page @param {string} label @returns {Promise<ExportFigures>} */
async function exportNow(page, label) {
  const dialog = await openDialog(page);
  await settled(page);
  const choose = (/** @type {string} */ name) =>
    dialog.getByRole('radio', { name, exact: true }).click();
  // From another format, so that there is something to choose.
  await choose(label === 'CSV' ? 'Mermaid' : 'CSV');
  await settled(page);
  const preview = await traced(page, async () => {
    await choose(label);
    await settled(page);
  });
  let kilobytes = 0;
  const file = await traced(page, async () => {
    const download = page.waitForEvent('download', { timeout: 300_000 });
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    kilobytes = (await stat(await (await download).path())).size / 1000;
  });
  const ms = Number(await page.evaluate('seenOfExports.download - seenOfExports.click'));
  await dialog.waitFor({ state: 'hidden' });
  return {
    seconds: ms / 1000,
    page: file.page,
    apart: file.apart,
    longest: file.longest,
    preview: preview.page,
    previewLongest: preview.longest,
    kilobytes,
  };
}

/** The preview stands. @param {import('playwright').Page} page */
async function settled(page) {
  // Asked for only after a short wait.
  await pause(200);
  const preview = 'section[aria-label="Preview"][aria-busy="false"]';
  await page.waitForSelector(preview, { timeout: 120_000 });
}

/**
 * @typedef {{ pid: number, tid: number, name: string, tdur?: number, args: { name?: string } }} TraceEvent
 * @param {import('playwright').Page} page @param {() => Promise<void>} run
 */
async function traced(page, run) {
  const browser = page.context().browser();
  if (!browser) throw new Error('There is no browser to trace.');
  const categories = ['disabled-by-default-devtools.timeline', '__metadata'];
  await browser.startTracing(page, { categories });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return costs(/** @type {TraceEvent[]} */ (trace.traceEvents));
}

/** Milliseconds of processors. @param {readonly TraceEvent[]} events */
function costs(events) {
  const threads = (/** @type {RegExp} */ wanted) =>
    new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && wanted.test(args.name ?? ''))
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
  const tasksOf = (/** @type {Set<string>} */ known) =>
    events.flatMap(({ pid, tid, name, tdur = 0 }) =>
      name.endsWith('RunTask') && known.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
    );
  const sum = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0);
  const page = tasksOf(threads(/^CrRendererMain$/));
  const apart = tasksOf(threads(/^DedicatedWorker/));
  return { page: sum(page), apart: sum(apart), longest: page.reduce((a, b) => Math.max(a, b), 0) };
}

/**
 * The yardstick: the same cards as boxes and words on one canvas, encoded as PNG, with the least code that does it.
 * Milliseconds of the page's own thread.
 * @param {import('playwright').Page} page any @param {import('../../test/bench/bareMap').BareMap} map
 */
export async function barePicture(page, map) {
  const draw = () => page.evaluate(drawBare, map);
  await draw();
  return (await traced(page, draw)).page;
}

/** Runs in the page. @param {import('../../test/bench/bareMap').BareMap} map */
async function drawBare({ width, height, cards }) {
  const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.font = '14px sans-serif';
  for (const card of cards) {
    context.fillStyle = card.color;
    context.fillRect(card.x, card.y, card.width, card.height);
    context.fillStyle = '#000000';
    context.fillText(card.text, card.x + 8, card.y + 20, card.width - 16);
  }
  await canvas.convertToBlob({ type: 'image/png' });
}

/**
 * @typedef {{ bare: number, formats: Record<string, ExportFigures> }} ExportsOfSize
 * @param {Record<string, ExportsOfSize>} sizes
 */
export function printExports(sizes) {
  for (const [size, { bare, formats }] of Object.entries(sizes)) {
    console.log(`\nExports, ${size === 'Sample' ? 'the sample of 84' : size} cards`);
    console.log(`A bare picture of them takes ${bare.toFixed(0)} ms.`);
    row(
      '',
      's',
      'page ms',
      'page/bare',
      'apart ms',
      'longest ms',
      'preview ms',
      'its longest',
      'kB',
    );
    for (const [label, figures] of Object.entries(formats)) {
      row(
        label,
        figures.seconds.toFixed(2),
        figures.page.toFixed(0),
        (figures.page / bare).toFixed(2),
        figures.apart.toFixed(0),
        figures.longest.toFixed(0),
        figures.preview.toFixed(0),
        figures.previewLongest.toFixed(0),
        figures.kilobytes.toFixed(0),
      );
    }
  }
}

/** @param {string} name @param {string[]} figures */
function row(name, ...figures) {
  console.log(`${name.padEnd(14)}${figures.map((figure) => figure.padStart(12)).join('')}`);
}
