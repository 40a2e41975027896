// The check on a persona sheet and on a segmentation map, by keyboard alone: found, gone to, settled, waved aside, taken back.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';

async function opened(tile: RegExp) {
  const app = await openApp({ viewport: { width: 1440, height: 900 } });
  await app.page.getByRole('button', { name: tile }).focus();
  await app.page.keyboard.press('Enter');
  await app.page.locator('[data-save-state="saved"]').waitFor();
  return app;
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Check' });
const finding = (page: Page, text: RegExp) =>
  panel(page).getByRole('listitem').filter({ hasText: text });

test('F8 says what a persona lacks; one key settles it, another waves it aside', async () => {
  const { page, problems } = await opened(/^Blank persona/);
  await page.getByRole('textbox', { name: 'Goals', exact: true }).focus();
  for (const goal of ['Eat well', 'Save time', 'Waste less', 'Try new things', 'Stay in budget']) {
    await page.keyboard.type(goal);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('F8');
  const basis = finding(page, /does not say what it is based on/);
  await basis.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await basis.getByRole('button', { name: /^Dismiss/ }).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByText('No findings.').waitFor();
  await page.keyboard.press('Control+z');
  await basis.waitFor();
  await basis.getByRole('button', { name: /assumed/ }).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByText('No findings.').waitFor();
  await page.getByText('Proto-persona', { exact: false }).first().waitFor();
  await page.keyboard.press('Control+z');
  await basis.waitFor();
  expect(problems()).toEqual([]);
});

test('F8 goes to the row of a segment, and renaming it settles the finding', async () => {
  const { page, problems } = await opened(/^Blank segmentation map/);
  await page.getByRole('button', { name: 'Table', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of a new segment' }).focus();
  await page.keyboard.type('Regulars');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Regulars');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F8');
  const twice = finding(page, /2 segments are called/);
  await twice.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const name = page.getByRole('textbox', { name: 'Name of segment 1' });
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type(' of old');
  await twice.waitFor({ state: 'hidden' });
  expect(problems()).toEqual([]);
});

test('home opens a persona at what it found there, once, by keyboard alone', async () => {
  const { page, problems } = await opened(/^Blank persona/);
  const home = async () => {
    await page.getByRole('button', { name: 'All documents' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Throughline' }).waitFor();
  };
  const named = async (name: string) => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.locator('[data-save-state="saved"]').waitFor();
    await home();
  };
  await named('Mara');
  await page.getByRole('button', { name: /^Blank persona/ }).focus();
  await page.keyboard.press('Enter');
  await named('Mara');
  await page.getByRole('button', { name: 'Check the library' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Open: Another persona is called “Mara” too/ }).focus();
  await page.keyboard.press('Enter');
  const row = finding(page, /Another persona is called “Mara” too/);
  await row.waitFor();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await row.getAttribute('aria-current')).toBe('true');
  expect(await seriousFindings(page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: /^Check: / }).waitFor();
  expect(await panel(page).count()).toBe(0);
  expect(problems()).toEqual([]);
});
