import { expect, test } from 'vitest';
import type { LibraryOptions } from '../../src/persistence/contract';
import { seededRandom } from '../support/random';
import {
  type Browser,
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

/** The same map in two tabs: the first writes, the second follows. */
async function twoTabs(at: Browser, options: Partial<LibraryOptions> = {}) {
  const first = await startMap(tab(at, options));
  const opened = value(await tab(at, options).open('map'));
  return { first, second: { opened, editor: editorOf(opened) } };
}

test('the second tab reads along while the first writes', async () => {
  const { first, second } = await twoTabs(browser());
  expect(second.opened.access.get()).toBe('follower');
  for (let count = 0; count < 5; count++) {
    first.editor.add();
    await first.opened.settled();
    await rest();
    same(second.editor.document(), first.editor.document());
    expect(second.opened.state().headSeq).toBe(count + 1);
  }
  expect(second.opened.saveState.get().status).toBe('saved');
  expect(second.opened.state().history.undo).toHaveLength(5);
});

test('what a following tab appends is refused and told, and its screen returns to what is stored', async () => {
  const { first, second } = await twoTabs(browser());
  first.editor.add('kept');
  await first.opened.settled();
  await rest();
  second.editor.add('refused');
  await rest();
  expect(second.opened.notices.get()).toMatchObject([{ code: 'taken-over' }]);
  expect(texts(second.editor.document())).toEqual(['kept']);
});

test('take over: the writer stores what it has and lets go, at once', async () => {
  const { first, second } = await twoTabs(browser());
  for (let count = 0; count < 5; count++) first.editor.add();
  value(await second.opened.takeOver());
  expect(second.opened.access.get()).toBe('writer');
  expect(first.opened.access.get()).toBe('follower');
  expect(texts(second.editor.document())).toHaveLength(5);
  second.editor.add('mine now');
  await second.opened.settled();
  await rest();
  expect(texts(first.editor.document()).at(-1)).toBe('mine now');
});

test('a tab that does not answer loses the pen after five seconds', async () => {
  const at = browser();
  const { first, second } = await twoTabs(at);
  at.hub.lose(1, () => 0);
  first.editor.add('stored');
  await first.opened.settled();
  const taken = second.opened.takeOver();
  await rest();
  expect(second.opened.access.get()).toBe('taking-over');
  at.clock.advance(4_999);
  await rest();
  expect(second.opened.access.get()).toBe('taking-over');
  at.clock.advance(1);
  expect(texts(value(await taken).document)).toEqual(['stored']);
  expect(second.opened.access.get()).toBe('writer');
  await rest();
  expect(first.opened.access.get()).toBe('follower');
});

test('when the writer closes, a following tab goes on with the pen', async () => {
  const { first, second } = await twoTabs(browser());
  first.editor.add('last words');
  await first.opened.close();
  await rest();
  expect(second.opened.access.get()).toBe('writer');
  second.editor.add('and on');
  await second.opened.settled();
  expect(texts(second.editor.document())).toEqual(['last words', 'and on']);
});

test('without locks the newest tab writes, and every stale write is refused', async () => {
  const at = browser();
  let refused = 0;
  let acknowledged = 0;
  at.hub.lose(1, () => 0);
  const library = tab(at, { locks: undefined });
  let current = await startMap(library);
  for (let round = 0; round < 50; round++) {
    current.editor.add();
    await current.opened.settled();
    acknowledged++;
    const opened = value(await tab(at, { locks: undefined }).open('map'));
    const next = { opened, editor: editorOf(opened) };
    expect(opened.access.get()).toBe('writer');
    current.editor.add('stale');
    await current.opened.settled();
    await rest(5);
    expect(current.opened.access.get()).toBe('fenced');
    expect(current.opened.saveState.get()).toMatchObject({
      status: 'failed',
      problem: { code: 'taken-over' },
    });
    refused++;
    current = next;
  }
  const stored = texts(value(await tab(at, { locks: undefined }).open('map')).state().document);
  console.info(`stale writes refused: ${refused}/50, acknowledged rows: ${acknowledged}`);
  expect(refused).toBe(50);
  expect(stored).toHaveLength(50);
  expect(stored).not.toContain('stale');
});

test('a fenced tab keeps its changes, can save them as a copy, and can take the pen back', async () => {
  const at = browser();
  const { first, second } = await twoTabs(at);
  at.hub.lose(1, () => 0);
  const taken = second.opened.takeOver();
  await rest();
  first.opened.append({ ...nextRow(first), label: 'unsent' });
  at.clock.advance(5_000);
  await taken;
  await rest();
  // The row was under way before the pen was lost: either it is stored, or this tab says that it is not.
  expect(first.opened.saveState.get().status).toBe('saved');

  const late = { ...nextRow(first), seq: 2 };
  first.opened.append(late);
  await rest();
  expect(first.opened.access.get()).toBe('follower');
  expect(first.opened.notices.get()).toMatchObject([{ code: 'taken-over' }]);
  const back = first.opened.takeOver();
  await rest();
  at.clock.advance(5_000);
  value(await back);
  expect(first.opened.access.get()).toBe('writer');
});

function nextRow({ editor }: { editor: ReturnType<typeof editorOf> }) {
  const seq = editor.headSeq() + 1;
  const path = ['title'];
  return {
    seq,
    kind: 'do' as const,
    label: 'Rename',
    command: { name: 'rename', args: null },
    patches: [{ op: 'replace' as const, path, value: `Title ${seq}` }],
    inverse: [{ op: 'replace' as const, path, value: editor.document().title }],
    before: null,
    after: null,
    at: seq,
  };
}

test('moving a map to the bin elsewhere stops the tab that writes it', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  const other = tab(at);
  value(await other.moveToBin('map'));
  await rest();
  expect(opened.access.get()).toBe('fenced');
  expect(opened.notices.get()).toMatchObject([{ code: 'in-bin' }]);
  editor.add('not stored');
  await opened.settled();
  expect(opened.saveState.get()).toMatchObject({ status: 'failed', problem: { code: 'in-bin' } });
  expect(problem(await opened.takeOver())).toBe('in-bin');
  value(await other.restore('map'));
  value(await opened.takeOver());
  expect(opened.access.get()).toBe('writer');
});

