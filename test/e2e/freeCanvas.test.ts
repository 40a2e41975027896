// The free canvas in the built app: relations of a persona and the tree of segments, by keyboard alone and by mouse.
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { seriousFindings } from '../support/e2eAxe';
import { savedCopy } from '../support/e2eCopy';
import { boxOf } from '../support/e2eMap';

interface Stored {
  actors: Record<string, { label: string; x?: number; y?: number }>;
  relations: Record<string, { from: string | null; to: string | null; label: string }>;
  segments: Record<string, { name: string; parentId?: string; treeX?: number }>;
}

async function openCanvas(tile: string, view: string) {
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: new RegExp(`^${tile}`) }).click();
  await page.getByRole('button', { name: view, exact: true }).click();
  const input = page.locator('[data-free-input]');
  // The canvas takes the keys by itself.
  await page.locator('[data-free-input]:focus').waitFor();
  return { app, page, input, node: (text: string) => nodeOf(page, text) };
}

const nodeOf = (page: Page, text: string) =>
  page.locator('[data-free-node]').filter({ hasText: text });

async function file(page: Page): Promise<Stored> {
  const { documents }: { documents: Stored[] } = JSON.parse(await savedCopy(page));
  const [stored] = documents;
  if (!stored) throw new Error('The file holds no document.');
  return stored;
}

async function pressAll(page: Page, ...steps: (string | { type: string })[]) {
  for (const step of steps) {
    if (typeof step === 'string') await page.keyboard.press(step);
    else await page.keyboard.type(step.type);
  }
}

async function middle(locator: Locator) {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

test('relations are built, labelled, connected and undone by keyboard alone', async () => {
  const { app, page, input, node } = await openCanvas('Blank persona', 'Relations');
  await pressAll(page, 'Tab', { type: 'Ben' }, 'Enter', 'Enter', { type: 'Shop' });
  await pressAll(page, 'Tab', { type: 'Courier' }, 'Enter');
  await node('Courier').waitFor();
  expect(await input.getAttribute('aria-label')).toMatch(/^Courier, person, 1 relation: Shop/);
  expect(await seriousFindings(page)).toEqual([]);
  await pressAll(page, 'Shift+Tab', 'ArrowUp');
  expect(await input.getAttribute('aria-label')).toMatch(/^Ben, /);
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await pressAll(page, { type: 'cour' }, 'Enter');
  await page.locator('[data-free-input]:focus').waitFor();
  expect(await input.getAttribute('aria-label')).toMatch(/2 relations: .*Ben → Courier/);
  await pressAll(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  expect(await input.getAttribute('aria-label')).toMatch(/pinned/);
  // Typing replaces the label; undo brings it back.
  await pressAll(page, { type: 'Benjamin' }, 'Enter');
  await node('Benjamin').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Redo: Rename actor' }).waitFor();
  const stored = await file(page);
  const byLabel = Object.values(stored.actors).map(({ label }) => label);
  expect(byLabel).toEqual(expect.arrayContaining(['Ben', 'Shop', 'Courier']));
  expect(Object.keys(stored.relations)).toHaveLength(4);
  expect(app.problems()).toEqual([]);
});

test('a press of Tab too many leaves nothing behind, and Escape leads off the canvas', async () => {
  const { page, input } = await openCanvas('Blank persona', 'Relations');
  await pressAll(page, 'Tab', { type: 'Ben' }, 'Tab', 'Escape');
  expect(await input.getAttribute('aria-label')).toMatch(/^Ben, /);
  expect(await page.locator('[data-free-node]').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.locator('[data-free-bar] :focus').waitFor();
  await page.keyboard.press('F6');
  await page.locator('[data-free-input]:focus').waitFor();
});

test('nodes are dragged, connected and labelled with the mouse', async () => {
  const { page, node } = await openCanvas('Blank persona', 'Relations');
  await pressAll(page, 'Tab', { type: 'Ben' }, 'Enter', 'Enter', { type: 'Shop' }, 'Enter');
  const before = await middle(node('Shop'));
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 90, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Undo: Move actor' }).waitFor();
  await expect.poll(async () => (await middle(node('Shop'))).y).toBeGreaterThan(before.y + 80);

  // From the handle of one to the other, then a click on the handle and one on the other end.
  await node('Ben').hover();
  const from = await middle(node('Ben').locator('[data-side="right"]'));
  const shop = await middle(node('Shop'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(shop.x, shop.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.locator('g[data-free-edge]').count()).toBe(3);
  await node('Shop').hover();
  await node('Shop').locator('[data-side="left"]').click();
  await node('Ben').click();
  await expect.poll(() => page.locator('g[data-free-edge]').count()).toBe(4);

  const edge = page.locator('g[data-free-edge]').first();
  const at = await middle(edge);
  await page.mouse.dblclick(at.x, at.y);
  await pressAll(page, { type: 'asks' }, 'Enter');
  await page.locator('div[data-free-edge]').filter({ hasText: 'asks' }).waitFor();
  const stored = await file(page);
  expect(Object.values(stored.relations).filter(({ label }) => label === 'asks')).toHaveLength(1);
});

test('Escape puts a node back while it is dragged', async () => {
  const { page, node } = await openCanvas('Blank persona', 'Relations');
  await pressAll(page, 'Tab', { type: 'Ben' }, 'Enter');
  const before = await middle(node('Ben'));
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 80, before.y + 80, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => middle(node('Ben'))).toEqual(before);
  await page.getByRole('button', { name: 'Undo: Move actor' }).waitFor({ state: 'detached' });
});

test('a tree of segments is typed, cut back and undone by keyboard alone', async () => {
  const { app, page, input, node } = await openCanvas('Blank segmentation map', 'Tree');
  await pressAll(page, 'Tab', { type: 'Private' }, 'Tab', { type: 'Young' }, 'Enter', 'Enter');
  await pressAll(page, { type: 'Retired' }, 'Shift+Tab', 'Enter', { type: 'Business' }, 'Enter');
  await node('Business').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  expect(await input.getAttribute('aria-label')).toMatch(/^Private, segment, 2 parts/);
  await page.keyboard.press('Delete');
  await page.getByText('its parts moved one level up').waitFor();
  await page.keyboard.press('Control+z');
  await node('Private').waitFor();
  const { segments } = await file(page);
  const parents = Object.values(segments).map(({ name, parentId }) => [
    name,
    parentId === undefined ? null : segments[parentId]?.name,
  ]);
  expect(Object.fromEntries(parents)).toEqual({
    Private: null,
    Young: 'Private',
    Retired: 'Private',
    Business: null,
  });
  expect(app.problems()).toEqual([]);
});
