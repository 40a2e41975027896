import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { emptyHistory, fold } from '../../src/document/replay';
import {
  addCard,
  blankMap,
  browser,
  editorOf,
  problem,
  rest,
  same,
  startMap,
  tab,
  texts,
  value,
} from './support/library';

test('a map comes back as it was left', async () => {
  const at = browser();
  const first = tab(at);
  const { opened, editor } = await startMap(first);
  for (let count = 0; count < 20; count++) editor.add();
  editor.title('Booking a room');
  await opened.settled();
  expect(opened.saveState.get()).toMatchObject({ status: 'saved' });
  await first.close();

  const again = value(await tab(at).open('map'));
  same(again.state().document, editor.document());
  expect(again.state().headSeq).toBe(21);
});

test('undo and redo reach behind a reopening', async () => {
  const at = browser();
  const first = tab(at);
  const { editor } = await startMap(first);
  editor.add('one');
  editor.add('two');
  const two = addCard(2, 'two');
  const undo = {
    ...two,
    seq: 3,
    kind: 'undo' as const,
    ref: 2,
    patches: two.inverse,
    inverse: two.patches,
  };
  editor.append(undo);
  await first.close();

  const { history, document } = value(await tab(at).open('map')).state();
  expect(history).toEqual([addCard(1, 'one'), two, undo].reduce(fold, emptyHistory));
  expect(history.undo.map((step) => step.seq)).toEqual([1]);
  expect(history.redo.map((step) => step.seq)).toEqual([2]);
  expect(texts(document)).toEqual(['one']);
});

test('everything appended in one turn is stored in one transaction, in order', async () => {
  const at = browser();
  const acks: number[][] = [];
  const library = tab(at, { afterAck: (_id, rows) => acks.push(rows.map((row) => row.seq)) });
  const { opened, editor } = await startMap(library);
  for (let count = 0; count < 3; count++) editor.add();
  await Promise.resolve();
  editor.add();
  editor.add();
  await opened.settled();
  expect(acks).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('the save state leaves "saved" with the append and returns with the acknowledgement', async () => {
  const { opened, editor } = await startMap(tab(browser()));
  const seen: string[] = [];
  opened.saveState.subscribe(() => seen.push(opened.saveState.get().status));
  editor.add();
  expect(opened.saveState.get().status).toBe('saving');
  await opened.settled();
  expect(seen).toEqual(['saving', 'saved']);
});

test('lists show title, counts and state without opening anything', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add();
  editor.title('Booking');
  await opened.close();
  at.clock.advance(1_000);
  await rest();
  expect(library.documents.get()).toMatchObject([
    { id: 'map', kind: 'journey', state: 'as-is', title: 'Booking', headSeq: 2 },
  ]);
  expect(library.documents.get()[0]?.summary.cards).toBe(1);
});

test('a summary that a killed tab did not write is right after the next start', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add();
  await opened.settled();
  const next = tab(at);
  value(await next.create(blankMap('other')));
  await rest();
  at.clock.advance(1_000);
  await rest();
  expect(next.documents.get().find((entry) => entry.id === 'map')?.summary.cards).toBe(1);
});

test('a map is renamed, duplicated and found in another tab', async () => {
  const at = browser();
  const here = tab(at);
  const there = tab(at);
  value(await here.create(blankMap('map'), { origin: { sha256: 'abc' } }));
  value(await here.rename('map', 'Booking'));
  const copy = value(await here.duplicate('map'));
  await rest();
  at.clock.advance(1_000);
  await rest();
  const titles = there.documents.get().map((entry) => [entry.id, entry.title]);
  expect(Object.fromEntries(titles)).toEqual({ map: 'Booking', [copy]: 'Copy of Booking' });
  expect(value(await there.open(copy)).state().document).toMatchObject({
    id: copy,
    title: 'Copy of Booking',
  });
});

test('what was binned comes back, and is gone after 30 days', async () => {
  const at = browser();
  const library = tab(at);
  for (const id of ['a', 'b']) {
    const { opened, editor } = await startMap(library, id);
    editor.add();
    await opened.close();
    value(await library.moveToBin(id));
  }
  expect(value(await library.open('a')).access.get()).toBe('read-only');
  value(await library.restore('a'));
  expect(value(await library.open('a')).access.get()).toBe('writer');
  await library.close();

  at.clock.advance(29 * 24 * 3_600_000);
  const later = tab(at);
  expect((await later.open('b')).ok).toBe(true);
  await later.close();
  at.clock.advance(2 * 24 * 3_600_000);
  const latest = tab(at);
  expect(problem(await latest.open('b'))).toBe('not-found');
  expect(problem(await latest.raw('b'))).toBe('not-found');
  expect((await latest.open('a')).ok).toBe(true);
});

