// Libraries over fake-indexeddb.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { countedIds, type Id } from '../../../src/base/id';
import { succeed } from '../../../src/base/result';
import type { AnyDocument } from '../../../src/document/document';
import type { LibraryOptions } from '../../../src/persistence/contract';
import { openLibrary } from '../../../src/persistence/library';
import { type FakeClock, type FakeHub, fakeClock, fakeHub, fakeLocks } from './fakes';
import { blankMap, editorOf, summarise, value } from './maps';

export { addCard, blankMap, editorOf, problem, same, summarise, texts, value } from './maps';

export interface Browser {
  factory: IDBFactory;
  clock: FakeClock;
  locks: ReturnType<typeof fakeLocks>;
  hub: FakeHub;
  ids: () => Id;
}

export function browser(): Browser {
  return {
    factory: new IDBFactory(),
    clock: fakeClock(),
    locks: fakeLocks(),
    hub: fakeHub(),
    ids: countedIds('id'),
  };
}

/** One tab's library. */
export function tab(at: Browser, options: Partial<LibraryOptions> = {}) {
  return openLibrary({
    now: at.clock.now,
    later: at.clock.later,
    ids: at.ids,
    locks: at.locks,
    channel: at.hub.channel,
    indexedDB: { factory: at.factory, keyRange: IDBKeyRange },
    schema: 1,
    minReader: 1,
    read: (value) => succeed(value as AnyDocument),
    summarise,
    ...options,
  });
}

/** A map in the library, open for writing. */
export async function startMap(library: ReturnType<typeof tab>, id: Id = 'map') {
  value(await library.create(blankMap(id)));
  const opened = value(await library.open(id));
  return { opened, editor: editorOf(opened) };
}

/** Lets everything that is under way come to rest; checksums are computed on other threads. */
export async function rest(rounds = 20): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(8));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
