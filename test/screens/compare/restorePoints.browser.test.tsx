import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Ports } from '../../../src/actions/ports';
import { fail, succeed } from '../../../src/base/result';
import { HomeScreen } from '../../../src/screens/home/HomeScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { openEditor } from '../../support/openEditor';
import { dialog, show } from './versionsShown';

const hour = 3_600_000;
const shop = () => journey('Shop').stage('Buy', 'Pays').lane('pains');
const now = shop().cell('Pains', 'Pays', 'Card declined').build();
const lunch = shop().cell('Pains', 'Pays', 'Card refused').build();

/** Two restore points, the older of them damaged; `read` gets the numbers of those that are read. */
function withPoints(ports: Pick<Ports, 'library'>, read: number[] = []) {
  ports.library.versions = {
    list: async () =>
      succeed([
        { seq: 7, at: noon - 2 * hour, kind: 'named', name: 'Before the merge' },
        { seq: 3, at: noon - 4 * hour, kind: 'pause' },
      ]),
    read: async (_, seq) => {
      read.push(seq);
      return seq === 7 ? succeed(lunch) : damaged;
    },
  };
}

const damaged = fail('version-damaged', 'This restore point is damaged.', 'Choose another one.');

test('without another map it is compared with the newest restore point', async () => {
  const read: number[] = [];
  await show(now, [], { prepare: (ports) => withPoints(ports, read) });
  await expect
    .element(dialog().getByRole('combobox', { name: 'Before' }))
    .toHaveTextContent(/^Before the merge, today, /);
  await expect.element(dialog().getByText('Card refused')).toBeVisible();
  expect(read).toEqual([7]);
});

test('the restore points stand below the map itself, newest first', async () => {
  await show(now, [], { prepare: (ports) => withPoints(ports) });
  await dialog().getByRole('combobox', { name: 'After' }).click();
  const options = page.getByRole('group', { name: 'This map' }).getByRole('option');
  await expect.element(options.nth(0)).toHaveTextContent('Shop');
  await expect.element(options.nth(1)).toHaveTextContent(/^Before the merge, today/);
  await expect.element(options.nth(2)).toHaveTextContent(/^Today, /);
  expect(await axeProblems()).toEqual([]);
});

test('one that is damaged is told, and another can be chosen', async () => {
  await show(now, [], { prepare: (ports) => withPoints(ports) });
  await dialog().getByRole('combobox', { name: 'Before' }).click();
  await page.getByRole('option', { name: /^Today, / }).click();
  await expect
    .element(dialog().getByRole('alert'))
    .toHaveTextContent('This restore point is damaged. Choose another one.');
  await expect
    .element(dialog().getByRole('button', { name: /^Bring back/ }))
    .not.toBeInTheDocument();
  await dialog().getByRole('combobox', { name: 'Before' }).click();
  await page.getByRole('option', { name: /^Before the merge/ }).click();
  await expect.element(dialog().getByText('Card refused')).toBeVisible();
});

test('the open map takes a restore point back as one step', async () => {
  const editor = await openEditor(now);
  withPoints(editor.ports);
  await editor.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await editor.keyboard('Compare with{Enter}');
  await dialog()
    .getByRole('button', { name: /^Bring back “Before the merge/ })
    .click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(Object.values(editor.document().cards).map(({ text }) => text)).toEqual(['Card refused']);
  expect(editor.ports.notices.at(-1)).toMatchObject({ detail: 'Undo takes it back.' });
  await editor.keyboard('{Control>}z{/Control}');
  expect(editor.document()).toEqual(now);
});

test('the list of documents brings a restore point back without opening the map', async () => {
  const ports = memoryPorts();
  await ports.library.put(now, noon);
  withPoints(ports);
  await render(
    <UiRoot theme="light">
      <HomeScreen ports={ports} />
    </UiRoot>,
  );
  await page.getByRole('button', { name: 'More for Shop' }).click();
  await page.getByRole('menuitem', { name: 'Compare with…' }).click();
  await dialog()
    .getByRole('button', { name: /^Bring back/ })
    .click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await ports.library.get(now.id)).toEqual(lunch);
  expect(ports.visited).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
});

test('a map that cannot be changed says why', async () => {
  const editor = await openEditor(now, { readOnly: 'This document is read-only here.' });
  withPoints(editor.ports);
  await editor.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await editor.keyboard('Compare with{Enter}');
  await dialog()
    .getByRole('button', { name: /^Bring back/ })
    .click();
  await expect.poll(() => editor.ports.notices.at(-1)?.tone).toBe('danger');
  expect(editor.document()).toEqual(now);
  await userEvent.keyboard('{Escape}');
});
