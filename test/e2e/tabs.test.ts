// One map in several tabs, and the way between home and map: one tab writes, the others follow, nothing is lost.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { mapOn, openMap, openStages, ready } from '../support/e2eMap';

const card = (page: Page, text: string) => page.locator('[data-card-id]').filter({ hasText: text });
/** The banner; a refused key says something like it in a toast. */
const following = (page: Page) =>
  page.getByText('This document is being edited in another tab. Changes appear here.');
const takingOver = (page: Page) => page.getByText('Taking over from the other tab…');

async function secondTab(map: Awaited<ReturnType<typeof openMap>>): Promise<Page> {
  await map.saved();
  const other = await map.app.context.newPage();
  await other.goto(map.page.url());
  await following(other).waitFor();
  return other;
}

test('a second tab follows, cannot write, and goes on without loss when it takes over', async () => {
  const map = await openStages('Find');
  await map.type('From the first tab');
  await map.press('Enter');
  const other = await secondTab(map);
  await card(other, 'From the first tab').waitFor();
  await map.page.bringToFront();
  await map.type('live');
  await card(other, 'live').waitFor();
  await other.bringToFront();
  expect(await other.locator('[data-save-state]').getAttribute('data-save-state')).toBe('saved');
  await other.locator('[data-grid-input]').focus();
  await other.keyboard.type('refused');
  await other.keyboard.press('Delete');
  expect(await card(other, 'refused').count()).toBe(0);
  // The first tab is in the middle of a word when the second takes over.
  await map.page.bringToFront();
  await map.type(' until the last key');
  await other.bringToFront();
  await other.getByRole('button', { name: 'Take over' }).click();
  await following(map.page).waitFor();
  await card(other, 'live until the last key').waitFor();
  await following(other).waitFor({ state: 'hidden' });
  await takingOver(other).waitFor({ state: 'hidden' });
  await other.locator('[data-grid-input]').focus();
  await other.keyboard.press('Control+Home');
  await other.keyboard.type('From the second tab');
  await other.keyboard.press('Escape');
  await card(map.page, 'From the second tab').waitFor();
  const texts = Object.values((await mapOn(map.app, other).file()).cards).map(({ text }) => text);
  expect(texts.sort()).toEqual([
    'From the first tab',
    'From the second tab',
    'live until the last key',
  ]);
  expect(map.app.problems()).toEqual([]);
});

test('when the writing tab is closed, a tab that followed goes on writing', async () => {
  const map = await openStages('Find');
  await map.type('First');
  await map.press('Escape');
  const other = await secondTab(map);
  await map.page.close();
  await following(other).waitFor({ state: 'hidden' });
  await other.locator('[data-grid-input]').focus();
  await other.keyboard.type('Second');
  await other.keyboard.press('Escape');
  expect(await mapOn(map.app, other).cell('Find', 'Actions')).toEqual(['First', 'Second']);
});

test('a map that is binned in another tab says so, and what is on screen can be kept', async () => {
  const map = await openStages('Find');
  await map.type('Precious');
  await map.press('Escape');
  await map.saved();
  const other = await map.app.newPage();
  await other
    .getByRole('link', { name: /^Untitled map/ })
    .first()
    .click({ button: 'right' });
  await other.getByRole('menuitem', { name: /bin/ }).click();
  await map.page.bringToFront();
  await map.page
    .getByText(/bin|deleted/i)
    .first()
    .waitFor();
  await card(map.page, 'Precious').waitFor();
  await map.type('one more');
  await map.press('Escape');
  expect(await map.page.locator('h1').count()).toBe(1);
  expect(map.app.problems()).toEqual([]);
});

test('Back and Forward go between home and map, with everything saved on the way', async () => {
  const map = await openStages('Find');
  await map.type('Typed just before');
  await map.page.goBack();
  await map.page.getByRole('button', { name: /^Blank map/ }).waitFor();
  await map.page.goForward();
  await ready(map.page);
  expect(await map.cell('Find', 'Actions')).toEqual(['Typed just before']);
  await map.page.getByRole('button', { name: 'All documents' }).click();
  await map.page
    .getByRole('link', { name: /^Untitled map/ })
    .first()
    .click();
  await ready(map.page);
  await card(map.page, 'Typed just before').waitFor();
  expect(map.app.problems()).toEqual([]);
});

test('a title typed on the map is the name at home', async () => {
  const map = await openMap();
  await map.page.getByLabel('Title of the map').fill('Checkout journey');
  await map.page.goBack();
  await map.page
    .getByRole('link', { name: /^Checkout journey/ })
    .first()
    .waitFor();
});
