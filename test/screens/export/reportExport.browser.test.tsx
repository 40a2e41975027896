// Reports from the dialog: chosen, read in the preview, downloaded as a page that needs nothing else.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { rememberedChoices } from '../../../src/actions/export/choices';
import { present } from '../../../src/base/assert';
import { ExportDialog } from '../../../src/screens/export/ExportDialog';
import { UiRoot } from '../../../src/ui/UiRoot';
import { type MemoryPorts, memoryPorts } from '../../support/memoryPorts';
import { sampleMap } from './sampleMap';

async function opened(): Promise<MemoryPorts> {
  const ports = memoryPorts();
  await render(
    <UiRoot theme="light">
      <ExportDialog ports={ports} document={sampleMap()} open onClose={() => {}} />
    </UiRoot>,
  );
  return ports;
}

async function exported(ports: MemoryPorts) {
  await userEvent.click(page.getByRole('button', { name: 'Export', exact: true }));
  await expect.poll(() => ports.downloads.length).toBe(1);
  return present(ports.downloads[0], 'a file');
}

test('the preview reads like the chosen report, and the choice is remembered', async () => {
  const ports = await opened();
  await userEvent.click(page.getByRole('radio', { name: 'HTML', exact: true }));
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect.element(preview.getByRole('heading', { name: 'Summary' })).toBeVisible();
  await userEvent.click(page.getByRole('combobox', { name: 'Report' }));
  await userEvent.click(page.getByRole('option', { name: 'Satisfaction survey' }));
  await expect.element(preview.getByText('How likely are you to recommend us')).toBeVisible();
  const { name } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-survey-2025-06-21.html');
  expect((await rememberedChoices(ports, sampleMap())).report).toBe('survey');
});

test('HTML is one page with the map inside, its words below, and nothing that runs or loads', async () => {
  const ports = await opened();
  await userEvent.click(page.getByRole('radio', { name: 'HTML', exact: true }));
  const { content } = await exported(ports);
  const made = new DOMParser().parseFromString(await content.text(), 'text/html');
  expect(made.documentElement.lang).toBe('en');
  expect(made.querySelectorAll('figure svg[role="img"]')).toHaveLength(1);
  expect(made.querySelectorAll('script:not([type="application/json"]),link,iframe')).toHaveLength(
    0,
  );
  expect(
    made.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
  ).toContain("default-src 'none'");
  const ids = [...made.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const unquoted = (text = '') => text.replace(/[“”‘’]/g, '');
  const told = unquoted(made.querySelector('main')?.textContent ?? '');
  for (const { text } of Object.values(sampleMap().cards)) expect(told).toContain(unquoted(text));
});

test('Markdown is the text that is previewed', async () => {
  const ports = await opened();
  await userEvent.click(page.getByRole('radio', { name: 'Markdown', exact: true }));
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect.element(preview.getByText('# Ordering a pizza', { exact: false })).toBeVisible();
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.md');
  expect(await content.text()).toMatch(/^# Ordering a pizza\n\n\*Customer journey report\*\n/);
});
