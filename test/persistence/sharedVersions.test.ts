import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { lineageOf } from '../../src/document/lineage';
import { memoryShared } from '../../src/persistence/memoryShared';
import { records } from './support/disk';
import { blankMap, browser, problem, rest, startMap, tab, value } from './support/library';

const key = (number: number) => number.toString(16).padStart(64, '0');

const titled = (title: string) => ({ ...blankMap('map'), title });

test('what was shared is there again, exactly, in another tab too', async () => {
  const at = browser();
  const library = tab(at);
  value(await library.create(blankMap('map')));
  value(await library.shared.keep(titled('Sent'), key(1), 'whole'));
  const other = tab(at);
  expect(value(await other.shared.content(key(1)))).toEqual(titled('Sent'));
  expect(await other.shared.list('map')).toMatchObject([{ key: key(1), shapes: ['whole'] }]);
  expect(await other.shared.among([key(1), key(2)])).toMatchObject([{ key: key(1) }]);
  expect(problem(await other.shared.content(key(2)))).toBe('not-kept');
});

test('the same version is kept once, with every shape it left in', async () => {
  const at = browser();
  const library = tab(at);
  value(await library.create(blankMap('map')));
  for (const shape of ['whole', 'whole', 'client', null]) {
    value(await library.shared.keep(titled('Sent'), key(1), shape));
  }
  expect(await library.shared.list('map')).toMatchObject([{ shapes: ['whole', 'client'] }]);
  expect(await records(at.factory, 'sharedContent')).toHaveLength(1);
});

test('the newest stand last, whatever the clock says', async () => {
  const library = tab(browser());
  value(await library.create(blankMap('map')));
  for (const number of [9, 1, 5, 9]) {
    value(await library.shared.keep(titled(`${number}`), key(number), 'whole'));
  }
  const listed = await library.shared.list('map');
  expect(listed.map((version) => version.key)).toEqual([key(1), key(5), key(9)]);
});

test('the contents of the 30 newest stay, and 200 keys', { timeout: 60_000 }, async () => {
  const at = browser();
  const library = tab(at);
  value(await library.create(blankMap('map')));
  for (let number = 0; number < 205; number++) {
    value(await library.shared.keep(titled(`${number}`), key(number), 'whole'));
  }
  const listed = await library.shared.list('map');
  expect(listed).toHaveLength(200);
  expect(await library.shared.among(listed.map((version) => version.key))).toHaveLength(30);
  expect(value(await library.shared.content(key(204)))).toEqual(titled('204'));
  expect(problem(await library.shared.content(key(174)))).toBe('not-kept');
});

test('deleting a document for good takes what was shared of it along', async () => {
  const at = browser();
  const library = tab(at);
  value(await library.create(blankMap('map')));
  value(await library.shared.keep(titled('Sent'), key(1), 'whole'));
  value(await library.deleteForever('map'));
  expect(await records(at.factory, 'shared')).toEqual([]);
  expect(await records(at.factory, 'sharedContent')).toEqual([]);
  value(await library.shared.keep(titled('Late'), key(2), 'whole'));
  expect(await records(at.factory, 'sharedContent')).toEqual([]);
});

test('a copy comes from what its original was shared as', async () => {
  const library = tab(browser());
  value(await library.create(blankMap('map')));
  value(await library.shared.keep(titled('Sent'), key(1), 'whole'));
  value(await library.shared.keep(titled('Came'), key(2), null));
  const copy = value(await library.peek(value(await library.duplicate('map'))));
  expect(lineageOf(copy)).toEqual([key(1)]);
});

test('compaction and recovery know nothing of shared versions', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  for (let number = 0; number < 30; number++) {
    editor.add(`card ${number}`);
    value(await library.shared.keep(editor.document(), key(number), 'whole'));
    if (number % 10 === 0) value(await opened.checkpoint(`${number}`));
  }
  await rest();
  await opened.close();
  const again = value(await tab(at).open('map'));
  expect(again.state().document).toEqual(editor.document());
  expect(again.state().history.undo).toHaveLength(30);
  expect(await library.quarantine.list()).toEqual([]);
});

test('without storage the answers are the same', async () => {
  const shared = memoryShared(() => 5);
  for (const number of [9, 1, 9]) {
    await shared.keep(titled(`${number}`), key(number), number === 9 ? 'whole' : null);
  }
  expect(await shared.list('map')).toEqual([
    { key: key(1), at: 5, shapes: [] },
    { key: key(9), at: 5, shapes: ['whole'] },
  ]);
  expect(value(await shared.content(key(1)))).toEqual(titled('1'));
  for (let number = 20; number < 50; number++) {
    await shared.keep(titled(`${number}`), key(number), 'whole');
  }
  expect(problem(await shared.content(key(9)))).toBe('not-kept');
});

/** The tables as the first program made them. */
const firstTables: Record<string, { key: string | string[]; auto?: true }> = {
  docs: { key: 'id' },
  snapshots: { key: ['docId', 'seq'] },
  snapParts: { key: ['docId', 'seq', 'part'] },
  journal: { key: ['docId', 'seq'] },
  assets: { key: 'hash' },
  quarantine: { key: 'id', auto: true },
  meta: { key: 'key' },
};

const firstIndexes: [string, string, string | string[]][] = [
  ['docs', 'updatedAt', 'updatedAt'],
  ['docs', 'deletedAt', 'deletedAt'],
  ['snapshots', 'docId', 'docId'],
  ['snapshots', '[docId+kind]', ['docId', 'kind']],
  ['snapParts', '[docId+seq]', ['docId', 'seq']],
  ['journal', 'docId', 'docId'],
  ['assets', 'lastUsedAt', 'lastUsedAt'],
  ['quarantine', 'docId', 'docId'],
  ['quarantine', 'at', 'at'],
];

test('a browser that stored maps before versions were kept opens them, and keeps versions from now on', async () => {
  const newer = browser();
  const { opened, editor } = await startMap(tab(newer));
  editor.add('before');
  await opened.close();
  const names = Object.keys(firstTables);
  const rows = await Promise.all(names.map((name) => records(newer.factory, name)));

  const older = { ...browser(), factory: new IDBFactory() };
  await new Promise<void>((resolve, reject) => {
    const request = older.factory.open('throughline', 10);
    request.onupgradeneeded = () => {
      for (const [index, name] of names.entries()) {
        const { key: keyPath = '', auto = false } = firstTables[name] ?? {};
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement: auto });
        for (const [table, indexName, path] of firstIndexes) {
          if (table === name) store.createIndex(indexName, path);
        }
        for (const row of rows[index] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });

  const library = tab(older);
  const again = value(await library.open('map'));
  expect(again.state().document).toEqual(editor.document());
  value(await library.shared.keep(editor.document(), key(1), 'whole'));
  expect(await library.shared.list('map')).toHaveLength(1);
});
