import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import { changeLook, renamePersona } from '../../../src/actions/references/personaSheet';
import { watchUndoneLooks } from '../../../src/actions/references/undoneLooks';
import { countedIds } from '../../../src/base/id';
import { editPersona } from '../../../src/commands/grid/editPersona';
import { createBlankPersona } from '../../../src/document/create';
import type { PersonaDocument } from '../../../src/document/persona';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const ana: PersonaDocument = {
  ...createBlankPersona(countedIds('p')),
  id: 'sheet',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'circle',
};

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const ports = memoryPorts();
  const trip = journey('Trip').persona('Ana', { documentId: 'sheet' }).build();
  for (const document of [ana, trip]) await ports.library.put(document, noon);
  const editor = testEditor(trip);
  const context = gridContext(editor, ports);
  watchUndoneLooks(context);
  const sheet = async () => {
    const read = await ports.library.peek('sheet');
    return read.ok && read.value.kind === 'persona' ? read.value : null;
  };
  return { ports, editor, context, sheet };
}

test('a name that is undone on the map can be taken back on the sheet too', async () => {
  const { ports, editor, context, sheet } = await open();
  const renaming = renamePersona(context, 'ana', () => {});
  renaming.type('Anna');
  renaming.end();
  await expect.poll(async () => (await sheet())?.title).toBe('Anna');
  editor.undo();
  await expect
    .poll(() => ports.notices.at(-1)?.message)
    .toBe('Ana is still called Anna on the sheet.');
  ports.notices.at(-1)?.actions?.[0]?.run();
  await expect.poll(async () => (await sheet())?.title).toBe('Ana');
  editor.redo();
  await expect
    .poll(() => ports.notices.at(-1)?.message)
    .toBe('Anna is still called Ana on the sheet.');
});

test('a look that is undone on the map can be taken back on the sheet too', async () => {
  const { ports, editor, context, sheet } = await open();
  await changeLook(context, 'ana', { color: '#0c7b60' });
  editor.undo();
  await expect
    .poll(() => ports.notices.at(-1)?.message)
    .toBe('The sheet of Ana keeps its colour and shape.');
  ports.notices.at(-1)?.actions?.[0]?.run();
  await expect.poll(async () => (await sheet())?.color).toBe('#4e4ecc');
});

test('nothing is offered where sheet and map agree again', async () => {
  const { ports, editor } = await open();
  editor.dispatch(editPersona({ personaId: 'ana', change: { name: 'Anna' } }));
  editor.undo();
  await new Promise((resolve) => setTimeout(resolve));
  expect(ports.notices).toEqual([]);
});
