// Only the first tab after an end without a word makes the browser begin a new log; how that saves the store is shown
// in a real browser, in test/e2e/killStore.test.ts.
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { damage, records } from './support/disk';
import { type Browser, browser, rest, startMap, tab, texts, value } from './support/library';

afterEach(() => vi.restoreAllMocks());

const marks = async (at: Browser) =>
  (await records(at.factory, 'meta')).flatMap(({ key }) =>
    typeof key === 'string' && key.includes(':') ? key.replace(/:.*/, '') : [],
  );

/** The same store after the browser was started again. */
const restarted = (at: Browser): Browser => ({ ...browser(), factory: at.factory, ids: at.ids });

/** Opens a tab that finds the map, and says how many rows it wrote only to fill the log. */
async function openedWith(at: Browser): Promise<number> {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const opened = value(await tab(at).open('map'));
  const count = put.mock.calls.filter(([row]) => String(row?.key).startsWith('ballast:')).length;
  put.mockRestore();
  expect(texts(opened.state().document)).toEqual(['typed']);
  return count;
}

async function typed(): Promise<{ at: Browser; library: ReturnType<typeof tab> }> {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('typed');
  await opened.settled();
  return { at, library };
}

test('after an end without a word the log is renewed, and nothing of that stays', async () => {
  const { at } = await typed();
  const next = restarted(at);
  expect(await openedWith(next)).toBeGreaterThan(100);
  expect(await marks(next)).toEqual(['running']);
});

test('a page that said that it goes costs the next one nothing', async () => {
  const { at, library } = await typed();
  library.leave();
  await rest();
  expect(await marks(at)).toEqual([]);
  expect(await openedWith(restarted(at))).toBe(0);
});

test('a second tab leaves the log alone, and the mark of the first one stays', async () => {
  const { at } = await typed();
  expect(await openedWith(at)).toBe(0);
  expect(await marks(at)).toEqual(['running', 'running']);
});

test('a renewal that was cut short is done again', async () => {
  const { at, library } = await typed();
  library.leave();
  await rest();
  await damage(at.factory, 'meta', (row) => ({ ...row, key: 'ballast:3' }));
  const next = restarted(at);
  expect(await openedWith(next)).toBeGreaterThan(100);
  expect(await marks(next)).toEqual(['running']);
});
