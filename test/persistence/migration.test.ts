import { expect, test, vi } from 'vitest';
import { fail, type Result, succeed } from '../../src/base/result';
import type { AnyDocument } from '../../src/document/document';
import type { LibraryOptions } from '../../src/persistence/contract';
import { records } from './support/disk';
import { type FaultLine, faultLine } from './support/faults';
import {
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

/** Version 2 of the content says what the map is about. */
function readTwo(stored: unknown, schema: number): Result<AnyDocument> {
  const document = stored as AnyDocument;
  if (document.title === 'poison') throw new Error('no way to read this');
  if (document.title === 'refused') return fail('unreadable', 'The title is no title.');
  return succeed(schema < 2 ? ({ ...document, scenario: 'migrated' } as AnyDocument) : document);
}

const two: Partial<LibraryOptions> = { schema: 2, minReader: 2, read: readTwo };

async function written(title = 'Map') {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('before');
  editor.title(title);
  await opened.close();
  await library.close();
  return { at, document: editor.document() };
}

test('a map of an older schema is migrated once, as one more row, with a restore point before it', async () => {
  const { at, document } = await written();
  const opened = value(await tab(at, two).open('map'));
  same(opened.state().document, { ...document, scenario: 'migrated' } as AnyDocument);
  expect(opened.state().headSeq).toBe(3);
  expect(opened.state().history).toEqual({ undo: [], redo: [] });
  const editor = editorOf(opened);
  editor.add('after');
  await opened.close();

  expect(await records(at.factory, 'snapshots')).toMatchObject([
    { seq: 0, kind: 'auto', schema: 1 },
    { seq: 2, kind: 'pre-migration', schema: 1 },
  ]);
  const again = value(await tab(at, two).open('map'));
  expect(again.state().headSeq).toBe(4);
  expect(again.state().history.undo.map((step) => step.seq)).toEqual([4]);
  same(again.state().document, editor.document());
  await again.close();
  expect((await records(at.factory, 'docs'))[0]).toMatchObject({ schema: 2, minReader: 2 });
});

test('a following tab of a newer program shows the migrated map and writes nothing', async () => {
  const at = browser();
  await startMap(tab(at));
  const follower = value(await tab(at, two).open('map'));
  expect(follower.access.get()).toBe('follower');
  expect(follower.state().document).toMatchObject({ scenario: 'migrated' });
  expect(await records(at.factory, 'snapshots')).toHaveLength(1);
});

test('an old program does not open what only newer ones can read', async () => {
  const { at } = await written();
  await value(await tab(at, two).open('map')).close();
  const old = tab(at);
  expect(problem(await old.open('map'))).toBe('newer-document');
  expect(await old.quarantine.list()).toEqual([]);
});

test('an old program reads, and only reads, what a newer one wrote for it', async () => {
  const { at } = await written();
  await value(await tab(at, { ...two, minReader: 1 }).open('map')).close();
  const opened = value(await tab(at).open('map'));
  expect(opened.access.get()).toBe('read-only');
  expect(opened.state().document).toMatchObject({ scenario: 'migrated' });
});

test.each(['poison', 'refused'])(
  'a map that cannot be migrated (%s) is put aside alone',
  async (title) => {
    const { at } = await written(title);
    const library = tab(at, two);
    value(await library.create(blankMap('healthy')));
    expect((await library.open('map')).ok).toBe(false);
    expect((await library.open('healthy')).ok).toBe(true);
    const entries = await library.quarantine.list();
    expect(entries).toMatchObject([{ docId: 'map' }]);
    expect(value(await library.quarantine.raw(entries[0]?.id ?? 0))).toContain('before');
    expect((await tab(at).open('map')).ok).toBe(true);
  },
);

test('a document that reading repairs is stored repaired, once', async () => {
  const { at } = await written('  Map ');
  const trim = (stored: unknown) => {
    const document = stored as AnyDocument;
    return succeed({ ...document, title: document.title.trim() } as AnyDocument);
  };
  for (let opening = 0; opening < 3; opening++) {
    const opened = value(await tab(at, { read: trim }).open('map'));
    expect(opened.state()).toMatchObject({ headSeq: 3, document: { title: 'Map' } });
    await opened.close();
  }
});

test('a migration that is cut off twice, at any call, ends as if it had not been', {
  timeout: 60_000,
}, async () => {
  const line = faultLine();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    let trials = 0;
    let cut = 0;
    const renewal = await callsOfRenewal(line);
    for (let k = 1; k <= 50; k += 1) {
      const { at, document } = await written();
      // The second opening comes after an end without a word: first of all it renews the log.
      for (const more of [0, 2 + renewal]) {
        line.arm(k + more, { kind: 'hang' }, Infinity);
        const opening = tab({ ...browser(), factory: at.factory }, two).open('map');
        const outcome = await Promise.race([opening, rest(20)]);
        if (!outcome?.ok) cut++;
        line.disarm();
        trials++;
      }
      const opened = value(await tab({ ...browser(), factory: at.factory }, two).open('map'));
      same(opened.state().document, { ...document, scenario: 'migrated' } as AnyDocument);
      expect(texts(opened.state().document)).toEqual(['before']);
      expect(opened.state().headSeq).toBe(3);
      await opened.close();
    }
    console.info(`migrations: ${cut} of ${trials} openings cut off`);
    expect(cut).toBeGreaterThan(40);
  } finally {
    line.restore();
    vi.restoreAllMocks();
  }
});

/** How many calls more an opening takes after an end without a word. */
async function callsOfRenewal(line: FaultLine): Promise<number> {
  const { at } = await written();
  const opening = async () => {
    const before = line.calls();
    value(await tab({ ...browser(), factory: at.factory }).open('map'));
    return line.calls() - before;
  };
  const afterGoodEnd = await opening();
  return (await opening()) - afterGoodEnd;
}
