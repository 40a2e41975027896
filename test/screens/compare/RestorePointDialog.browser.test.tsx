import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { keepRestorePoint } from '../../../src/actions/document/keepRestorePoint';
import { fail, succeed } from '../../../src/base/result';
import { PersonaScreen } from '../../../src/screens/persona/PersonaScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';
import { openEditor } from '../../support/openEditor';
import { relatedPersona } from '../../support/relatedPersona';

const dialog = () => page.getByRole('dialog', { name: 'Keep a restore point' });
const map = journey('Shop').stage('Buy', 'Pays').build();

test('the palette keeps the open map under a name, and says so', async () => {
  const kept: unknown[] = [];
  const { ports, keyboard } = await openEditor(map, {
    checkpoint: async (...asked) => succeed(kept.push(asked)),
  });
  await keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await keyboard('Keep a restore{Enter}');
  await expect.element(dialog().getByRole('textbox', { name: 'Name' })).toHaveFocus();
  expect(await axeProblems()).toEqual([]);
  await keyboard(' Before the workshop {Enter}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(kept).toEqual([['Before the workshop']]);
  expect(ports.notices.at(-1)?.message).toBe('Restore point “Before the workshop” is kept.');
});

test('a persona is kept without a name', async () => {
  const ports = memoryPorts();
  const kept: unknown[] = [];
  const session = memorySession(ports, relatedPersona);
  session.opened.checkpoint = async (name) => succeed(kept.push(name));
  await render(
    <UiRoot theme="light">
      <PersonaScreen session={session} ports={ports} />
    </UiRoot>,
  );
  await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Keep a restore point…' }));
  await userEvent.click(dialog().getByRole('button', { name: 'Keep' }));
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(kept).toEqual([undefined]);
  expect(ports.notices.at(-1)?.message).toBe('A restore point is kept.');
});

test('what could not be kept is told where it was named, and the name stays', async () => {
  const ports = memoryPorts();
  const session = memorySession(ports, relatedPersona);
  session.opened.checkpoint = async () => fail('not-stored', 'It could not be stored.', 'Again.');
  await render(
    <UiRoot theme="light">
      <PersonaScreen session={session} ports={ports} />
    </UiRoot>,
  );
  await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Keep a restore point…' }));
  await userEvent.keyboard('Friday{Enter}');
  await expect
    .element(dialog().getByRole('alert'))
    .toHaveTextContent('It could not be stored. Again.');
  await expect.element(dialog().getByRole('textbox', { name: 'Name' })).toHaveValue('Friday');
});

test('a persona that cannot be changed here says why', async () => {
  const ports = memoryPorts();
  const session = memorySession(ports, relatedPersona);
  session.editor.setReadOnly('It is being edited in another tab.');
  const kept = await keepRestorePoint(ports, session, 'Friday');
  expect(kept.ok ? '' : kept.problem.message).toBe('It is being edited in another tab.');
  expect(ports.notices).toEqual([]);
});
