import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ImportHost } from '../../../src/screens/import/ImportHost';
import { useImports } from '../../../src/screens/import/useImports';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';

function Screen({ ports }: { ports: MemoryPorts }) {
  return <ImportHost imports={useImports(ports)} takesPaste />;
}

const open = (ports: MemoryPorts) =>
  render(
    <UiRoot theme="light">
      <Screen ports={ports} />
    </UiRoot>,
  );

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = { bubbles: true, cancelable: true, dataTransfer };
  document.body.dispatchEvent(new DragEvent('dragover', event));
  document.body.dispatchEvent(new DragEvent('drop', event));
}

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
  );
}

const mine = () => journey('Mine').stage('Find').usualLanes().build();

const json = (...documents: unknown[]) =>
  JSON.stringify({ format: 'throughline', version: 1, minor: 0, documents, assets: {} });

const titles = (ports: MemoryPorts) =>
  ports.library.documents
    .get()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ title }) => title);

test('a dropped file opens at once when there is nothing to say about it', async () => {
  const ports = memoryPorts();
  await open(ports);
  drop(new File([json(mine())], 'mine.json'));
  // The reading worker takes a while to start for the first time.
  await expect.poll(() => ports.visited, { timeout: 10_000 }).toEqual(['/d/mine']);
});

test('pasted Mermaid is imported', async () => {
  const ports = memoryPorts();
  await open(ports);
  paste('journey\n  title Buying\n  section Find\n    Search: 4: Ana');
  await expect.poll(() => titles(ports)).toEqual(['Buying']);
});

test('repairs are listed with path and line, and Cancel changes nothing', async () => {
  const ports = memoryPorts();
  await open(ports);
  const cards = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `c${index}`,
      { laneId: null, stepId: null, text: 5 },
    ]),
  );
  const file = () => new File([json({ ...mine(), cards })], 'mine.json');
  drop(file());
  const dialog = page.getByRole('dialog', { name: 'Import mine.json' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByText('$.documents[0].cards["c0"].text')).toBeVisible();
  expect(dialog.getByRole('list').last().getByRole('listitem').elements()).toHaveLength(20);
  await expect.element(dialog.getByText(/And \d+ more/)).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(titles(ports)).toEqual([]);
  await expect.element(dialog).not.toBeInTheDocument();
  drop(file());
  await userEvent.click(page.getByRole('button', { name: 'Import', exact: true }));
  await expect.poll(() => titles(ports)).toEqual(['Mine']);
});

test('a document that is here already is replaced or kept beside, as chosen', async () => {
  const ports = memoryPorts();
  await ports.library.put(mine(), noon);
  await open(ports);
  const theirs = () => new File([json({ ...mine(), title: 'Theirs' })], 'theirs.json');
  drop(theirs());
  await userEvent.click(page.getByRole('radio', { name: 'Keep both' }));
  await userEvent.click(page.getByRole('button', { name: 'Keep both' }));
  await expect.poll(() => titles(ports).toSorted()).toEqual(['Mine', 'Theirs']);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  drop(theirs());
  await userEvent.click(page.getByRole('radio', { name: 'Replace mine' }));
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Replace', exact: true }));
  await expect.poll(() => titles(ports)).toEqual(['Theirs', 'Theirs']);
});

test('a file that cannot be read is refused in one sentence with its place', async () => {
  const ports = memoryPorts();
  await open(ports);
  drop(new File(['{\n  "format": throughline\n}'], 'broken.json'));
  const dialog = page.getByRole('dialog', { name: 'broken.json was not imported' });
  await expect.element(dialog.getByText(/line 2, .*Nothing was changed\./)).toBeVisible();
  expect(titles(ports)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Close' }).first());
  await expect.element(dialog).not.toBeInTheDocument();
});

test('a file from a newer version says that it opens read-only', async () => {
  const ports = memoryPorts();
  await open(ports);
  const map = mine();
  const newer = { format: 'throughline', version: 1, minor: 4, documents: [map], assets: {} };
  drop(new File([JSON.stringify(newer)], 'newer.json'));
  await expect.element(page.getByText(/read-only/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Import', exact: true }));
  await expect.poll(() => titles(ports)).toEqual(['Mine']);
});

test('a file that takes long to read says so, and can be called off', async () => {
  const ports = memoryPorts();
  await open(ports);
  const slow = new File([json(mine())], 'slow.json');
  // A disk that never answers.
  slow.arrayBuffer = () => new Promise(() => {});
  drop(slow);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect.element(dialog.getByText('Reading “slow.json”')).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  drop(new File([json(mine())], 'mine.json'));
  await expect.poll(() => ports.visited).toEqual(['/d/mine']);
});
