import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { countedIds } from '../../../src/base/id';
import { succeed } from '../../../src/base/result';
import { createBlankPersona } from '../../../src/document/create';
import { journey } from '../../support/build';
import { dialog, show } from './versionsShown';

const map = (value: number) =>
  journey('Shop')
    .persona('Ana')
    .stage('Buy', 'Pays')
    .lane('emotion')
    .emotion('Pays', value)
    .build();
const asIs = map(-1);
const toBe = { ...map(0.5), id: 'shop-2', title: 'Shop <b>2</b>', originId: asIs.id };

async function exported(item: string) {
  const { ports } = await show(toBe, [asIs]);
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await vi.waitFor(() => {
    if (ports.downloads.length === 0) throw new Error('nothing was downloaded yet');
  });
  const [file] = ports.downloads;
  return { name: file?.name, text: (await file?.content.text()) ?? '' };
}

test('a comparison leaves as a web page with its curves, and no text in it is markup', async () => {
  const { name, text } = await exported('Web page (HTML)');
  expect(name).toBe('Shop-b-2-b-compared-2025-06-21.html');
  expect(text).toContain('Lifted 1 step. Largest gain: Pays +3.');
  expect(text).toContain('<svg');
  expect(text).toContain('−2 → +1');
  expect(text).not.toContain('<b>');
});

test('a comparison leaves as Markdown', async () => {
  const { name, text } = await exported('Markdown');
  expect(name).toBe('Shop-b-2-b-compared-2025-06-21.md');
  expect(text).toContain('| Pays | −2 | +1 | +3 |');
});

test('a comparison leaves as a picture, and no text in it is markup', async () => {
  const { name, text } = await exported('Vector picture (SVG)');
  expect(name).toBe('Shop-b-2-b-compared-2025-06-21.svg');
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.querySelector('title')?.textContent).toBe('Shop → Shop <b>2</b>');
  expect(svg.documentElement.textContent).toContain('± −2 → +1  Δ +3');
});

test('a comparison leaves as pixels', async () => {
  const { name, text } = await exported('Picture (PNG)');
  expect(name).toBe('Shop-b-2-b-compared-2025-06-21.png');
  expect(text.slice(1, 4)).toBe('PNG');
});

test('the picture is copied', async () => {
  const pictures: Blob[] = [];
  const { ports } = await show(toBe, [asIs]);
  ports.clipboard.writeImage = async (picture) => {
    pictures.push(await picture);
    return succeed(null);
  };
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy as image' }).click();
  await expect.poll(() => ports.notices.at(-1)?.message).toBe('Copied as a picture.');
  expect(pictures[0]?.type).toBe('image/png');
});

test('sheets have no picture of their differences, and the menu says so', async () => {
  const ana = { ...createBlankPersona(countedIds('ana')), id: 'ana', title: 'Ana' };
  await show({ ...ana, id: 'ana-2', quote: 'I want it cheap' }, [ana]);
  await dialog().getByRole('button', { name: 'Export' }).click();
  const item = page.getByRole('menuitem', { name: /^Copy as image/ });
  await expect.element(item).toHaveTextContent('Only maps are compared in a picture.');
  await expect.element(item).toHaveAttribute('aria-disabled', 'true');
});

test('the summary is copied', async () => {
  const { ports } = await show(toBe, [asIs]);
  const write = vi.fn(async () => succeed(null));
  ports.clipboard.writeText = write;
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy the summary' }).click();
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^Lifted 1 step\./));
  await expect.poll(() => ports.notices.at(-1)?.message).toBe('The summary is copied.');
});

test('where the browser keeps the clipboard, that is told', async () => {
  const { ports } = await show(toBe, [asIs]);
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy the summary' }).click();
  await expect.poll(() => ports.notices.at(-1)?.tone).toBe('danger');
});