test('a map that is deleted elsewhere stays on screen and can be kept', async () => {
  const at = browser();
  const library = tab(at);
  const { opened, editor } = await startMap(library);
  editor.add('precious');
  await opened.settled();
  at.hub.lose(1, () => 0);
  value(await tab(at).deleteForever('map'));
  editor.add('more');
  await opened.settled();
  await rest();
  expect(opened.saveState.get().problem).toMatchObject({ code: 'deleted-elsewhere' });
  value(await library.create(editor.document()));
  expect(texts(value(await library.open('map')).state().document)).toEqual(['precious', 'more']);
});

test('tabs that fight over the pen never lose an acknowledged row', {
  timeout: 60_000,
}, async () => {
  let acknowledged = 0;
  let lost = 0;
  let takeovers = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const random = seededRandom(seed);
    const at = browser();
    at.hub.lose(0.1, random);
    const acked = new Set<string>();
    const afterAck: LibraryOptions['afterAck'] = (_id, rows) => {
      for (const row of rows) {
        acknowledged++;
        acked.add(JSON.stringify(row.command.args));
      }
    };
    const locks = seed % 3 === 0 ? undefined : at.locks;
    const tabs = [await startMap(tab(at, { afterAck, locks }))];
    for (let more = 0; more < 2; more++) {
      const opened = value(await tab(at, { afterAck, locks }).open('map'));
      tabs.push({ opened, editor: editorOf(opened) });
    }
    for (let step = 0; step < 25; step++) {
      const who = tabs[Math.floor(random() * tabs.length)];
      if (!who) continue;
      const access = who.opened.access.get();
      if (access === 'writer') who.editor.add(`seed ${seed} step ${step}`);
      if (random() < 0.2) {
        const taken = who.opened.takeOver();
        takeovers++;
        await rest(3);
        at.clock.advance(5_000);
        await taken;
      } else await rest(Math.floor(random() * 3));
    }
    for (const { opened } of tabs) await opened.close();
    const stored = new Set(
      texts(value(await tab(at).open('map')).state().document).map((text) =>
        JSON.stringify({ text }),
      ),
    );
    for (const row of acked) if (!stored.has(row)) lost++;
  }
  console.info(`tabs: ${lost} lost of ${acknowledged} acknowledged, ${takeovers} takeovers`);
  expect(lost).toBe(0);
  expect(acknowledged).toBeGreaterThan(100);
});
