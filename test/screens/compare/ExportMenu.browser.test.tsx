import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
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

test('the summary is copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { ports } = await show(toBe, [asIs]);
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy the summary' }).click();
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^Lifted 1 step\./));
  await expect.poll(() => ports.notices.at(-1)?.message).toBe('The summary is copied.');
});

test('where the browser keeps the clipboard, that is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  const { ports } = await show(toBe, [asIs]);
  await dialog().getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy the summary' }).click();
  await expect.poll(() => ports.notices.at(-1)?.tone).toBe('danger');
});
