// npm run bench: builds the app, drives it and a bare-DOM page with the same cards in one browser, prints a table of
// main-thread CPU and writes bench/latest.json. --quick takes two sizes once and writes nothing.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
const { measure } = await import('./bench/measure.mjs');
const { exportAs, persistOne, scriptsOf, watchStorage } = await import('./bench/ownRows.mjs');
const { probe } = await import('./bench/probe.mjs');
const { medians, print, rows, verdict } = await import('./bench/report.mjs');

const quick = process.argv.includes('--quick');
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
  if (!quick) await write(result, scripts);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
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
 * @param {string} url @param {(at: import('./bench/probe.mjs').Probe) => Promise<Record<string, number>>} run
 */
async function once(url, run) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  try {
    const opened = await context.newPage();
    await opened.addInitScript(watchStorage);
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

/**
 * @param {Record<string, import('./bench/report.mjs').Pair>} result
 * @param {{ home: number, map: number }} scripts
 */
async function write(result, scripts) {
  const round = (/** @type {number} */ value) => Number(value.toPrecision(3));
  const table = Object.entries(result).map(([cards, pair]) => [
    cards,
    Object.fromEntries(
      rows.map((row) => {
        const { own, share, target, met } = verdict(row, Number(cards), pair);
        const bare = row.alone ? {} : { bare: round(pair.bare[row.key] ?? Number.NaN) };
        return [
          row.key,
          {
            unit: row.unit,
            ours: round(own),
            ...bare,
            ...(share === null ? {} : { ratio: round(share) }),
            target,
            ...(met === null ? {} : { met }),
          },
        ];
      }),
    ),
  ]);
  const content = {
    measuredOn: { chromium: browser.version(), cores: cpus().length, rounds },
    firstLoadKilobytes: scripts,
    cards: Object.fromEntries(table),
  };
  await mkdir(join(root, 'bench'), { recursive: true });
  await writeFile(join(root, 'bench/latest.json'), `${JSON.stringify(content, null, 2)}\n`);
}
