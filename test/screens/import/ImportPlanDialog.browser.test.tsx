import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { gridContext } from '../../../src/actions/action';
import { importTarget } from '../../../src/actions/grid/importTarget';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { orderedLanes, orderedStages } from '../../../src/document/queries';
import { ImportHost } from '../../../src/screens/import/ImportHost';
import { useImports } from '../../../src/screens/import/useImports';
import { UiRoot } from '../../../src/ui/UiRoot';
import { rowsXml, zippedSheets } from '../../formats/xlsx/zippedSheets';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const map = journey('Shop')
  .stage('Find')
  .stage('Buy')
  .cell('Actions', 'Find', 'Searches')
  .cell('Pains', 'Buy', 'Slow checkout')
  .build();

const clean =
  'Stages,Wait,Return\nActions,Tracks parcel,Prints label\nPain points,No news,Long queue\n';
const odd = 'Stages,Wait,Return\nZeug,Tracks parcel,Prints label\nPain points,No news,Long queue\n';

function drop(text: string | Uint8Array<ArrayBuffer>, name = 'delivery.csv'): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const event = { bubbles: true, cancelable: true, dataTransfer };
  document.body.dispatchEvent(new DragEvent('dragover', event));
  document.body.dispatchEvent(new DragEvent('drop', event));
}

async function opened(ports: MemoryPorts, theme: 'light' | 'dark' = 'light', document = map) {
  const editor = testEditor(document);
  const context = gridContext(editor, ports);
  function Screen() {
    return <ImportHost imports={useImports(ports, () => importTarget(context, async () => {}))} />;
  }
  await render(
    <UiRoot theme={theme}>
      <main>
        <h1>Map</h1>
        <Screen />
      </main>
    </UiRoot>,
  );
  return { editor, context };
}

/** Home: no map is open. */
async function atHome(ports: MemoryPorts) {
  function Screen() {
    return <ImportHost imports={useImports(ports)} />;
  }
  await render(
    <UiRoot theme="light">
      <Screen />
    </UiRoot>,
  );
}

const importButton = () => page.getByRole('button', { name: /^Import \d+ cards?$/ });
const role = (title: string) => page.getByRole('combobox', { name: `What “${title}” becomes` });

test('a table goes into the open map after the stage that was chosen, and one undo takes it back', async () => {
  const ports = memoryPorts();
  const { editor, context } = await opened(ports);
  drop(clean);
  await expect.element(importButton()).toHaveFocus();
  await userEvent.click(page.getByRole('radio', { name: 'Add to “Shop”' }));
  await userEvent.click(page.getByRole('combobox', { name: 'Place' }));
  await userEvent.click(page.getByRole('option', { name: 'After Find' }));
  await userEvent.click(importButton());
  await expect
    .poll(() => orderedStages(context.document).map(([, { title }]) => title))
    .toEqual(['Find', 'Wait', 'Return', 'Buy']);
  expect(orderedLanes(context.document)).toHaveLength(2);
  expect(ports.notices.at(-1)?.message).toBe('4 cards imported into this map.');
  expect(ports.library.documents.get()).toEqual([]);
  const { cursor } = editor.state.getState().session;
  const card = cursor?.kind === 'cell' ? context.document.cards[cursor.cardId ?? ''] : undefined;
  expect(card?.text).toBe('Tracks parcel');
  expect(editor.undo()).toEqual({ ok: true, value: { label: 'Import 4 cards' } });
  expect(context.document).toStrictEqual(map);
});

test('the notice of an import takes it back, unless the map has changed since', async () => {
  const ports = memoryPorts();
  const { editor, context } = await opened(ports);
  const importInto = async () => {
    drop(clean);
    await userEvent.click(page.getByRole('radio', { name: 'Add to “Shop”' }));
    await userEvent.click(importButton());
    await expect.poll(() => Object.keys(context.document.stages)).toHaveLength(4);
    return ports.notices.at(-1)?.actions?.[0];
  };
  const undo = await importInto();
  expect(undo?.label).toBe('Undo');
  undo?.run();
  expect(context.document).toStrictEqual(map);
  const late = await importInto();
  editor.dispatch(setCardText({ cardId: 'searches', text: 'Looks' }));
  late?.run();
  expect(ports.notices.at(-1)?.message).toMatch(/^The map has changed since/);
  expect(Object.keys(context.document.stages)).toHaveLength(4);
});

