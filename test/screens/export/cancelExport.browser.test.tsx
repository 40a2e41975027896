import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bigMap } from '../../support/bigMap';
import { type MemoryPorts, memoryPorts } from '../../support/memoryPorts';
import { exportButton, opened } from './openedDialog';
import { sampleMap } from './sampleMap';

const cancelButton = () => page.getByRole('button', { name: 'Cancel' });
const progress = () => page.getByRole('progressbar');

/** Progress is said at once, not only after a second. */
function impatientPorts(): MemoryPorts {
  const ports = memoryPorts();
  return { ...ports, later: (ms, run) => ports.later(ms === 1000 ? 0 : ms, run) };
}

/** The dialog still makes a file, and nothing of what was called off comes after all. */
async function expectReady(ports: MemoryPorts) {
  await expect.element(progress()).not.toBeInTheDocument();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(ports.downloads).toEqual([]);
  await userEvent.click(page.getByRole('radio', { name: 'Mermaid', exact: true }));
  await userEvent.click(exportButton());
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(ports.downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/\.mmd$/)]);
}

test.each([
  ['PowerPoint', 'Slide'],
  ['PDF', 'Page'],
  ['PNG', 'Drawing the picture'],
  ['Wrap-up pack', 'PDF: Page'],
])('Cancel in the middle of a %s of 1,000 cards leaves the dialog ready', async (format, step) => {
  const ports = impatientPorts();
  await opened(bigMap(1000, 250, 1), ports);
  await userEvent.click(page.getByRole('radio', { name: format, exact: true }));
  const region = page.getByRole('region', { name: 'Preview' });
  await expect.element(region, { timeout: 30_000 }).toHaveAttribute('aria-busy', 'false');
  exportButton().element().focus();
  await userEvent.keyboard('{Enter}');
  // By hand: a click that waits for the button to stand still may come after the end.
  await expect.element(progress(), { timeout: 30_000 }).toHaveTextContent(step);
  cancelButton()
    .query()
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(exportButton()).toHaveFocus();
  await expectReady(ports);
});

test('Cancel does not wait for work that hangs, and the keyboard is back where it was', async () => {
  const ports = { ...impatientPorts(), fontsReady: new Promise(() => {}) };
  await opened(sampleMap(), ports);
  const name = page.getByRole('textbox', { name: 'File name' });
  await userEvent.type(name, 'Ana{Enter}');
  await expect.element(progress()).toBeVisible();
  await userEvent.click(cancelButton());
  await expect.element(name).toHaveFocus();
  await expectReady(ports);
});
