import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { copyAsImage } from '../../../src/actions/export/copyAsImage';
import { repeatExport } from '../../../src/actions/export/downloadExport';
import { printMap } from '../../../src/actions/export/printMap';
import { succeed } from '../../../src/base/result';
import type { AnyDocument } from '../../../src/document/document';
import { ExportDialog } from '../../../src/screens/export/ExportDialog';
import { SaveCopyDialog } from '../../../src/screens/export/SaveCopyDialog';
import { UiRoot } from '../../../src/ui/UiRoot';
import { memoryPorts } from '../../support/memoryPorts';
import { sampleMap } from './sampleMap';

const persona: AnyDocument = {
  id: 'ana',
  kind: 'persona',
  title: 'Ana',
  color: '#3678e6',
  marker: 'circle',
  blocks: { goals: { kind: 'goals', title: 'Goals', text: 'Eat soon', order: 'a0' } },
};
const segments: AnyDocument = {
  id: 'who',
  kind: 'segmentation',
  title: 'Who buys',
  axes: {
    x: { title: 'Price', low: 'Low', high: 'High' },
    y: { title: 'Speed', low: 'Slow', high: 'Fast' },
  },
  segments: { a: { name: 'Families', order: 'a0', x: 20, y: 80 } },
};

async function problems() {
  await Promise.all(document.getAnimations().map(ended));
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

async function ended(animation: Animation) {
  if (animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY) {
    await animation.finished;
  }
}

test.each(['light', 'dark'] as const)('nothing in the dialog trips axe, %s', async (theme) => {
  await render(
    <UiRoot theme={theme}>
      <ExportDialog ports={memoryPorts()} document={sampleMap()} open onClose={() => {}} />
    </UiRoot>,
  );
  for (const name of [
    'PowerPoint',
    'PDF',
    'PNG',
    'SVG',
    'Excel',
    'CSV',
    'JSON',
    'Markdown',
    'HTML',
    'Mermaid',
    'CJML',
    'JSON Canvas',
    'Wrap-up pack',
  ]) {
    await userEvent.click(page.getByRole('radio', { name, exact: true }));
    await expect
      .element(page.getByRole('region', { name: 'Preview' }))
      .toHaveAttribute('aria-busy', 'false');
    expect(await problems()).toEqual([]);
  }
});

test.each([persona, segments])(
  'a $kind leaves as slides, on paper, as picture, as JSON and as a report',
  async (sheet) => {
    const ports = memoryPorts();
    await render(
      <UiRoot theme="light">
        <ExportDialog ports={ports} document={sheet} open onClose={() => {}} />
      </UiRoot>,
    );
    const radios = page.getByRole('radio').elements();
    const names = ['PowerPoint', 'PDF', 'PNG', 'SVG', 'Excel', 'JSON', 'Markdown', 'HTML'];
    expect(radios).toHaveLength(names.length);
    for (const [index, name] of names.entries()) {
      await userEvent.click(page.getByRole('radio', { name, exact: true }));
      await userEvent.click(page.getByRole('button', { name: 'Export', exact: true }));
      await expect.poll(() => ports.downloads.length).toBe(index + 1);
    }
  },
);

test('Save a copy downloads JSON with Enter and changes nothing that is remembered', async () => {
  const ports = memoryPorts();
  let closed = false;
  await render(
    <UiRoot theme="light">
      <SaveCopyDialog
        ports={ports}
        document={sampleMap()}
        saved
        open
        onClose={() => {
          closed = true;
        }}
      />
    </UiRoot>,
  );
  await expect.element(page.getByText('Already saved here.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Download' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => closed).toBe(true);
  expect(ports.downloads.map(({ name }) => name)).toEqual(['Ordering-a-pizza-2025-06-21.json']);
  await repeatExport(ports, sampleMap());
  expect(ports.downloads.at(-1)?.name).toBe('Ordering-a-pizza-2025-06-21.pptx');
});

test('a copied picture is a PNG promised within the click', async () => {
  const ports = memoryPorts();
  const promised: Promise<Blob>[] = [];
  ports.clipboard.writeImage = async (png) => {
    promised.push(png);
    return succeed(null);
  };
  const copying = copyAsImage(ports, sampleMap());
  expect(promised).toHaveLength(1);
  expect((await copying).ok).toBe(true);
  expect((await promised[0])?.type).toBe('image/png');
});

test('paper shows the whole map on its sheets and nothing of the screen, and is gone afterwards', async () => {
  const onPaper: string[] = [];
  await printMap(memoryPorts(), sampleMap(), () => {
    for (const sheet of document.querySelectorAll('body > .paper > svg')) {
      onPaper.push(sheet.textContent ?? '');
    }
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(onPaper.length).toBeGreaterThan(1);
  expect(onPaper[0]).toContain('Ordering a pizza');
  for (const card of ['Declined card, no reason given', 'Bad ratings never get an answer']) {
    expect(onPaper.filter((sheet) => sheet.includes(card.slice(0, 8)))).not.toEqual([]);
  }
  expect(document.querySelector('.paper')).toBeNull();
});
