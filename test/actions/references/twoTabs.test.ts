// Sheets in a stored library, with the map in one tab and the sheet in another.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import { followReferences } from '../../../src/actions/references/followReferences';
import { changeLook, renamePersona } from '../../../src/actions/references/personaSheet';
import { summarise } from '../../../src/analysis/summarise';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import { browser, rest, tab, value } from '../../persistence/support/library';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const ana = { ...createBlankPersona(countedIds('p')), id: 'sheet', title: 'Ana' };
const trip = journey('Trip')
  .persona('Ana', { documentId: 'sheet', color: ana.color, marker: ana.marker })
  .build();

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => vi.unstubAllGlobals());

async function twoTabs() {
  const at = browser();
  const library = tab(at, { summarise });
  const other = tab(at, { summarise });
  value(await library.create(ana));
  value(await library.create(trip));
  const ports = { ...memoryPorts(), library: { ...memoryPorts().library, ...library } };
  const context = gridContext(testEditor(trip), ports);
  return { at, library, other, ports, context };
}

test('a name typed on the map is stored in the sheet before anybody opens it', async () => {
  const { other, library, context } = await twoTabs();
  const renaming = renamePersona(context, 'ana', () => {});
  renaming.type('Anna');
  renaming.end();
  await expect.poll(async () => value(await other.peek('sheet')).title).toBe('Anna');
  expect(value(await library.open('sheet')).state().history.undo).toHaveLength(1);
});

test('a sheet that another tab writes keeps its look, and so does the map', async () => {
  const { other, library, ports, context } = await twoTabs();
  value(await other.open('sheet'));
  await changeLook(context, 'ana', { color: '#0c7b60' });
  expect(context.document.personas.ana?.color).toBe(ana.color);
  expect(value(await library.peek('sheet'))).toMatchObject({ color: ana.color });
  expect(ports.notices.at(-1)?.message).toContain('cannot be changed from here now');
});

test('a map hears of a sheet that another tab renamed', async () => {
  const { at, other, context } = await twoTabs();
  const stop = followReferences(context);
  await rest();
  value(await other.rename('sheet', 'Anna'));
  await expect
    .poll(async () => {
      at.clock.advance(400);
      await rest();
      return context.document.personas.ana?.name;
    })
    .toBe('Anna');
  stop();
});
