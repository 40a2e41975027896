import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { createBlankPersona } from '../../../src/document/create';
import { PersonaScreen } from '../../../src/screens/persona/PersonaScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';

async function open(theme: 'light' | 'dark' = 'light') {
  const ports = memoryPorts();
  const session = memorySession(ports, createBlankPersona(countedIds('p')));
  await render(
    <UiRoot theme={theme}>
      <PersonaScreen session={session} ports={ports} />
    </UiRoot>,
  );
  const persona = () => session.editor.state.getState().document;
  return { ports, session, persona, blocks: () => inOrder(persona().blocks) };
}

const titles = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.blocks().map(([, { title }]) => title);

test('name and facts are typed where they stand, and a whole word is one undo step', async () => {
  const { persona } = await open();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await userEvent.fill(name, '');
  await userEvent.click(name);
  await userEvent.keyboard('Mara');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Mara');
  await userEvent.click(page.getByRole('textbox', { name: 'Role' }));
  await userEvent.keyboard('Nurse');
  expect(persona()).toMatchObject({ title: 'Mara', role: 'Nurse' });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(persona().role).toBeUndefined();
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(persona().role).toBe('Nurse');
});

test('a title stays one line: Enter breaks nothing, and pasted breaks become spaces', async () => {
  const screen = await open();
  const title = page.getByRole('textbox', { name: 'Title of the block' }).first();
  await userEvent.fill(title, 'What she\nwants');
  await userEvent.click(title);
  await userEvent.keyboard('{Enter}{End}!');
  expect(titles(screen)[0]).toBe('What she wants!');
});

test('colour and marker are picked with the arrow keys', async () => {
  const { persona } = await open();
  await userEvent.click(page.getByRole('radio', { name: 'Green' }));
  expect(persona().color).toBe('#0c7b60');
  await userEvent.click(page.getByRole('radio', { name: 'circle' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(persona().marker).toBe('square');
});

test('a new block is ready to be typed into', async () => {
  const screen = await open();
  await userEvent.click(page.getByRole('button', { name: 'Block', exact: true }));
  await userEvent.keyboard('fear{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Worries', exact: true })).toHaveFocus();
  await userEvent.keyboard('Two children');
  expect(screen.blocks().at(-1)?.[1]).toMatchObject({ kind: 'fears', text: 'Two children' });
});

test('Alt and an arrow move a block and keep focus in it', async () => {
  const screen = await open();
  const needs = page.getByRole('textbox', { name: 'Needs and jobs', exact: true });
  await userEvent.click(needs);
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(titles(screen)).toEqual(['Goals', 'Needs and jobs', 'Frustrations', 'Traits', 'Channels']);
  await expect.element(needs).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Alt}');
  expect(titles(screen)).toEqual(['Goals', 'Frustrations', 'Traits', 'Channels', 'Needs and jobs']);
});

test('a block is deleted from its menu, and undo brings it back', async () => {
  const screen = await open();
  await userEvent.click(page.getByRole('button', { name: 'More for Frustrations' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete block' }));
  expect(titles(screen)).toEqual(['Goals', 'Needs and jobs', 'Traits', 'Channels']);
  await userEvent.click(page.getByRole('button', { name: 'Undo: Delete block' }));
  expect(titles(screen)).toContain('Frustrations');
});

test('a read-only sheet shows everything and takes nothing', async () => {
  const { session } = await open();
  session.editor.setReadOnly('It is being edited in another tab.');
  await expect
    .element(page.getByRole('textbox', { name: 'Name', exact: true }))
    .toHaveAttribute('readonly');
  await expect
    .element(page.getByRole('button', { name: 'Block', exact: true }))
    .not.toBeInTheDocument();
});

test.each(['light', 'dark'] as const)('nothing on the sheet trips axe, %s', async (theme) => {
  await open(theme);
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  expect(await axeProblems()).toEqual([]);
});
