import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson';
import type { OpenedDocument } from '../../src/persistence/contract';
import { damage, records } from './support/disk';
import {
  type Browser,
  blankMap,
  browser,
  problem,
  rest,
  same,
  startMap,
  tab,
  texts,
  value,
} from './support/library';

/** A closed map with this many cards, one row each. */
async function stored(rows: number) {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  for (let count = 0; count < rows; count++) editor.add();
  await opened.close();
  await library.close();
  return { at, document: editor.document() };
}

async function reopened(at: Browser): Promise<OpenedDocument> {
  return value(await tab(at).open('map'));
}

test('a row that was changed on the disk ends the recovery there, and the rest is put aside', async () => {
  const { at } = await stored(10);
  await damage(at.factory, 'journal', (row) =>
    row.seq === 8 ? { ...row, patches: [] } : undefined,
  );
  const opened = await reopened(at);
  expect(opened.state().headSeq).toBe(7);
  const time = new Date(1_000_000 + 7_000).toTimeString().slice(0, 8);
  expect(opened.notices.get()).toEqual([
    {
      code: 'recovered',
      message: `Recovered up to ${time}; 3 later changes could not be read.`,
      hint: 'What could not be read is kept for download.',
    },
  ]);
  expect(texts(opened.state().document)).toHaveLength(7);

  const library = tab(at);
  const [entry] = await library.quarantine.list();
  expect(entry).toMatchObject({ docId: 'map' });
  expect(value(await library.quarantine.raw(entry?.id ?? 0))).toContain('Card 9');
});

test('after a recovery the map is written on, and opens without a notice', async () => {
  const { at } = await stored(10);
  await damage(at.factory, 'journal', (row) => (row.seq === 8 ? null : undefined));
  const opened = await reopened(at);
  expect(opened.notices.get()).toHaveLength(1);
  opened.append({ ...cardRow(8), label: 'after the recovery' });
  await opened.close();
  const again = await reopened(at);
  expect(again.notices.get()).toEqual([]);
  expect(again.state().headSeq).toBe(8);
});

function cardRow(seq: number) {
  const path = ['title'];
  return {
    seq,
    kind: 'do' as const,
    label: 'Rename',
    command: { name: 'rename', args: null },
    patches: [{ op: 'replace' as const, path, value: `Title ${seq}` }],
    inverse: [{ op: 'replace' as const, path, value: 'before' }],
    before: null,
    after: null,
    at: seq,
  };
}

test('a journal whose end vanished says how much is missing', async () => {
  const { at } = await stored(10);
  expect(
    await damage(at.factory, 'journal', (row) => (Number(row.seq) > 6 ? null : undefined)),
  ).toBe(4);
  const opened = await reopened(at);
  expect(opened.state().headSeq).toBe(6);
  expect(opened.notices.get()[0]?.message).toContain('4 later changes could not be read');
});

test('a patch that does not fit is put aside with all that follows', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add();
  const path = ['cards', 'nobody', 'text'];
  opened.append({ ...cardRow(2), patches: [{ op: 'replace', path, value: 'x' }] });
  opened.append(cardRow(3));
  await opened.close();
  const again = await reopened(at);
  expect(again.state().headSeq).toBe(1);
  expect(again.notices.get()[0]?.message).toContain('2 later changes');
});

test('a damaged snapshot is passed over for the one before it', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  for (let point = 0; point < 3; point++) {
    editor.add();
    await opened.settled();
    value(await opened.checkpoint(`Point ${point}`));
  }
  editor.add();
  await opened.close();
  const bad = await damage(at.factory, 'snapParts', (part) =>
    Number(part.seq) >= 2 && part.part === 0
      ? { ...part, text: String(part.text).replace('Card 1', 'Card !') }
      : undefined,
  );
  expect(bad).toBe(2);
  const again = await reopened(at);
  same(again.state().document, editor.document());
  expect(again.notices.get()).toEqual([]);
});

