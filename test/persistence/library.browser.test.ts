import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { succeed } from '../../src/base/result';
import type { AnyDocument } from '../../src/document/document';
import type { LibraryOptions } from '../../src/persistence/contract';
import { openLibrary } from '../../src/persistence/library';
import { blankMap, editorOf, same, summarise, texts, value } from './support/maps';

let count = 0;
const fresh = () => `test-${Date.now()}-${++count}`;

function tab(database: string, options: Partial<LibraryOptions> = {}) {
  return openLibrary({
    database,
    now: Date.now,
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    ids: countedIds('id'),
    locks: navigator.locks,
    channel: (name) => new BroadcastChannel(name),
    schema: 1,
    minReader: 1,
    read: (stored) => succeed(stored as AnyDocument),
    summarise,
    ...options,
  });
}

test('a map comes back from real IndexedDB, byte for byte', async () => {
  const database = fresh();
  let acknowledged = 0;
  const afterAck = (_id: string, rows: readonly unknown[]) => {
    acknowledged += rows.length;
  };
  const first = tab(database, { afterAck });
  value(await first.create(blankMap('map')));
  const opened = value(await first.open('map'));
  const editor = editorOf(opened);
  for (let row = 0; row < 250; row++) {
    editor.add('ä字😀 \u0000\u2028 text');
    if (row % 7 === 0) await opened.settled();
  }
  await opened.settled();
  value(await opened.checkpoint('Named'));
  editor.title('Booking');
  await first.close();
  console.info(`${acknowledged} rows acknowledged by real IndexedDB`);
  expect(acknowledged).toBe(251);

  const again = value(await tab(database).open('map'));
  same(again.state().document, editor.document());
  expect(again.state().history.undo).toHaveLength(251);
});

test('real locks give one tab the pen, and hand it over on request', async () => {
  const database = fresh();
  const here = tab(database);
  const id = `map-${database}`;
  value(await here.create(blankMap(id)));
  const first = value(await here.open(id));
  const second = value(await tab(database).open(id));
  expect([first.access.get(), second.access.get()]).toEqual(['writer', 'follower']);

  const editor = editorOf(first);
  editor.add('from the first');
  await expect.poll(() => texts(second.state().document)).toEqual(['from the first']);
  value(await second.takeOver());
  expect([first.access.get(), second.access.get()]).toEqual(['follower', 'writer']);
  editorOf(second).add('from the second');
  await expect.poll(() => texts(first.state().document)).toHaveLength(2);
  await second.close();
  await expect.poll(() => first.access.get()).toBe('writer');
});

test('a stolen real lock turns the old writer into a reader', async () => {
  const database = fresh();
  const id = `map-${database}`;
  const here = tab(database, { channel: undefined });
  value(await here.create(blankMap(id)));
  const first = value(await here.open(id));
  // Five seconds pass at once for the tab that waits.
  const second = value(await tab(database, { channel: undefined, later: soon }).open(id));
  value(await second.takeOver());
  await expect.poll(() => first.access.get()).toBe('follower');
  editorOf(second).add('mine');
  await second.settled();
  await expect.poll(() => second.saveState.get().status).toBe('saved');
});

const soon: LibraryOptions['later'] = (_ms, run) => {
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
};

/** A library whose connection belongs to a frame, so that removing the frame cuts it off. */
function frameTab(database: string) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (!inside) throw new Error('The frame has no window');
  const { indexedDB: factory, IDBKeyRange: keyRange } = inside as typeof globalThis & Window;
  // No timers: the page they belong to will be gone.
  const later = () => () => {};
  const engine = { indexedDB: { factory, keyRange }, locks: undefined, later };
  return { frame, library: tab(database, engine) };
}

test('a row flushed raw survives the page that wrote it, ten times of ten', async () => {
  let survived = 0;
  for (let round = 0; round < 10; round++) {
    const database = fresh();
    const { frame, library } = frameTab(database);
    value(await library.create(blankMap('map')));
    const opened = value(await library.open('map'));
    const editor = editorOf(opened);
    editor.add('acknowledged');
    await opened.settled();
    editor.add('typed');
    opened.flushRaw();
    frame.remove();
    const again = value(await tab(database, { locks: undefined }).open('map'));
    expect(again.notices.get()).toEqual([]);
    if (texts(again.state().document).join() === 'acknowledged,typed') survived++;
  }
  console.info(`flushed rows that survived their page: ${survived}/10`);
  expect(survived).toBe(10);
});

test('a picture is kept as it is', async () => {
  const database = fresh();
  const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
  const first = tab(database);
  const hash = value(await first.assets.put(new Blob([bytes], { type: 'image/png' })));
  await first.close();
  const blob = value(await tab(database).assets.get(hash));
  expect(blob.type).toBe('image/png');
  const stored = new Uint8Array(await blob.arrayBuffer());
  expect(stored).toHaveLength(bytes.length);
  expect(stored.every((byte, index) => byte === bytes[index])).toBe(true);
});
