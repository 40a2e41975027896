import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import { followReferences } from '../../../src/actions/references/followReferences';
import {
  changeLook,
  isSheetMissing,
  linkSheet,
  makeSheet,
  renamePersona,
  unlinkSheet,
} from '../../../src/actions/references/personaSheet';
import { countedIds, type Id } from '../../../src/base/id';
import { editPersona } from '../../../src/commands/grid/editPersona';
import { renameStage } from '../../../src/commands/grid/renameStage';
import { createBlankPersona } from '../../../src/document/create';
import type { AnyDocument } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import type { PersonaDocument } from '../../../src/document/persona';
import { blueprint, journey } from '../../support/build';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const ana: PersonaDocument = {
  ...createBlankPersona(countedIds('p')),
  id: 'sheet',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'circle',
};
const trip: GridDocument = {
  ...journey('Trip').persona('Ana', { documentId: 'sheet' }).stage('Find', 'Sees').build(),
  id: 'trip',
};

let stops: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.unstubAllGlobals();
});

async function portsWith(...documents: AnyDocument[]): Promise<MemoryPorts> {
  const ports = memoryPorts();
  for (const document of documents) await ports.library.put(document, noon);
  return ports;
}

function open(ports: MemoryPorts, document: GridDocument) {
  const editor = testEditor(document);
  const context = gridContext(editor, ports);
  stops.push(followReferences(context));
  return { editor, context };
}

const nameOf = ({ document }: { document: GridDocument }) => document.personas.ana?.name;

async function sheetIn(ports: MemoryPorts, id: Id = 'sheet') {
  const read = await ports.library.peek(id);
  return read.ok && read.value.kind === 'persona' ? read.value : null;
}

test('a map that opens takes the name its sheet has now, as one undo step with a name', async () => {
  const ports = await portsWith({ ...ana, title: 'Anna', marker: 'star' }, trip);
  const { editor, context } = open(ports, trip);
  await expect.poll(() => nameOf(context)).toBe('Anna');
  expect(context.document.personas.ana?.marker).toBe('star');
  expect(editor.state.getState().history.undo.map(({ label }) => label)).toEqual([
    'Update from Anna',
  ]);
  expect(ports.notices.at(-1)?.message).toBe('Ana was renamed to Anna: updated here.');
});