test('a map without any sound snapshot stays as it is, is listed as damaged and can be downloaded raw', async () => {
  const { at } = await stored(3);
  await damage(at.factory, 'snapParts', () => null);
  const library = tab(at);
  expect(problem(await library.open('map'))).toBe('document-damaged');
  expect(problem(await library.open('map'))).toBe('document-damaged');
  const entries = await library.quarantine.list();
  expect(entries).toHaveLength(1);
  const raw = value(await library.quarantine.raw(entries[0]?.id ?? 0));
  expect(JSON.parse(raw).journal).toHaveLength(3);
  value(await library.create(blankMap('other')));
  expect((await library.open('other')).ok).toBe(true);
});

test('rows that only the exit flush stored are there at the next start', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add('in time');
  await opened.settled();
  editor.add('typed');
  editor.add('last');
  opened.flushRaw();
  // The page is gone: only the raw transaction goes on, the loop's commit does not.
  await damageAfter(at);
  const again = await reopened({ ...browser(), factory: at.factory });
  expect(texts(again.state().document)).toEqual(['in time', 'typed', 'last']);
  expect(again.notices.get()).toEqual([]);
});

/** Takes back what the loop did after the flush: the head as it stood before. */
async function damageAfter(at: Browser) {
  await rest();
  const [row] = (await records(at.factory, 'journal')).filter((record) => record.seq === 1);
  const changed = await damage(at.factory, 'docs', (doc) => ({
    ...doc,
    headSeq: 1,
    chain: row?.chain,
  }));
  expect(changed).toBe(1);
}

test('a page that lives on after the exit flush stores every row once', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  for (let round = 0; round < 20; round++) {
    editor.add();
    if (round % 3 === 0) await Promise.resolve();
    opened.flushRaw();
    editor.add();
    if (round % 4 === 0) await opened.settled();
  }
  await opened.settled();
  expect(opened.saveState.get().status).toBe('saved');
  expect(await records(at.factory, 'journal')).toHaveLength(40);
  await opened.close();
  same((await reopened(at)).state().document, editor.document());
});

test('a row that a fenced tab flushed at its exit does not stand in the way of the new writer', async () => {
  const at = browser();
  at.hub.lose(1, () => 0);
  const first = await startMap(tab(at, { locks: undefined }));
  const second = value(await tab(at, { locks: undefined }).open('map'));
  first.editor.add('stale');
  first.opened.flushRaw();
  await rest();
  second.append(cardRow(1));
  second.append(cardRow(2));
  await second.settled();
  expect(second.saveState.get().status).toBe('saved');
  await second.close();
  const again = await reopened(at);
  expect(again.state().document.title).toBe('Title 2');
  expect(texts(again.state().document)).toEqual([]);
  const library = tab(at);
  const [entry] = await library.quarantine.list();
  expect(value(await library.quarantine.raw(entry?.id ?? 0))).toContain('stale');
});

test('a change that cannot be stored is taken back and told; what comes after is stored', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add('good');
  const leaked = {
    ...cardRow(2),
    patches: [{ op: 'replace' as const, path: ['title'], value: () => 1 }],
  };
  opened.append(leaked);
  await rest();
  expect(opened.notices.get()).toMatchObject([{ code: 'change-not-storable' }]);
  expect(opened.notices.get()[0]?.message).toContain('row.patches.0.value');
  expect(texts(editor.document())).toEqual(['good']);
  expect(editor.headSeq()).toBe(1);
  editor.add('next');
  await opened.settled();
  expect(opened.saveState.get().status).toBe('saved');
  await opened.close();
  expect(texts((await reopened(at)).state().document)).toEqual(['good', 'next']);
});

test.each([
  ['NaN', Number.NaN],
  ['a date', new Date(0)],
  ['an empty place in a list', [undefined]],
  ['a map', new Map()],
])('%s in a patch is refused before it can become something else', async (_name, bad) => {
  const { opened, editor } = await startMap(tab(browser()));
  const before = canonicalJson(editor.document());
  opened.append({ ...cardRow(1), patches: [{ op: 'replace', path: ['title'], value: bad }] });
  await rest();
  expect(opened.notices.get()).toHaveLength(1);
  expect(canonicalJson(editor.document())).toBe(before);
});
