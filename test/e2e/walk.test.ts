// Through every screen: no complaint in the console, none of the page's policy, no request to anybody else, and
// nothing that keeps people out.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { openMap, ready } from '../support/e2eMap';

/** Every finding with the screen it was made on. */
async function look(page: Page, screen: string, found: string[]): Promise<void> {
  for (const finding of await seriousFindings(page)) found.push(`${screen}: ${finding}`);
}

async function start(page: Page, tile: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${tile}`) }).click();
  await page.locator('[data-save-state]').waitFor();
}

async function home(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: /^Blank map/ }).waitFor();
}

async function inDark(page: Page, work: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await work();
  await page.getByRole('button', { name: 'Light theme' }).click();
}

test('home, empty and filled, its search and the bin', async () => {
  const app = await openApp();
  const { page } = app;
  const found: string[] = [];
  await page.getByRole('button', { name: /^Sample/ }).waitFor();
  await look(page, 'empty home', found);
  await start(page, 'Sample');
  await ready(page);
  await home(page);
  await start(page, 'Blank persona');
  await home(page);
  await page.getByRole('link').first().waitFor();
  await look(page, 'home', found);
  await page.getByRole('searchbox').fill('nothing like it');
  await look(page, 'search without hits', found);
  await page.getByRole('searchbox').fill('');
  const sample = page.getByRole('link', { name: /pizza/i }).first();
  await sample.click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await look(page, 'menu of a document', found);
  await page.getByRole('menuitem', { name: /bin/ }).click();
  await page.getByRole('navigation').getByRole('button', { name: /^Bin/ }).click();
  await page.getByText(/pizza/i).first().waitFor();
  await look(page, 'bin', found);
  expect(found).toEqual([]);
  expect(app.problems()).toEqual([]);
});

test('the map: grid, inspector, menus and dialogs, in light and dark', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  const found: string[] = [];
  await map.press('Control+Home');
  await look(page, 'map', found);
  await inDark(page, () => look(page, 'map in dark', found));
  await page.locator('[data-grid-input]').focus();
  await map.press('Space');
  await page.getByRole('complementary').waitFor();
  await look(page, 'details of a card', found);
  await map.click(page.locator('[data-lane-id]').filter({ hasText: 'Emotion' }));
  await look(page, 'details of a point', found);
  await map.press('ArrowUp', 'Control+ArrowUp');
  await look(page, 'details of a step or stage', found);
  await map.press('Space', 'Control+Home');
  for (const chord of ['F1', 'Control+k', 'Control+f', 'Control+Shift+Enter', 'Control+Shift+L']) {
    await map.press(chord);
    await page.getByRole('dialog').waitFor();
    await look(page, chord, found);
    await map.press('Escape');
    await page.locator('[data-grid-input]:focus').waitFor();
  }
  await page.getByRole('button', { name: 'More' }).click();
  await look(page, 'menu of the map', found);
  await page.getByRole('menuitem', { name: /^Map details/ }).click();
  await page.getByRole('dialog').waitFor();
  await look(page, 'map details', found);
  await map.press('Escape');
  await page.locator('[data-card-id]').first().click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await look(page, 'menu of a card', found);
  await map.press('Escape');
  expect(found).toEqual([]);
  expect(map.app.problems()).toEqual([]);
});

test('blueprint, persona and segments', async () => {
  const app = await openApp();
  const { page } = app;
  const found: string[] = [];
  for (const tile of ['Blank blueprint', 'Blank persona', 'Blank segmentation map']) {
    await start(page, tile);
    await look(page, tile, found);
    await inDark(page, () => look(page, `${tile} in dark`, found));
    await home(page);
  }
  expect(found).toEqual([]);
  expect(app.problems()).toEqual([]);
});
