import { afterEach, expect, test } from 'vitest';
import { openSession } from '../../../src/actions/document/openSession';
import type { OpenedDocument } from '../../../src/actions/ports';
import { present } from '../../../src/base/assert';
import { setCardText } from '../../../src/commands/grid/setCardText';
import type { JournalRow } from '../../../src/document/journal';
import { emptyHistory } from '../../../src/document/replay';
import type { Access, SaveState } from '../../../src/persistence/contract';
import { observable } from '../../../src/persistence/observable';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';
import { testClock } from '../../support/testEditor';

const shop = () => journey().stage('Find', 'Sees').cell('actions', 'Sees', 'Scrolls').build();

let close = async () => {};
afterEach(() => close());

/** An open map whose storage does what the test says. */
async function open(state: 'writer' | 'follower' = 'writer') {
  const clock = testClock();
  const ports = { ...memoryPorts(), later: clock.later };
  const map = shop();
  const access = observable<Access>(state);
  const saveState = observable<SaveState>({ status: 'saved' });
  const rows: JournalRow[] = [];
  let tellRemote: Parameters<OpenedDocument['onRemote']>[0] = () => {};
  const opened: OpenedDocument = {
    ...memorySession(ports, map).opened,
    access,
    saveState,
    append: (row) => void rows.push(row),
    onRemote(listener) {
      tellRemote = listener;
      return () => {};
    },
  };
  const library = { ...ports.library, open: async () => ({ ok: true as const, value: opened }) };
  const done = await openSession({ ...ports, library }, map.id);
  if (!done.ok || done.value.kind !== 'grid') throw new Error('the map did not open');
  const session = done.value;
  close = session.close;
  const type = (text: string) =>
    session.editor.dispatch(setCardText({ cardId: 'scrolls', text, typing: true }), {
      group: 'g',
      typing: true,
    });
  return {
    ...session,
    access,
    saveState,
    rows,
    clock,
    type,
    remote: (text: string) => {
      const card = { ...present(map.cards.scrolls, 'card'), text };
      const document = { ...map, cards: { scrolls: card } };
      tellRemote({ document, history: emptyHistory, headSeq: 5 });
    },
    text: () => session.editor.state.getState().document.cards.scrolls?.text,
  };
}

test('what is not there does not open', async () => {
  const ports = memoryPorts();
  expect((await openSession(ports, 'gone')).ok).toBe(false);
});

test('a map put into the library opens as a map', async () => {
  const ports = memoryPorts();
  await ports.library.put(shop(), noon);
  const done = await openSession(ports, 'map');
  expect(done.ok && done.value.kind).toBe('grid');
  if (done.ok) await done.value.close();
});

test('“saved” is said only when the last key is with storage', async () => {
  const map = await open();
  map.type('S');
  map.type('St');
  expect(map.rows).toHaveLength(1);
  expect(map.saving.get().status).toBe('saving');
  map.clock.pass(300);
  expect(map.rows).toHaveLength(2);
  expect(map.saving.get().status).toBe('saved');
  map.saveState.set({ status: 'failed', problem: { code: 'full', message: 'Full.' } });
  expect(map.saving.get().status).toBe('failed');
});

test('leaving the page hands over what was just typed', async () => {
  const map = await open();
  map.type('S');
  map.type('St');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(map.rows).toHaveLength(2);
});

test('closing hands over what was just typed, and listens no more', async () => {
  const map = await open();
  map.type('S');
  map.type('St');
  await map.close();
  expect(map.rows).toHaveLength(2);
  map.access.set('follower');
  expect(map.editor.state.getState().readOnly).toBeNull();
});

test('the page only asks before it closes when saving has failed', async () => {
  const map = await open();
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  map.saveState.set({ status: 'failed', problem: { code: 'full', message: 'Full.' } });
  expect(asks()).toBe(true);
  await map.close();
  expect(asks()).toBe(false);
});

test('a tab that follows shows what the other one does, and says why it changes nothing', async () => {
  const map = await open('follower');
  map.remote('Stops');
  expect(map.text()).toBe('Stops');
  const done = map.type('Mine');
  expect(done.ok ? '' : done.problem.message).toBe(
    'This document is being edited in another tab. Take over to change it here.',
  );
  map.access.set('writer');
  expect(map.type('Mine').ok).toBe(true);
  map.access.set('fenced');
  expect(map.type('More').ok).toBe(false);
  expect(map.text()).toBe('Mine');
});
