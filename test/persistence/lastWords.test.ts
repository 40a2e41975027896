// What a page leaves as it goes, when the browser drops every transaction that still waited.
import { expect, test } from 'vitest';
import type { ExitStorage } from '../../src/persistence/lastWords';
import { damage, records } from './support/disk';
import { type Browser, browser, rest, startMap, tab, texts, value } from './support/library';

interface Shelf extends ExitStorage {
  kept: Map<string, string>;
}

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

/** One card is stored, two more are typed as the page goes; of those the journal keeps what `survives` says. */
async function closedWhileTyping(exitStorage: ExitStorage, survives: number): Promise<Browser> {
  const at = browser();
  const { opened, editor } = await startMap(tab(at, { exitStorage }));
  editor.add('in time');
  await opened.settled();
  editor.add('typed');
  editor.add('last');
  opened.flushRaw();
  await rest();
  const head = (await records(at.factory, 'journal')).find((row) => row.seq === 1);
  await damage(at.factory, 'journal', (row) => (Number(row.seq) > 1 + survives ? null : undefined));
  await damage(at.factory, 'docs', (doc) => ({ ...doc, headSeq: 1, chain: head?.chain }));
  return { ...browser(), factory: at.factory };
}

test.each([0, 1, 2])('with %i of two rows in the journal, both come back', async (survives) => {
  const exitStorage = shelf();
  const at = await closedWhileTyping(exitStorage, survives);
  const opened = value(await tab(at, { exitStorage }).open('map'));
  expect(texts(opened.state().document)).toEqual(['in time', 'typed', 'last']);
  expect(opened.notices.get()).toEqual([]);
  expect(opened.state().history.undo).toHaveLength(3);
  expect(exitStorage.kept.size).toBe(0);
  await opened.close();
  // From here on they are rows like any other.
  const again = value(await tab(at).open('map'));
  expect(texts(again.state().document)).toEqual(['in time', 'typed', 'last']);
});

test('words of a tab that had lost the pen are not believed', async () => {
  const exitStorage = shelf();
  const at = await closedWhileTyping(exitStorage, 0);
  await damage(at.factory, 'docs', (doc) => ({ ...doc, epoch: Number(doc.epoch) + 1 }));
  const opened = value(await tab(at, { exitStorage }).open('map'));
  expect(texts(opened.state().document)).toEqual(['in time']);
});

test.each([
  ['not JSON', () => 'x'],
  ['something else', () => '{"seq":1}'],
  ['changed behind our back', (text: string) => text.replace('typed', 'tapped')],
  ['rows of another map', (text: string) => text.replaceAll('"docId":"map"', '"docId":"other"')],
])('what is %s changes nothing', async (_what, change) => {
  const exitStorage = shelf();
  const at = await closedWhileTyping(exitStorage, 0);
  for (const [key, text] of exitStorage.kept) exitStorage.kept.set(key, change(text));
  const opened = value(await tab(at, { exitStorage }).open('map'));
  expect(texts(opened.state().document)).toEqual(['in time']);
  expect(opened.notices.get()).toEqual([]);
});

test('a storage that refuses leaves the raw transaction as the way out', async () => {
  const refusing: ExitStorage = {
    getItem: () => null,
    setItem() {
      throw new DOMException('Full', 'QuotaExceededError');
    },
    removeItem() {},
  };
  const at = await closedWhileTyping(refusing, 2);
  const opened = value(await tab(at, { exitStorage: refusing }).open('map'));
  expect(texts(opened.state().document)).toEqual(['in time', 'typed', 'last']);
});
