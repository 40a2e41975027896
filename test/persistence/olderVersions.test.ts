import { expect, test } from 'vitest';
import { damage, records } from './support/disk';
import { addCard, browser, problem, same, startMap, tab, texts, value } from './support/library';

const hour = 3_600_000;

/** Three cards in one go, two an hour later, one the next day. */
async function worked() {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  const begun = at.clock.now();
  const times = [1, 2, 3, hour, hour + 1, 24 * hour].map((after) => begun + after);
  const cards = [];
  for (const [index, time] of times.entries()) {
    editor.append(addCard(index + 1, `Card ${index + 1}`, { at: time }));
    cards.push(editor.document());
  }
  await opened.settled();
  return { at, library, opened, editor, times, cards };
}

test('the start and the end of each stretch of work can be read, newest first', async () => {
  const { library, times, cards } = await worked();
  const versions = value(await library.versions.list('map'));
  expect(versions.map(({ seq, kind }) => [seq, kind])).toEqual([
    [5, 'pause'],
    [3, 'pause'],
    [0, 'start'],
  ]);
  expect(versions[0]?.at).toBe(times[4]);
  const read = value(await library.versions.read('map', 3));
  expect(texts(read)).toEqual(['Card 1', 'Card 2', 'Card 3']);
  if (cards[2]) same(read, cards[2]);
});

test('a named restore point is listed by its name, also when nothing came after it', async () => {
  const { library, opened, editor } = await worked();
  value(await opened.checkpoint('Before the merge'));
  const [newest] = value(await library.versions.list('map'));
  expect(newest).toMatchObject({ seq: 6, kind: 'named', name: 'Before the merge' });
  editor.add('After it');
  await opened.settled();
  const read = value(await library.versions.read('map', 6));
  expect(texts(read)).not.toContain('After it');
});

test('reading a version stores nothing and leaves the pen where it is', async () => {
  const { at, library, opened } = await worked();
  const before = await records(at.factory, 'journal');
  value(await library.versions.read('map', 3));
  expect(await records(at.factory, 'journal')).toEqual(before);
  expect(await records(at.factory, 'snapshots')).toHaveLength(1);
  expect(opened.access.get()).toBe('writer');
});

test('a damaged restore point is made up for where the journal reaches, else it is told', async () => {
  const { at, library, opened, editor } = await worked();
  value(await opened.checkpoint('Friday'));
  editor.add('After it');
  await opened.settled();
  const spoil = (seq: number) =>
    damage(at.factory, 'snapParts', (part) =>
      part.seq === seq ? { ...part, text: `${String(part.text)} ` } : undefined,
    );
  await spoil(6);
  expect(texts(value(await library.versions.read('map', 6)))).toHaveLength(6);
  await spoil(0);
  expect(problem(await library.versions.read('map', 6))).toBe('version-damaged');
  // It is listed all the same: only reading tells.
  expect(value(await library.versions.list('map')).map(({ seq }) => seq)).toContain(6);
});

test('a version is not made of rows with a gap', async () => {
  const { at, library } = await worked();
  await damage(at.factory, 'journal', (row) => (row.seq === 2 ? null : undefined));
  expect(problem(await library.versions.read('map', 3))).toBe('version-damaged');
  expect(texts(value(await library.versions.read('map', 1)))).toEqual(['Card 1']);
});

test('there is nothing to list of a document that is not here', async () => {
  const library = tab(browser());
  expect(problem(await library.versions.list('nobody'))).toBe('not-found');
  expect(problem(await library.versions.read('nobody', 1))).toBe('not-found');
});
