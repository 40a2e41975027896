import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import type { AnyDocument } from '../../../src/document/document';
import { CompareDialog } from '../../../src/screens/compare/CompareDialog';
import { HomeScreen } from '../../../src/screens/home/HomeScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { fileText } from '../../support/files';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { openEditor } from '../../support/openEditor';

const asIs = journey('Shop')
  .persona('Ana')
  .stage('Find', 'Sees ad', 'Asks peer')
  .stage('Buy', 'Pays')
  .lane('actions')
  .lane('emotion')
  .lane('pains')
  .cell('Actions', 'Sees ad', 'Scrolls')
  .cell('Pains', 'Sees ad', 'The search is slow')
  .cell('Pains', 'Pays', 'Card declined')
  .emotion('Pays', -1)
  .build();

const slow = 'the-search-is-slow';

function toBe(): AnyDocument {
  const { 'asks-peer': _, ...steps } = asIs.steps;
  const { 'card-declined': __, ...cards } = asIs.cards;
  const card = cards[slow];
  const pays = steps.pays;
  if (!card || !pays) throw new Error('the map lacks what is changed');
  return {
    ...asIs,
    id: 'shop-2',
    title: 'Shop 2',
    state: 'to-be',
    originId: asIs.id,
    steps: { ...steps, 'gets-code': { ...pays, title: 'Gets a code', order: `${pays.order}V` } },
    cards: { ...cards, [slow]: { ...card, text: 'The search is quick' } },
    emotions: Object.fromEntries(
      Object.entries(asIs.emotions).map(([key, point]) => [key, { ...point, value: 0.5 }]),
    ),
  };
}

async function show(subject: AnyDocument, ...others: AnyDocument[]) {
  return showIn('light', subject, ...others);
}

async function showIn(theme: 'light' | 'dark', subject: AnyDocument, ...others: AnyDocument[]) {
  const said: string[] = [];
  const onClose = vi.fn();
  const ports = { ...memoryPorts(), announce: (message: string) => void said.push(message) };
  for (const document of [subject, ...others]) await ports.library.put(document, noon);
  await render(
    <UiRoot theme={theme}>
      <CompareDialog
        ports={ports}
        subject={{ id: subject.id, kind: subject.kind, open: subject }}
        onClose={onClose}
      />
    </UiRoot>,
  );
  return { ports, said, onClose };
}

const dialog = () => page.getByRole('dialog', { name: 'Compare' });

