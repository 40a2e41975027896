// A segmentation map from blank to complete: once by keys alone, once by mouse alone (texts are typed either way).
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { SegmentationDocument } from '../../src/document/segmentation';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { savedCopy } from '../support/e2eCopy';

async function openBlank() {
  const app = await openApp();
  const { page } = app;
  const tile = page.getByRole('button', { name: /^Blank segmentation map/ });
  await tile.focus();
  await page.keyboard.press('Enter');
  await page.getByText('No segments yet').waitFor();
  return { app, page };
}

async function fileOf(page: Page): Promise<SegmentationDocument> {
  const file: { documents: SegmentationDocument[] } = JSON.parse(await savedCopy(page));
  const map = file.documents.find(({ kind }) => kind === 'segmentation');
  if (!map) throw new Error('The file has no segmentation map.');
  return map;
}

/** Playwright looks for small letters, and a lone sigma has none of its own. */
const whole = /^. 100 %$/;

const byName = ({ segments }: SegmentationDocument, name: string) =>
  Object.values(segments).find((segment) => segment.name === name);

/** Tab until the thing has the focus: what cannot be come to by Tab fails here. */
async function tabTo(page: Page, target: Locator, chord = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await isThere()) return;
    await page.keyboard.press(chord);
  }
  throw new Error(`Tab does not come to ${target}`);
}

async function pressed(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('by keys alone: rows, numbers, places, names of axes, a persona and a journey', async () => {
  const { app, page } = await openBlank();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await tabTo(page, button('Axes'));
  await pressed(page, 'ArrowRight', 'ArrowRight', 'Enter');
  await tabTo(page, button('Add segment'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Loyal');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hunters');
  await page.keyboard.press('ArrowUp');
  for (const text of ['Buy every week', '60', '1200', '5', '20', '80']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('30');
  for (const text of ['70', '2', '800', '40']) {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(text);
  }
  await page.getByText(whole).waitFor();
  await pressed(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await page.getByRole('complementary', { name: 'Details of Hunters' }).waitFor();
  for (const [add, title] of [
    ['Add persona', 'Thrifty Tom'],
    ['Add journey', 'Finds a bargain'],
  ] as const) {
    await tabTo(page, button(add));
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await button(title).waitFor();
  }
  await tabTo(page, page.getByRole('textbox', { name: 'Lifecycle' }));
  await page.keyboard.type('First year');
  await pressed(page, 'Escape');
  await tabTo(page, button('Table'), 'Shift+Tab');
  await pressed(page, 'ArrowLeft', 'ArrowLeft', 'Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Low end of First dimension' }));
  await page.keyboard.type('careless');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Price');
  await page.keyboard.press('Tab');
  await page.keyboard.type('careful');
  await tabTo(page, page.getByRole('button', { name: /^Loyal, 60 %/ }), 'Shift+Tab');
  await pressed(page, 'ArrowRight', 'Shift+ArrowDown');
  expect(await seriousFindings(page)).toEqual([]);
  const map = await fileOf(page);
  expect(map.axes.x).toEqual({ title: 'Price', low: 'careless', high: 'careful' });
  const loyal = { definition: 'Buy every week', share: 60, size: 1200, value: 5, x: 21, y: 75 };
  expect(byName(map, 'Loyal')).toMatchObject(loyal);
  const hunters = byName(map, 'Hunters');
  expect(hunters).toMatchObject({ share: 40, size: 800, value: 2, x: 70, y: 30 });
  expect(hunters?.criteria).toEqual({ lifecycle: 'First year' });
  expect(hunters?.personaIds).toHaveLength(1);
  expect(hunters?.journeyIds).toHaveLength(1);
  expect(app.problems()).toEqual([]);
});

test('by mouse alone: added, described, put on the plot, dragged, and shown on another dimension', async () => {
  const { app, page } = await openBlank();
  await page.getByRole('button', { name: 'Add the first segment' }).click();
  const panel = page.getByRole('complementary');
  const fill = async (label: string, text: string) => {
    await panel.getByRole('textbox', { name: label, exact: true }).click();
    await page.keyboard.type(text);
  };
  await fill('Name', 'Loyal');
  await fill('Who belongs', 'Buy every week');
  await fill('Share %', '60');
  await fill('Jobs to be done', 'Feed the family');
  await panel.getByRole('button', { name: 'Add persona' }).click();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('Ana');
  await page.getByRole('option', { name: 'New persona “Ana”' }).click();
  await panel.getByRole('button', { name: 'Ana', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Close details' }).click();
  await page.getByRole('button', { name: 'More for Loyal' }).click();
  await page.getByRole('menuitem', { name: 'Place in the middle' }).click();
  const bubble = page.getByRole('button', { name: /^Loyal, 60 %, at 50/ });
  const box = await bubble.boundingBox();
  if (!box) throw new Error('The bubble is not on the plot.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 150, middle.y - 60, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Add dimension' }).click();
  await page.keyboard.type('Trust');
  await page.getByRole('combobox', { name: 'Dimension upward' }).click();
  await page.getByRole('option', { name: 'Trust' }).click();
  await page.getByRole('button', { name: 'Loyal', exact: true }).click();
  await page
    .getByRole('button', { name: /^Loyal, 60 %, at \d+ on First dimension, 50 on Trust/ })
    .waitFor();
  const map = await fileOf(page);
  const [trust = ''] = Object.keys(map.dimensions ?? {});
  expect(map.shown).toEqual({ x: 'x', y: trust });
  const loyal = byName(map, 'Loyal');
  expect(loyal).toMatchObject({ share: 60, jobs: 'Feed the family', scores: { [trust]: 50 } });
  expect(loyal?.y).toBeGreaterThan(55);
  expect(loyal?.personaIds).toHaveLength(1);
  expect(app.problems()).toEqual([]);
});

test('a table off a spreadsheet becomes segments, goes again with one undo, and comes back by copying', async () => {
  const { app, page } = await openBlank();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of a new segment' }).click();
  const table =
    'Name\tShare %\tSize\tGoals\nLoyal\t60 %\t1,200\tSave time\nHunters\t40 %\t800\tSave money';
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await page.keyboard.press('Control+v');
  await page.getByText(whole).waitFor();
  const map = await fileOf(page);
  expect(byName(map, 'Loyal')).toMatchObject({ share: 60, size: 1200, goals: 'Save time' });
  await page.keyboard.press('Control+z');
  await page.getByText(whole).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await page.getByText(whole).waitFor();
  await page.getByRole('button', { name: 'Copy table' }).click();
  await page.getByText(/^Table copied/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const rows = copied.split('\n').map((row) => row.split('\t'));
  expect(rows.map(([name, , share, size]) => [name, share, size])).toEqual([
    ['Name', 'Share %', 'Size'],
    ['Loyal', '60', '1200'],
    ['Hunters', '40', '800'],
  ]);
  await page.reload();
  await page.getByRole('textbox', { name: 'Name of segment 2' }).waitFor();
  expect(app.problems()).toEqual([]);
});
