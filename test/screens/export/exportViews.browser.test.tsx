// Which picture of a persona or a segmentation map leaves.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { present } from '../../../src/base/assert';
import { succeed } from '../../../src/base/result';
import type { AnyDocument } from '../../../src/document/document';
import type { PictureView } from '../../../src/scene/sceneOf';
import { ExportDialog } from '../../../src/screens/export/ExportDialog';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentedMap } from '../../support/segmentedMap';

async function opened(document: AnyDocument, onScreen: PictureView | null, theme = 'light') {
  const ports = memoryPorts();
  await ports.library.put({ ...relatedPersona, id: 'p2', title: 'Benedict' }, noon);
  await render(
    <UiRoot theme={theme === 'dark' ? 'dark' : 'light'}>
      <ExportDialog ports={ports} document={document} onScreen={onScreen} open onClose={() => {}} />
    </UiRoot>,
  );
  await userEvent.click(page.getByRole('radio', { name: 'PNG', exact: true }));
  await drawn();
  return ports;
}

const drawn = () =>
  expect
    .element(page.getByRole('region', { name: 'Preview' }))
    .toHaveAttribute('aria-busy', 'false');

const view = (name: string) =>
  page.getByRole('group', { name: 'Picture of' }).getByRole('button', { name, exact: true });

async function exported(ports: Awaited<ReturnType<typeof opened>>, format: string) {
  await userEvent.click(page.getByRole('radio', { name: format, exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Export', exact: true }));
  await expect.poll(() => ports.downloads.length).toBe(1);
  return present(ports.downloads[0], 'a file');
}

test.each(['light', 'dark'])(
  'the view on screen is the picture, and axe is content, %s',
  async (theme) => {
    await opened(relatedPersona, 'relations', theme);
    await expect.element(view('Relations')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('img', { name: /as it will look/ })).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  },
);

test('relations leave as SVG, with the name of a linked persona as it is now', async () => {
  const linked = { label: 'Ben', kind: 'persona', order: 'a0', documentId: 'p2' } as const;
  const document = { ...relatedPersona, actors: { ...relatedPersona.actors, ben: linked } };
  const ports = await opened(document, 'relations');
  const { name, content } = await exported(ports, 'SVG');
  expect(name).toBe('Ana-relations-2025-06-21.svg');
  const text = await content.text();
  for (const word of ['Benedict', 'Shop', 'asks']) expect(text).toContain(`>${word}</text>`);
});

test('the sheet can be chosen where relations are on screen', async () => {
  const ports = await opened(relatedPersona, 'relations');
  await userEvent.click(view('Sheet'));
  const { name, content } = await exported(ports, 'SVG');
  expect(name).toBe('Ana-2025-06-21.svg');
  expect(await content.text()).not.toContain('>Shop</text>');
});

test('a tree is larger at 2× than at 1×, and is copied as a picture', async () => {
  const ports = await opened(segmentedMap, null);
  await expect.element(view('Axes')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(view('Tree'));
  const promised: Promise<Blob>[] = [];
  ports.clipboard.writeImage = async (png) => {
    promised.push(png);
    return succeed(null);
  };
  await userEvent.click(page.getByRole('button', { name: 'Copy image' }));
  await expect.poll(() => promised.length).toBe(1);
  const copied = await createImageBitmap(await present(promised[0], 'a picture'));
  await userEvent.click(page.getByRole('combobox', { name: 'Size' }));
  await userEvent.click(page.getByRole('option', { name: '1×' }));
  const { name, content } = await exported(ports, 'PNG');
  expect(name).toBe('Customers-tree-2025-06-21.png');
  expect(copied.width).toBe((await createImageBitmap(content)).width * 2);
});

test('nobody around says so instead of an empty picture', async () => {
  const ports = await opened({ ...relatedPersona, actors: {}, relations: {} }, 'relations');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect.element(preview).toHaveTextContent('Nobody is around this persona yet.');
  await userEvent.click(page.getByRole('button', { name: 'Export', exact: true }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Nobody is around');
  expect(ports.downloads).toEqual([]);
  await userEvent.click(view('Sheet'));
  await expect.element(page.getByRole('img', { name: /as it will look/ })).toBeVisible();
});
