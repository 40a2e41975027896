import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { gridContext } from '../../../src/actions/action';
import { importTarget } from '../../../src/actions/grid/importTarget';
import type { GridDocument } from '../../../src/document/grid';
import { ImportHost } from '../../../src/screens/import/ImportHost';
import { useImports } from '../../../src/screens/import/useImports';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const mine = journey('Checkout')
  .stage('Buy', 'Pays')
  .cell('Pains', 'Pays', { text: 'Slow', severity: 2 }, 'Mine alone')
  .build();

/** A colleague has sharpened a pain, rated it and found another one. */
const theirs: GridDocument = {
  ...mine,
  cards: {
    slow: { ...mine.cards.slow, text: 'Takes three minutes', severity: 4 },
    theirs: { ...mine.cards['mine-alone'], text: 'Theirs alone', order: 'a5' },
  } as GridDocument['cards'],
};

const json = (document: unknown) =>
  JSON.stringify({
    format: 'throughline',
    version: 1,
    minor: 0,
    documents: [document],
    assets: {},
  });

function drop(document: GridDocument): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([json(document)], 'theirs.json'));
  const event = { bubbles: true, cancelable: true, dataTransfer };
  window.document.body.dispatchEvent(new DragEvent('dragover', event));
  window.document.body.dispatchEvent(new DragEvent('drop', event));
}

async function opened(isOpen: boolean, theme: 'light' | 'dark' = 'light') {
  const ports: MemoryPorts = memoryPorts();
  await ports.library.put(mine, noon);
  const editor = testEditor(mine);
  const context = gridContext(editor, ports);
  function Screen() {
    return (
      <ImportHost
        imports={useImports(ports, () => (isOpen ? importTarget(context, async () => {}) : null))}
      />
    );
  }
  await render(
    <UiRoot theme={theme}>
      <main>
        <h1>Map</h1>
        <Screen />
      </main>
    </UiRoot>,
  );
  return { ports, editor, context };
}

async function askMerge() {
  drop(theirs);
  // The reading worker takes a while to start for the first time.
  const merge = page.getByRole('radio', { name: /Merge into mine/ });
  await expect.poll(() => merge.elements().length, { timeout: 10_000 }).toBe(1);
  await expect.element(merge).toHaveFocus();
  await expect.element(merge).toBeChecked();
  await userEvent.keyboard('{Enter}');
  const text = page.getByRole('radiogroup', { name: /text/ });
  await expect.element(text.getByRole('radio', { name: /Mine/ })).toHaveFocus();
}

const texts = ({ cards }: GridDocument) =>
  Object.values(cards)
    .map(({ text }) => text)
    .toSorted();

test('into the open map: what is new comes by itself, the rest is asked, one undo takes all of it back', async () => {
  const { ports, context, editor } = await opened(true);
  await askMerge();
  await expect.element(page.getByText(/^From theirs: 1 added\./)).toBeVisible();
  const text = page.getByRole('radiogroup', { name: /text/ });
  await userEvent.keyboard('3');
  await expect.element(text.getByRole('radio', { name: /Both/ })).toBeChecked();
  await userEvent.keyboard('j2');
  const severity = page.getByRole('radiogroup', { name: /severity/ });
  await expect.element(severity.getByRole('radio', { name: /Theirs/ })).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => texts(context.document))
    .toEqual(['Mine alone', 'Slow', 'Takes three minutes', 'Theirs alone']);
  expect(context.document.cards.slow?.severity).toBe(4);
  await expect.poll(() => ports.notices.at(-1)?.message).toMatch(/^Merged into “.+”\.$/);
  expect(editor.undo()).toEqual({ ok: true, value: { label: 'Merge' } });
  expect(context.document).toStrictEqual(mine);
});

test('into a map that is not open, where undo waits for whoever opens it', async () => {
  const { ports } = await opened(false);
  await askMerge();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => ports.visited).toEqual(['/d/checkout']);
  const stored = await ports.library.peek('checkout');
  const after = stored.ok && stored.value.kind === 'journey' ? texts(stored.value) : [];
  expect(after).toContain('Theirs alone');
  expect(after).toContain('Mine alone');
});

test('Escape merges nothing', async () => {
  const { context } = await opened(true);
  await askMerge();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(context.document).toBe(mine);
});

test.each(['light', 'dark'] as const)('axe is content, %s', async (theme) => {
  await opened(true, theme);
  await askMerge();
  expect(await axeProblems()).toEqual([]);
});
