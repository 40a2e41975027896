// Relations of a persona and the tree of segments leave the built app as pictures, by keyboard alone.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { readXml } from '../support/readXml';

async function openCanvas(tile: string, view: string) {
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: new RegExp(`^${tile}`) }).press('Enter');
  await page.getByRole('button', { name: view, exact: true }).press('Enter');
  await page.locator('[data-free-input]:focus').waitFor();
  return { app, page };
}

/** Tab, as often as it takes. */
async function tabTo(page: Page, wanted: Locator) {
  const focused = wanted.and(page.locator(':focus'));
  for (let press = 0; press < 20 && !(await focused.isVisible()); press++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused.count()).toBe(1);
}

/** Opens the dialog, goes to the format with arrow keys, and exports with Enter. */
async function exported(page: Page, format: 'PNG' | 'SVG') {
  await page.keyboard.press('Control+e');
  const button = page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true });
  await button.and(page.locator(':focus')).waitFor();
  await tabTo(page, page.getByRole('radio', { checked: true }));
  const chosen = page.getByRole('radio', { name: format, exact: true, checked: true });
  for (let press = 0; press < 3 && !(await chosen.isVisible()); press++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.getByRole('img', { name: /as it will look/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await tabTo(page, button);
  const download = page.waitForEvent('download', { timeout: 15_000 });
  await page.keyboard.press('Enter');
  const file = await download;
  await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'detached' });
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('relations leave as PNG and as SVG', async () => {
  const { app, page } = await openCanvas('Blank persona', 'Relations');
  for (const step of ['Tab', 'Ben', 'Enter', 'Enter', '東京の友人', 'Enter']) {
    if (step === 'Tab' || step === 'Enter') await page.keyboard.press(step);
    else await page.keyboard.insertText(step);
  }
  const png = await exported(page, 'PNG');
  expect(png.name).toMatch(/^Untitled-persona-relations-\d{4}-\d\d-\d\d\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const svg = await exported(page, 'SVG');
  expect(svg.name).toMatch(/-relations-.*\.svg$/);
  const { texts } = readXml(svg.bytes.toString('utf8'));
  for (const name of ['Ben', '東京の友人']) expect(texts.filter((t) => t === name)).toHaveLength(1);
  expect(app.problems()).toEqual([]);
});

test('the tree of segments leaves as SVG', async () => {
  const { app, page } = await openCanvas('Blank segmentation map', 'Tree');
  for (const step of ['Tab', 'Private', 'Tab', 'Young', 'Enter']) {
    if (step === 'Tab' || step === 'Enter') await page.keyboard.press(step);
    else await page.keyboard.insertText(step);
  }
  const { name, bytes } = await exported(page, 'SVG');
  expect(name).toMatch(/-tree-.*\.svg$/);
  const { texts } = readXml(bytes.toString('utf8'));
  expect(texts).toEqual(expect.arrayContaining(['Private', 'Young', 'Tree of 2 segments']));
  expect(app.problems()).toEqual([]);
});