test('an id is taken once, and replacing keeps the old map in the bin', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('old');
  await opened.close();
  const incoming = { ...blankMap('map'), title: 'Imported' };
  expect(problem(await library.create(incoming))).toBe('id-taken');
  value(await library.replaceWith(incoming));

  const binned = library.documents.get().filter((entry) => entry.deletedAt !== undefined);
  expect(binned).toMatchObject([{ title: 'Untitled map', origin: { docId: 'map' } }]);
  const old = value(await library.open(binned[0]?.id ?? ''));
  expect(texts(old.state().document)).toEqual(['old']);
  const replaced = value(await library.open('map'));
  same(replaced.state().document, incoming);
  expect(replaced.state().history.undo.at(-1)?.label).toBe('Replace');
});

test('replacing is refused while another tab writes the map', async () => {
  const at = browser();
  await startMap(tab(at));
  const other = tab(at);
  expect(problem(await other.replaceWith(blankMap('map')))).toBe('open-elsewhere');
  expect(problem(await other.rename('map', 'x'))).toBe('open-elsewhere');
  expect(other.documents.get().filter((entry) => entry.deletedAt !== undefined)).toEqual([]);
});

test('assets are kept once under their checksum; one over the limit is refused', async () => {
  const library = tab(browser());
  const blob = new Blob(['picture'], { type: 'image/png' });
  const hash = value(await library.assets.put(blob));
  expect(value(await library.assets.put(new Blob(['picture'])))).toBe(hash);
  expect(await value(await library.assets.get(hash)).text()).toBe('picture');
  expect(problem(await library.assets.get('other'))).toBe('asset-missing');
  const huge = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
  expect(problem(await library.assets.put(huge))).toBe('asset-too-big');
});

test('view settings are kept by key and go with their map', async () => {
  const library = tab(browser());
  value(await library.create(blankMap('map')));
  value(await library.meta.set('view:map', { zoom: 2 }));
  expect(await library.meta.get('view:map')).toEqual({ zoom: 2 });
  value(await library.deleteForever('map'));
  expect(await library.meta.get('view:map')).toBeUndefined();
});

test.each([
  ['missing', undefined],
  ['denied', new DOMException('denied', 'SecurityError')],
])('without storage (%s) the app works in memory and says so', async (_name, error) => {
  const at = browser();
  const broken = { open: () => (error ? raise(error) : undefined) };
  const library = tab(at, {
    indexedDB: { factory: broken as unknown as IDBFactory, keyRange: IDBKeyRange },
  });
  value(await library.create(blankMap('map')));
  expect(library.status.get()).toMatchObject({ kind: 'memory' });
  const opened = value(await library.open('map'));
  const editor = editorOf(opened);
  editor.add('kept while the tab is open');
  expect(opened.saveState.get()).toMatchObject({
    status: 'failed',
    problem: { code: 'memory-only' },
  });
  await opened.close();
  const again = value(await library.open('map'));
  expect(texts(again.state().document)).toEqual(['kept while the tab is open']);
  expect(library.documents.get()).toMatchObject([{ id: 'map', headSeq: 1 }]);
});

function raise(error: unknown): never {
  throw error;
}

test('a look at a document takes no pen and sees what was typed last', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.title('Typed');
  await opened.settled();
  expect(value(await library.peek('map')).title).toBe('Typed');
  expect(opened.access.get()).toBe('writer');
  expect(value(await tab(at).peek('map')).title).toBe('Typed');
  editor.add('after the look');
  await opened.settled();
  expect(opened.saveState.get().status).toBe('saved');
});

test('a look waits for a document that is being closed, and finds nothing in the bin', async () => {
  const library = tab(browser());
  const { opened, editor } = await startMap(library);
  editor.title('Last words');
  void opened.close();
  expect(value(await library.peek('map')).title).toBe('Last words');
  value(await library.moveToBin('map'));
  expect(problem(await library.peek('map'))).toBe('in-bin');
  expect(problem(await library.peek('nobody'))).toBe('not-found');
});