test('more steps than the preview shows are told, and the whole report can be copied', async () => {
  await atHome(memoryPorts());
  const cells = (word: string) => Array.from({ length: 60 }, (_, index) => `${word} ${index}`);
  drop(`Stages,${cells('Stage')}\nActions,${cells('Does')}\nMystery,${cells('What')}\n`);
  await expect.element(page.getByText('and 20 more steps')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Copy report' })).toBeInTheDocument();
});

test('stages alone can be imported, and the choices tell how they were read', async () => {
  await opened(memoryPorts());
  drop('Find,Buy,Use\n');
  await expect.element(page.getByRole('button', { name: 'Import', exact: true })).toHaveFocus();
  await expect
    .element(page.getByRole('checkbox', { name: 'First column names the lanes' }))
    .not.toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Stages down' }));
  await expect
    .element(page.getByRole('checkbox', { name: 'First row names the lanes' }))
    .toBeVisible();
});

const rated = journey('Shop')
  .stage('Find')
  .stage('Buy')
  .cell('Actions', 'Find', 'Searches')
  .cell('Pains', 'Buy', { text: 'Slow checkout', severity: 4 }, 'Dear')
  .build();

const next = 'Stages,Find,Buy\nActions,Searches,Compares\nPains,No filter,Slow checkouts\n';

test('a table updates the open map: it says how much, what no table holds stays, and one undo takes it back', async () => {
  const ports = memoryPorts();
  const { editor, context } = await opened(ports, 'light', rated);
  drop(next);
  await expect.element(importButton()).toHaveFocus();
  await expect.element(page.getByText(/^2 new, 1 changed, 1 removed\./)).toBeVisible();
  await userEvent.click(page.getByRole('radio', { name: 'Update “Shop”' }));
  await userEvent.click(page.getByRole('button', { name: 'Look at changes…' }));
  await expect.element(page.getByRole('dialog', { name: 'Update “Shop”' })).toBeVisible();
  await expect
    .element(page.getByText('From the table: 2 added, 1 changed, 1 removed.'))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() =>
      Object.values(context.document.cards)
        .map(({ text }) => text)
        .toSorted(),
    )
    .toEqual(['Compares', 'No filter', 'Searches', 'Slow checkouts']);
  expect(context.document.cards['slow-checkout']).toMatchObject({ severity: 4 });
  expect(ports.notices.at(-1)?.message).toBe('Updated “Shop”.');
  expect(editor.undo()).toEqual({ ok: true, value: { label: 'Merge' } });
  expect(context.document).toStrictEqual(rated);
});

test('at home a table updates the map of its name, and what it would take away with more than a text is asked', async () => {
  const ports = memoryPorts();
  await ports.library.put(rated, noon);
  await atHome(ports);
  drop('Stages,Find,Buy\nActions,Searches,\nPains,,\n', 'shop-2025-06-21.csv');
  await userEvent.click(page.getByRole('radio', { name: 'Update “Shop”' }));
  await userEvent.click(page.getByRole('button', { name: 'Look at changes…' }));
  const question = page.getByRole('radiogroup', { name: /Slow checkout/ });
  await expect.element(question.getByText('stays, with severity')).toBeVisible();
  await expect.element(question.getByRole('radio', { name: /The map/ })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Update', exact: true }));
  await expect.poll(() => ports.visited).toEqual(['/d/shop']);
  const stored = await ports.library.get('shop');
  expect(Object.keys(stored && 'cards' in stored ? stored.cards : {})).toEqual([
    'searches',
    'slow-checkout',
  ]);
});

test('of a workbook with several sheets another can be read, by keyboard too', async () => {
  const ports = memoryPorts();
  await atHome(ports);
  const workbook = zippedSheets([
    {
      name: 'Journey',
      data: rowsXml([
        ['Stages', 'Find', 'Buy'],
        ['Pains', 'Slow', 'Dear'],
      ]),
    },
    {
      name: 'To be',
      data: rowsXml([
        ['Stages', 'Ask', 'Get'],
        ['Pains', '', 'None'],
      ]),
    },
  ]);
  drop(new Uint8Array(workbook), 'shop.xlsx');
  const sheet = page.getByRole('combobox', { name: 'Sheet' });
  await expect.element(sheet).toHaveTextContent('Journey');
  await expect.element(page.getByText('Find', { exact: true })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  const chooser = sheet.element();
  if (chooser instanceof HTMLElement) chooser.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('option', { name: 'To be' }));
  await expect.element(page.getByText('Ask', { exact: true })).toBeVisible();
  await userEvent.click(importButton());
  await expect
    .poll(() => ports.library.documents.get())
    .toMatchObject([{ title: 'shop', summary: { cards: 1 } }]);
});

test('a row nobody knows is shown, given a kind, or left out', async () => {
  const ports = memoryPorts();
  await atHome(ports);
  drop(odd);
  await expect.element(page.getByText('“Zeug” became a lane of notes.')).toBeVisible();
  await userEvent.click(role('Zeug'));
  await userEvent.click(page.getByRole('option', { name: 'Actions', exact: true }));
  await userEvent.click(role('Pain points'));
  await userEvent.click(page.getByRole('option', { name: 'Leave out' }));
  await expect.element(importButton()).toHaveTextContent('Import 2 cards');
  await userEvent.click(importButton());
  await expect.poll(() => ports.library.documents.get()).toHaveLength(1);
  const [entry] = ports.library.documents.get();
  expect(entry).toMatchObject({ title: 'delivery', summary: { cards: 2 } });
});

test('a table that lies the other way is turned', async () => {
  await opened(memoryPorts());
  drop(clean);
  await userEvent.click(page.getByRole('button', { name: 'Stages down' }));
  await expect.element(role('Wait')).toBeVisible();
  await expect.element(role('Return')).toBeVisible();
  await expect.element(role('Actions')).not.toBeInTheDocument();
});

test('Escape changes nothing', async () => {
  const ports = memoryPorts();
  const { context } = await opened(ports);
  drop(clean);
  await expect.element(importButton()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(context.document).toBe(map);
  expect(ports.library.documents.get()).toEqual([]);
});

test('a clean table at home asks nothing', async () => {
  const ports = memoryPorts();
  await atHome(ports);
  drop(clean);
  await expect.poll(() => ports.visited).toHaveLength(1);
});

test.each(['light', 'dark'] as const)('axe is content, %s', async (theme) => {
  await opened(memoryPorts(), theme);
  drop(odd);
  await expect.element(importButton()).toHaveFocus();
  expect(await axeProblems()).toEqual([]);
});
