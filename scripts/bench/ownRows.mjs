// Rows that the bare page has nothing to set against: exports, storage, size of the first load.
import { gzipSync } from 'node:zlib';
import { pause, spent } from './probe.mjs';

/**
 * @typedef {import('./probe.mjs').Probe} Probe
 * @typedef {import('./apps.mjs').App} App
 */

const edits = 10;

/** Runs in the page before its own scripts: how long handing a row to the storage blocks it. */
export function watchStorage() {
  const spentOn = { rows: 0 };
  Reflect.set(window, 'spentOnStorage', spentOn);
  for (const name of /** @type {const} */ (['put', 'add'])) {
    const original = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      const from = performance.now();
      try {
        return original.apply(this, args);
      } finally {
        // Snapshots are written when nobody acts.
        if (!/snapshot|part/i.test(this.name)) spentOn.rows += performance.now() - from;
      }
    };
  }
}

/** @param {Probe} probe @param {App} app */
export async function persistOne(probe, app) {
  const read = () => probe.page.evaluate('spentOnStorage.rows');
  await app.saved(probe);
  const before = Number(await read());
  for (let index = 0; index < edits; index++) {
    await app.addCard(probe);
    await pause(60);
  }
  await app.saved(probe);
  const after = Number(await read());
  for (let index = 0; index < edits; index++) await app.undo(probe);
  return (after - before) / edits;
}

/** From the click on Export until the download begins. @param {Probe} probe @param {'SVG' | 'PNG'} format */
export async function exportAs(probe, format) {
  const { page } = probe;
  await page.locator('[data-grid-input]').evaluate((element) => element.focus());
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format, exact: true }).click();
  await pause(1500);
  const cost = await spent(probe, async () => {
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await (await download).path();
  });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return cost;
}

/**
 * Kilobytes of script, as a server sends them, from opening the address until the page has come to rest.
 * @param {import('playwright').Browser} browser @param {string} url @param {string} ready selector
 * @param {(page: import('playwright').Page) => Promise<unknown>} goThere what makes the address, from home
 */
export async function scriptsOf(browser, url, ready, goThere) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  await goThere(page);
  const address = page.url();
  await page.goto('about:blank');
  /** @type {Set<string>} */
  const scripts = new Set();
  page.on('request', (request) => {
    if (/\.js($|\?)/.test(request.url())) scripts.add(request.url());
  });
  await page.goto(address);
  await page.waitForSelector(ready);
  await pause(1500);
  let total = 0;
  for (const script of scripts) {
    total += gzipSync(await (await fetch(script)).text()).length;
  }
  await context.close();
  return total / 1000;
}