test('a to-be map stands beside the map it comes from', async () => {
  await show(toBe(), asIs);
  await expect
    .element(dialog().getByRole('heading', { level: 3 }))
    .toHaveTextContent(
      /^Lifted 1 step\. Largest gain: Pays \+3\. 1 added · 2 removed · 2 changed\.$/,
    );
  await expect
    .element(dialog().getByRole('columnheader', { name: 'removed Asks peer' }))
    .toBeInTheDocument();
  await expect
    .element(dialog().getByRole('columnheader', { name: 'added Gets a code' }))
    .toBeInTheDocument();
  await expect.element(dialog().getByRole('cell', { name: '−2 → +1 Δ +3' })).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

test('nothing is harder to read in the dark', async () => {
  await showIn('dark', toBe(), asIs);
  await expect.element(dialog().getByRole('table')).toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

test('a card that says something else shows which words', async () => {
  await show(toBe(), asIs);
  await expect.element(dialog().getByText('quick', { exact: true })).toBeInTheDocument();
  expect(dialog().getByText('quick', { exact: true }).element().tagName).toBe('INS');
  expect(dialog().getByText('slow', { exact: true }).element().tagName).toBe('DEL');
});

test('J and K walk the changes, and each one is said', async () => {
  const { said, onClose } = await show(toBe(), asIs);
  await expect.element(dialog().getByRole('table')).toBeInTheDocument();
  await userEvent.keyboard('j');
  expect(document.activeElement).toHaveTextContent('Asks peer');
  expect(said.at(-1)).toBe('Step “Asks peer” removed from Find.');
  await expect.element(dialog().getByText(/^1 of 6: Step “Asks peer” removed/)).toBeVisible();
  await userEvent.keyboard('k');
  expect(said.at(-1)).toMatch(/^The document: /);
  await dialog().getByRole('button', { name: 'Next' }).click();
  expect(said.at(-1)).toBe('Step “Asks peer” removed from Find.');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});

test('what is the same in both goes where only changes are asked for', async () => {
  await show(toBe(), asIs);
  await expect.element(dialog().getByText('Scrolls')).toBeInTheDocument();
  await dialog().getByRole('switch', { name: 'Changes only' }).click();
  await expect.element(dialog().getByText('Scrolls')).not.toBeInTheDocument();
  await expect.element(dialog().getByText('quick', { exact: true })).toBeInTheDocument();
});

test('the versions change places', async () => {
  await show(toBe(), asIs);
  await dialog().getByRole('button', { name: 'Swap the versions' }).click();
  await expect
    .element(dialog().getByRole('heading', { level: 3 }))
    .toHaveTextContent(/^Lowered 1 step\. Largest loss: Pays −3/);
});

test('a colleague’s file is compared and not kept, and one that cannot be read is told', async () => {
  const { ports } = await show(asIs);
  const files = [
    new File(['nothing of ours'], 'notes.xyz'),
    new File([fileText([toBe()])], 'from-ben.json'),
  ];
  ports.files.pick = async () => files.splice(0, 1);
  await expect.element(dialog().getByText('There is no other version here yet')).toBeVisible();
  await dialog().getByRole('button', { name: 'Choose a file…' }).click();
  await expect.element(dialog().getByRole('alert')).toBeVisible();
  await dialog().getByRole('button', { name: 'Choose a file…' }).click();
  await expect.element(dialog().getByRole('heading', { level: 3 })).toHaveTextContent(/removed/);
  await expect.element(dialog().getByRole('alert')).not.toBeInTheDocument();
  await expect
    .element(dialog().getByRole('combobox', { name: 'Before' }))
    .toHaveTextContent('from-ben.json');
  expect(ports.library.documents.get()).toHaveLength(1);
});

test('a version that cannot be opened is told', async () => {
  const ports = memoryPorts();
  await ports.library.put(asIs, noon);
  await ports.library.put(toBe(), noon);
  ports.library.peek = async () => ({
    ok: false,
    problem: { code: 'gone', message: 'This document is not here any more.' },
  });
  await render(
    <UiRoot theme="light">
      <CompareDialog ports={ports} subject={{ id: 'shop', kind: 'journey' }} onClose={() => {}} />
    </UiRoot>,
  );
  await expect
    .element(dialog().getByRole('alert'))
    .toHaveTextContent('This document is not here any more. Choose another version above.');
});

test('two personas are told apart in sentences', async () => {
  const ana = {
    ...createBlankPersona(countedIds('ana')),
    id: 'ana',
    title: 'Ana',
    quote: 'I want it now',
  };
  await show({ ...ana, id: 'ana-2', quote: 'I want it cheap' }, ana);
  await expect.element(dialog().getByText('cheap', { exact: true })).toBeInTheDocument();
  expect(dialog().getByText('now', { exact: true }).element().tagName).toBe('DEL');
  expect(await axeProblems()).toEqual([]);
});

test('the list of documents compares a map without opening it', async () => {
  const ports = memoryPorts();
  await ports.library.put(asIs, noon);
  await ports.library.put(toBe(), noon);
  await render(
    <UiRoot theme="light">
      <HomeScreen ports={ports} />
    </UiRoot>,
  );
  await page.getByRole('button', { name: 'More for Shop 2' }).click();
  await page.getByRole('menuitem', { name: 'Compare with…' }).click();
  await expect.element(dialog().getByRole('table')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(document.activeElement).not.toBe(document.body);
  expect(ports.visited).toEqual([]);
});

test('the palette of the map opens the comparison', async () => {
  const editor = await openEditor(asIs);
  await editor.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await editor.keyboard('Compare with{Enter}');
  await expect.element(dialog()).toBeVisible();
});