test('a map follows while it is open, and what was undone stays undone', async () => {
  const ports = await portsWith(ana, trip);
  const { editor, context } = open(ports, trip);
  await ports.library.rename('sheet', 'Anna');
  await expect.poll(() => nameOf(context)).toBe('Anna');
  editor.undo();
  window.dispatchEvent(new Event('focus'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(nameOf(context)).toBe('Ana');
  await ports.library.rename('sheet', 'Annabel');
  await expect.poll(() => nameOf(context)).toBe('Annabel');
});

test('a map that cannot be written stays as it is until it can', async () => {
  const ports = await portsWith({ ...ana, title: 'Anna' }, trip);
  const editor = testEditor(trip);
  editor.setReadOnly('Another tab writes it.');
  const context = gridContext(editor, ports);
  stops.push(followReferences(context));
  await new Promise((resolve) => setTimeout(resolve));
  expect(nameOf(context)).toBe('Ana');
  editor.setReadOnly(null);
  await expect.poll(() => nameOf(context)).toBe('Anna');
});

test('a sheet made from the map has name and look, and the map points at it', async () => {
  const plain = journey('Trip').persona('Ana', { marker: 'star' }).build();
  const ports = await portsWith(plain);
  const { context } = open(ports, plain);
  await makeSheet(context, 'ana');
  const id = context.document.personas.ana?.documentId ?? '';
  expect(await sheetIn(ports, id)).toMatchObject({ title: 'Ana', marker: 'star' });
  ports.notices.at(-1)?.actions?.[0]?.run();
  expect(ports.visited).toEqual([`/d/${id}`]);
});

test('a name typed on the map is typed on the sheet', async () => {
  const ports = await portsWith(ana, trip);
  const { context } = open(ports, trip);
  const renaming = renamePersona(context, 'ana', () => {});
  renaming.type('Ann');
  renaming.type('Anna');
  renaming.end();
  await expect.poll(async () => (await sheetIn(ports))?.title).toBe('Anna');
  expect(nameOf(context)).toBe('Anna');
});

test('a colour chosen on the map is the sheet’s', async () => {
  const ports = await portsWith(ana, trip);
  const { context } = open(ports, trip);
  await changeLook(context, 'ana', { color: '#0c7b60' });
  expect(await sheetIn(ports)).toMatchObject({ color: '#0c7b60', title: 'Ana' });
  expect(context.document.personas.ana?.color).toBe('#0c7b60');
});

test('while the sheet cannot be written, its name and look stay and the sheet is offered', async () => {
  const ports = await portsWith(ana, trip);
  const { context } = open(ports, trip);
  const { open: opens } = ports.library;
  ports.library.open = async (id) => {
    const opened = await opens(id);
    if (opened.ok) opened.value.access.get = () => 'follower';
    return opened;
  };
  await changeLook(context, 'ana', { color: '#0c7b60' });
  expect(context.document.personas.ana?.color).toBe('#4e4ecc');
  const stop = vi.fn();
  const renaming = renamePersona(context, 'ana', stop);
  renaming.type('Anna');
  await expect.poll(() => stop.mock.calls.length).toBe(1);
  expect(nameOf(context)).toBe('Ana');
  expect(await sheetIn(ports)).toMatchObject({ title: 'Ana', color: '#4e4ecc' });
  const notice = ports.notices.at(-1);
  expect(notice?.message).toBe('The sheet of Ana cannot be changed from here now.');
  notice?.actions?.[0]?.run();
  expect(ports.visited).toEqual(['/d/sheet']);
});

test('a sheet in the bin is missing; the map keeps name and colour and can be linked again', async () => {
  const ports = await portsWith(ana, { ...ana, id: 'other', title: 'Berta' }, trip);
  const { context } = open(ports, trip);
  await ports.library.moveToBin('sheet');
  expect(isSheetMissing(context, 'ana')).toBe(true);
  expect(context.document.personas.ana).toMatchObject({ name: 'Ana', color: '#4e4ecc' });
  await linkSheet(context, 'ana', 'other');
  expect(isSheetMissing(context, 'ana')).toBe(false);
  expect(context.document.personas.ana).toMatchObject({ name: 'Berta', documentId: 'other' });
  unlinkSheet(context, 'ana');
  expect(context.document.personas.ana).not.toHaveProperty('documentId');
});

test('a journey and its blueprint have the same titles, whichever was renamed', async () => {
  const plan: GridDocument = {
    ...blueprint('Desk').stage('Find', 'Sees').with({ journeyId: 'trip' }).build(),
    id: 'desk',
  };
  const ports = await portsWith(trip, plan, ana);
  const first = open(ports, plan);
  await expect.poll(() => ports.library.meta.get('shared:desk')).toBeTruthy();

  first.editor.dispatch(renameStage({ stageId: 'find', title: 'Discover' }));
  stops.pop()?.();
  await ports.library.replaceWith(first.context.document);
  const second = open(ports, trip);
  await expect.poll(() => second.context.document.stages.find?.title).toBe('Discover');
  expect(ports.notices.at(-1)?.message).toBe('One text changed in “Desk”: updated here.');

  second.editor.dispatch(renameStage({ stageId: 'find', title: 'Search' }));
  stops.pop()?.();
  await ports.library.replaceWith(second.context.document);
  const third = open(ports, first.context.document);
  await expect.poll(() => third.context.document.stages.find?.title).toBe('Search');
});

test('a map that points at nothing there opens and changes as ever', async () => {
  const lost = { ...trip, originId: 'gone', journeyId: 'gone' };
  const ports = await portsWith(lost);
  const { editor, context } = open(ports, lost);
  await new Promise((resolve) => setTimeout(resolve));
  expect(isSheetMissing(context, 'ana')).toBe(true);
  const renaming = renamePersona(context, 'ana', () => {});
  renaming.type('Anna');
  renaming.end();
  expect(nameOf(context)).toBe('Anna');
  expect(editor.dispatch(editPersona({ personaId: 'ana', change: { marker: 'star' } })).ok).toBe(
    true,
  );
});
