// Files that want to do harm, through the front door: one clear sentence, the library as it was, the page alive, and
// nothing of theirs ran.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { type OpenedApp, openApp } from '../support/e2e';
import { openMap, ready } from '../support/e2eMap';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'throughline-hostile-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function give(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(path);
}

/** What the refusal says; it must come, and go by Escape. */
async function refusal(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog
    .getByText(/was not imported/)
    .first()
    .waitFor({ timeout: 30_000 });
  const says = await dialog.innerText();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return says;
}

async function isUnharmed(app: OpenedApp): Promise<void> {
  const { page } = app;
  expect(await page.getByRole('main').getByRole('link').count()).toBe(0);
  await page.getByRole('searchbox').fill('still here');
  expect(await page.getByRole('searchbox').inputValue()).toBe('still here');
  await page.getByRole('searchbox').fill('');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(app.problems()).toEqual([]);
}

const script = '<script>globalThis.ran = true</script>';
const million = 1_000_000;

const refused: Record<string, () => string | Uint8Array> = {
  'huge.json': () => new Uint8Array(60 * 1024 * 1024).fill(0x20),
  'deep.json': () => '['.repeat(500) + ']'.repeat(500),
  'proto.json': () =>
    '{"format":"throughline","version":1,"minor":0,"documents":[{"__proto__":{"polluted":true}}]}',
  'picture.json': () => `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
  'picture.png': () => `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
  'million.csv': () => `Lane,Find\n${'Pains,slow\n'.repeat(million)}`,
  'truncated.json': () => '{"format":"throughline","version":1,"documents":[{"id":"a","kind":',
  'future.json': () =>
    '{"format":"throughline","version":9,"minor":0,"minReader":{"version":9,"minor":0},"documents":[]}',
  'empty.json': () => '',
};

test('files that cannot be maps are refused in words, and nothing changes', async () => {
  const path = await folder();
  const app = await openApp();
  await app.page.getByRole('button', { name: 'Import', exact: true }).waitFor();
  for (const [name, content] of Object.entries(refused)) {
    await writeFile(join(path, name), content());
    await give(app.page, join(path, name));
    const says = await refusal(app.page);
    expect(says, name).toContain(name);
    expect(says, name).toMatch(/nothing was changed/i);
    await isUnharmed(app);
  }
}, 180_000);

interface Hostile {
  [table: string]: unknown;
  id: string;
  cards: Record<string, Record<string, unknown>>;
}

/** Our own file of a small map, changed by `change`. */
async function changedFile(
  change: (map: Hostile) => void,
): Promise<{ app: OpenedApp; path: string }> {
  const map = await openMap();
  await map.type('Find');
  await map.press('Enter', 'Enter');
  await map.type('Card');
  await map.press('Escape');
  const document: Hostile = { ...(await map.file()) };
  change(document);
  const path = join(await folder(), 'changed.json');
  const file = { format: 'throughline', version: 1, minor: 0, documents: [document], assets: {} };
  await writeFile(path, JSON.stringify(file));
  await map.app.close();
  return { app: await openApp(), path };
}

test('a link that would run script comes in as a card without it', async () => {
  const { app, path } = await changedFile(({ cards }) => {
    const [card] = Object.values(cards);
    if (card)
      Object.assign(card, { href: 'javascript:globalThis.ran=true', text: `Card ${script}` });
  });
  const { page } = app;
  await give(page, path);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/its link was removed/).waitFor();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await ready(page);
  await page.locator('[data-card-id]', { hasText: script }).waitFor();
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  expect(app.problems()).toEqual([]);
});

test('a card of 100,000 characters is cut, and that is said before it comes in', async () => {
  const { app, path } = await changedFile(({ cards }) => {
    for (const card of Object.values(cards)) card.text = 'a'.repeat(100_000);
  });
  await give(app.page, path);
  const dialog = app.page.getByRole('dialog');
  await dialog.getByText(/text was 100,000 bytes, at most 20,480 are possible/).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  await isUnharmed(app);
});

test('a map of 20,000 cards is refused with both numbers', async () => {
  const { app, path } = await changedFile(({ cards }) => {
    const [card] = Object.values(cards);
    for (let index = 0; index < 20_000; index++) cards[`card${index}`] = { ...card };
  });
  await give(app.page, path);
  const says = await refusal(app.page);
  expect(says).toContain('20,001 cards');
  expect(says).toContain('10,000');
  await isUnharmed(app);
});
