import { forceCloseDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryStatus } from '../../src/persistence/contract';
import { blankMap, browser, problem, rest, startMap, tab, texts, value } from './support/library';

// Dexie speaks up about blocked and reopened connections; here both are meant to happen.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

type Engine = InstanceType<typeof IDBFactory>;

function openRaw(factory: Engine, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('throughline', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Every row of every table, to prove that nothing was written. */
async function everything(factory: Engine): Promise<string> {
  const db = await openRaw(factory);
  const tables = [...db.objectStoreNames];
  const rows = tables.map(
    (name) =>
      new Promise((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  const text = JSON.stringify([tables, await Promise.all(rows)]);
  db.close();
  return text;
}

test('an old tab that holds the schema back is told about, and opening continues by itself', async () => {
  const at = browser();
  const old = await openRaw(at.factory, 5);
  const library = tab(at);
  const kinds: LibraryStatus['kind'][] = [];
  library.status.subscribe(() => kinds.push(library.status.get().kind));
  const created = library.create(blankMap('map'));
  await rest();
  expect(kinds).toEqual(['blocked']);
  old.close();
  value(await created);
  expect(kinds).toEqual(['blocked', 'ready']);
});

test('an opening that does not answer for three seconds is told about', async () => {
  const at = browser();
  const silent = Object.assign(new IDBFactory(), { open: () => ({}) });
  const library = tab(at, { indexedDB: { factory: silent, keyRange: IDBKeyRange } });
  await rest();
  expect(library.status.get().kind).toBe('opening');
  at.clock.advance(3_000);
  expect(library.status.get()).toMatchObject({ kind: 'blocked', problem: { code: 'blocked' } });
});

test('an old program writes nothing into a newer schema', async () => {
  const at = browser();
  const { opened } = await startMap(tab(at));
  await opened.close();
  const newer = openRaw(at.factory, 30);
  await rest();
  (await newer).close();
  const before = await everything(at.factory);

  const old = tab(at);
  expect(problem(await old.open('map'))).toBe('newer-version');
  expect(problem(await old.create(blankMap('other')))).toBe('newer-version');
  expect(problem(await old.meta.set('view:map', 1))).toBe('newer-version');
  expect(await old.meta.get('view:map')).toBeUndefined();
  expect(old.status.get().kind).toBe('newer-version');
  expect(await everything(at.factory)).toBe(before);
});

test('when a newer program opens, the old tab stores what it has, lets go and writes no more', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('just in time');
  const newer = await openRaw(at.factory, 30);
  expect(library.status.get().kind).toBe('must-reload');
  expect(opened.access.get()).toBe('read-only');
  newer.close();
  const before = await everything(at.factory);
  expect(before).toContain('just in time');

  editor.add('too late');
  await rest();
  expect(opened.notices.get()).not.toEqual([]);
  expect(problem(await library.rename('map', 'x'))).toBe('must-reload');
  expect(await everything(at.factory)).toBe(before);
});

test('clearing site data under an open map is noticed at the next change, and the map can be kept', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('before');
  await opened.settled();
  await clearSiteData(at.factory);

  editor.add('after');
  await opened.settled();
  await rest();
  expect(opened.access.get()).toBe('fenced');
  expect(opened.saveState.get()).toMatchObject({
    status: 'failed',
    problem: { code: 'storage-cleared' },
  });
  const { journal } = JSON.parse(value(await wholeStore(at.factory)));
  expect(journal).toEqual([]);

  value(await library.create(editor.document()));
  await opened.close();
  const kept = value(await library.open('map'));
  expect(kept.access.get()).toBe('writer');
  expect(texts(kept.state().document)).toEqual(['before', 'after']);
});

/** As browsers do: the connection is closed and the database is gone. */
async function clearSiteData(factory: Engine) {
  for (const connection of connections(factory)) forceCloseDatabase(connection);
  await new Promise((resolve) => {
    factory.deleteDatabase('throughline').onsuccess = resolve;
  });
}

function connections(factory: Engine): Parameters<typeof forceCloseDatabase>[0][] {
  const databases: Map<string, { connections: unknown[] }> = Reflect.get(factory, '_databases');
  const open = databases.get('throughline')?.connections ?? [];
  return open as Parameters<typeof forceCloseDatabase>[0][];
}

async function wholeStore(factory: Engine) {
  const [tables, rows]: [string[], unknown[]] = JSON.parse(await everything(factory));
  const byName = Object.fromEntries(tables.map((name, index) => [name, rows[index]]));
  return { ok: true as const, value: JSON.stringify(byName) };
}

test('a connection that the browser closed is opened again once, and nothing is lost', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  let closed = 0;
  for (let round = 0; round < 10; round++) {
    for (const connection of connections(at.factory)) {
      forceCloseDatabase(connection);
      closed++;
    }
    editor.add();
    editor.add();
    await opened.settled();
    expect(opened.saveState.get().status).toBe('saved');
  }
  expect(closed).toBe(10);
  await opened.close();
  expect(texts(value(await tab(at).open('map')).state().document)).toHaveLength(20);
});
