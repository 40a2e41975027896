// npm run bench: builds the app, drives it and a bare-DOM page with the same cards in one browser, prints a table of
// main-thread CPU and writes bench/latest.json. --quick takes two sizes once and writes nothing; --exports measures the
// exports alone and leaves the other figures as they stand.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root, runTool, stop } from './process.mjs';
import { serve } from './serve.mjs';

await ensureInstalled();

const { chromium } = await import('playwright');
const { ensureBrowser } = await import('./install-browser.mjs');
const { bareDom, ours } = await import('./bench/apps.mjs');
const { barePicture, exportFigures, exportSizes, printExports, watchExports } = await import(
  './bench/exports.mjs'
);
const { measure } = await import('./bench/measure.mjs');
const { exportAs, persistOne, scriptsOf, watchStorage } = await import('./bench/ownRows.mjs');
const { probe } = await import('./bench/probe.mjs');
const { medians, print, rows, verdict } = await import('./bench/report.mjs');

const quick = process.argv.includes('--quick');
const onlyExports = process.argv.includes('--exports');
const sizes = quick ? [200, 1000] : [200, 1000, 5000];
const rounds = quick ? 1 : 3;

const launch = await ensureBrowser();
if (!launch) stop('The benchmark needs Chromium and none could be started. Set CHROME_BIN to one.');

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
const app = join(folder, 'app');
const page = join(folder, 'page');
await build(['--outDir', app]);
await build(['--config', 'test/bench/vite.config.ts', '--outDir', join(folder, 'map')]);
await mkdir(page);
for (const file of ['index.html', 'bareDom.css', 'bareDom.js']) {
  await copyFile(join(root, 'test/bench', file), join(page, file));
}
const { bareMap } = await import(pathToFileURL(join(folder, 'map', 'bareMap.mjs')).href);
const servers = await Promise.all([
  serve({ directory: app, port: 0 }),
  serve({ directory: page, port: 0 }),
]);
const [appUrl = '', bareUrl = ''] = servers.map(({ url }) => url);
const browser = await chromium.launch(launch);

try {
  /** @type {Record<string, unknown>} */
  const content = {};
  if (!onlyExports) Object.assign(content, await everythingElse());
  if (!quick) content.exports = await allExports();
  if (!quick) await write(content);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
}

async function everythingElse() {
  /** @type {Record<number, { ours: Record<string, number>[], bare: Record<string, number>[] }>} */
  const runs = Object.fromEntries(sizes.map((cards) => [cards, { ours: [], bare: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const cards of sizes) {
      process.stderr.write(`round ${round + 1} of ${rounds}, ${cards} cards…\n`);
      runs[cards]?.bare.push(await once(bareUrl, (at) => measure(at, bareDom(bareMap), cards)));
      runs[cards]?.ours.push(await once(`${appUrl}?bench`, (at) => ownFigures(at, cards)));
    }
  }
  const result = Object.fromEntries(
    Object.entries(runs).map(([cards, { ours, bare }]) => [
      cards,
      { ours: medians(ours), bare: medians(bare) },
    ]),
  );
  print(result);
  const scripts = await firstLoads();
  console.log(`\nfirst-load JS, gzip: home ${scripts.home} kB, an opened map ${scripts.map} kB`);
  return {
    measuredOn: { chromium: browser.version(), cores: cpus().length, rounds },
    firstLoadKilobytes: scripts,
    cards: tableOf(result),
  };
}

async function allExports() {
  /** @type {Record<string, import('./bench/exports.mjs').ExportsOfSize>} */
  const result = {};
  for (const size of exportSizes) {
    process.stderr.write(`exports of ${size === 'Sample' ? 84 : size} cards…\n`);
    const bare = await once(bareUrl, ({ page }) =>
      barePicture(page, bareMap(size === 'Sample' ? 84 : size)),
    );
    const formats = await once(`${appUrl}?bench`, ({ page }) => exportFigures(page, size));
    result[size] = { bare, formats };
  }
  printExports(result);
  return Object.fromEntries(
    Object.entries(result).map(([size, { bare, formats }]) => [
      size,
      { bare: rounded(bare), formats: exportTable(bare, formats) },
    ]),
  );
}

/** @param {number} bare @param {Record<string, import('./bench/exports.mjs').ExportFigures>} formats */
function exportTable(bare, formats) {
  return Object.fromEntries(
    Object.entries(formats).map(([label, figures]) => {
      const plain = Object.entries(figures).map(([key, value]) => [key, rounded(value)]);
      return [label, { ...Object.fromEntries(plain), ratio: rounded(figures.page / bare) }];
    }),
  );
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(3));
}

/** @param {import('./bench/probe.mjs').Probe} at @param {number} cards */
async function ownFigures(at, cards) {
  const figures = await measure(at, ours, cards);
  figures.persist = await persistOne(at, ours);
  figures.svg = await exportAs(at, 'SVG');
  figures.png = await exportAs(at, 'PNG');
  return figures;
}

/**
 * On a page of its own, whose process no other page shares.
 * @template T
 * @param {string} url @param {(at: import('./bench/probe.mjs').Probe) => Promise<T>} run
 */
async function once(url, run) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  try {
    const opened = await context.newPage();
    await opened.addInitScript(watchStorage);
    await opened.addInitScript(watchExports);
    await opened.goto(url);
    return await run(await probe(opened));
  } finally {
    await context.close();
  }
}

async function firstLoads() {
  const home = await scriptsOf(browser, appUrl, 'h1', async () => {});
  const map = await scriptsOf(browser, appUrl, '[data-card-id]', async (opened) => {
    await opened.getByRole('button', { name: /^Sample/ }).click();
    await opened.waitForSelector('[data-save-state="saved"]');
  });
  return { home: Math.round(home), map: Math.round(map) };
}

/** @param {string[]} args */
async function build(args) {
  const { code, output } = await runTool(
    'vite/bin/vite.js',
    ['build', '--logLevel', 'warn', ...args],
    { quiet: true },
  );
  if (code !== 0) stop(`The build failed.\n${output}`);
}

/** @param {Record<string, import('./bench/report.mjs').Pair>} result */
function tableOf(result) {
  const table = Object.entries(result).map(([cards, pair]) => [
    cards,
    Object.fromEntries(
      rows.map((row) => {
        const { own, share, target, met } = verdict(row, Number(cards), pair);
        const bare = row.alone ? {} : { bare: rounded(pair.bare[row.key] ?? Number.NaN) };
        return [
          row.key,
          {
            unit: row.unit,
            ours: rounded(own),
            ...bare,
            ...(share === null ? {} : { ratio: rounded(share) }),
            target,
            ...(met === null ? {} : { met }),
          },
        ];
      }),
    ),
  ]);
  return Object.fromEntries(table);
}

/** What was not measured now stays as it was. @param {Record<string, unknown>} content */
async function write(content) {
  const file = join(root, 'bench/latest.json');
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await mkdir(join(root, 'bench'), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...before, ...content }, null, 2)}\n`);
}
