import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { HomeScreen } from '../../../src/screens/home/HomeScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';

const day = 24 * 60 * 60 * 1000;

const checkout = () =>
  journey('Checkout')
    .persona('Ana')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Pains', 'Pays', 'Card declined')
    .build();

async function filled(): Promise<MemoryPorts> {
  const ports = memoryPorts();
  await ports.library.put(journey('Opening an account').build(), noon - 2 * day);
  await ports.library.put(checkout(), noon - day);
  await ports.library.put(journey('Returns').with({ state: 'to-be' }).build(), noon);
  return ports;
}

const open = (ports: MemoryPorts) =>
  render(
    <UiRoot theme={ports.theme.get()}>
      <HomeScreen ports={ports} />
    </UiRoot>,
  );

const titles = () =>
  page
    .getByRole('region', { name: /Recent|Results/ })
    .getByRole('link')
    .elements()
    .map((link) => link.textContent);

test('an empty library offers ways to begin, each one click from an editor', async () => {
  const ports = memoryPorts();
  await open(ports);
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  await expect.element(page.getByText('Nothing here yet')).toBeVisible();
  for (const name of [/^Blank map/, /^Blank blueprint/, /^Blank persona/, /^Sample/])
    await expect.element(page.getByRole('button', { name })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Blank segmentation map/ }));
  await expect.poll(() => ports.visited).toHaveLength(1);
  expect(ports.library.documents.get()[0]?.kind).toBe('segmentation');
});

test('the sample opens with its content', async () => {
  const ports = memoryPorts();
  await open(ports);
  await userEvent.click(page.getByRole('button', { name: /^Sample/ }));
  await expect.poll(() => ports.visited).toHaveLength(1);
  expect(ports.library.documents.get()[0]?.summary.stages).toBe(6);
});

test('documents are links named by their title, newest first', async () => {
  await open(await filled());
  await expect.poll(titles).toEqual(['Returns', 'Checkout', 'Opening an account']);
  const link = page.getByRole('link', { name: 'Checkout' });
  await expect.element(link).toHaveAttribute('href', '#/d/checkout');
  await expect.element(link).toHaveAccessibleDescription(/As-is · 1×1 · 1 card.*yesterday.*Ana/);
});

test('typing anywhere finds titles and words inside, and Escape shows everything again', async () => {
  await open(await filled());
  await userEvent.keyboard('declin');
  await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('declin');
  await expect.poll(titles).toEqual(['Checkout']);
  await expect.element(page.getByRole('mark')).toHaveTextContent('declin');
  await userEvent.keyboard('{Escape}');
  await expect.poll(titles).toHaveLength(3);
  await userEvent.keyboard('zzz');
  await expect.element(page.getByText('Nothing with “zzz”')).toBeVisible();
});

test('a document goes to the bin and comes back with Undo', async () => {
  const ports = await filled();
  await open(ports);
  await userEvent.click(page.getByRole('button', { name: 'More for Checkout' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Move to bin' }));
  await expect.poll(titles).toEqual(['Returns', 'Opening an account']);
  ports.notices.at(-1)?.actions?.[0]?.run();
  await expect.poll(titles).toHaveLength(3);
});

test('the bin restores, and deletes for good only after a question', async () => {
  const ports = await filled();
  await ports.library.moveToBin('checkout');
  await ports.library.moveToBin('returns');
  await open(ports);
  await userEvent.click(page.getByRole('button', { name: /^Bin/ }));
  await expect.element(page.getByText('Documents stay here for 30 days.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Restore Returns' }));
  await userEvent.click(page.getByRole('button', { name: 'Delete forever Checkout' }));
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  expect(ports.library.documents.get()).toHaveLength(3);
  await userEvent.click(page.getByRole('button', { name: 'Delete forever Checkout' }));
  await userEvent.click(page.getByRole('button', { name: 'Delete forever', exact: true }));
  await expect.element(page.getByText('The bin is empty')).toBeVisible();
  expect(ports.library.documents.get().map(({ title }) => title)).toEqual([
    'Returns',
    'Opening an account',
  ]);
});

test('arrow keys walk, F2 renames and Delete bins', async () => {
  const ports = await filled();
  await open(ports);
  page.getByRole('link', { name: 'Returns' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('link', { name: 'Checkout' })).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Checkout');
  await userEvent.keyboard('Paying{Enter}');
  await expect.element(page.getByRole('link', { name: 'Paying' })).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Paying' })).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(titles).toEqual(['Returns', 'Opening an account']);
});

test('order and form of the list are remembered', async () => {
  const ports = await filled();
  const first = await open(ports);
  await userEvent.click(page.getByRole('button', { name: 'Last edited' }));
  await userEvent.click(page.getByRole('menuitemcheckbox', { name: 'Title' }));
  await userEvent.click(page.getByRole('button', { name: 'List' }));
  await first.unmount();
  await open(ports);
  await expect.poll(titles).toEqual(['Checkout', 'Opening an account', 'Returns']);
  await expect
    .element(page.getByRole('button', { name: 'List' }))
    .toHaveAttribute('aria-pressed', 'true');
});

test('Download JSON gives a file that Import takes back', async () => {
  const ports = await filled();
  await open(ports);
  await userEvent.click(page.getByRole('button', { name: 'More for Checkout' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Download JSON' }));
  await expect
    .poll(() => ports.downloads.map(({ name }) => name))
    .toEqual(['Checkout-2025-06-21.json']);
  const [download] = ports.downloads;
  const other = memoryPorts();
  const second = await open(other);
  const input = second.container.querySelector('input[type=file]');
  await userEvent.upload(
    input as HTMLInputElement,
    new File([download?.content ?? ''], 'Checkout.json'),
  );
  await expect.poll(() => other.visited).toEqual(['/d/checkout']);
});

test('trouble with storage is told with a way out', async () => {
  const ports = await filled();
  ports.library.status.set({
    kind: 'memory',
    problem: { code: 'denied', message: 'This browser stores nothing.' },
  });
  await open(ports);
  await expect.element(page.getByText('Nothing is stored here.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Download all' }));
  await expect
    .poll(() => ports.downloads.map(({ name }) => name))
    .toEqual(['Throughline-2025-06-21.json']);
});

test('what could not be read can be downloaded as it is', async () => {
  const ports = memoryPorts();
  ports.library.putAside({ id: 1, docId: 'x', at: noon, reason: 'damaged' }, '{"kept":true}');
  await open(ports);
  await userEvent.click(page.getByRole('button', { name: 'Download raw' }));
  await expect.poll(() => ports.downloads).toHaveLength(1);
  expect(JSON.parse((await ports.downloads[0]?.content.text()) ?? '')).toEqual([{ kept: true }]);
});

test.each(['light', 'dark'] as const)('nothing in the library trips axe, %s', async (theme) => {
  const ports = await filled();
  ports.theme.set(theme);
  await open(ports);
  expect(await axeProblems()).toEqual([]);
  await userEvent.keyboard('declin');
  await expect.poll(titles).toEqual(['Checkout']);
  expect(await axeProblems()).toEqual([]);
  await ports.library.moveToBin('checkout');
  await userEvent.click(page.getByRole('button', { name: /^Bin/ }));
  await expect.element(page.getByRole('button', { name: 'Empty bin' })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
});
