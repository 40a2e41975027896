import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { present } from '../../../src/base/assert';
import { readJson } from '../../../src/formats/json/read';
import { readMermaid } from '../../../src/formats/mermaidRead';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { downloaded, exportButton, exported, format, notes, opened } from './openedDialog';
import { sampleMap } from './sampleMap';

test('Enter exports at once, as a deck the first time', async () => {
  const ports = await opened(sampleMap());
  await userEvent.keyboard('{Enter}');
  const { name, content } = await downloaded(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.pptx');
  const parts = Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())));
  expect(parts).toContain('ppt/slides/slide1.xml');
  expect(ports.notices.at(-1)?.message).toBe(`Downloaded ${name}.`);
});

test('slides are shown one by one before they leave, and left out when unticked', async () => {
  const ports = await opened(sampleMap());
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect.element(preview.getByRole('img', { name: 'Overview' })).toBeVisible();
  await userEvent.click(page.getByRole('checkbox', { name: 'Overview' }));
  await expect.element(preview.getByText('3 Get hungry')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '4:3' }));
  await userEvent.click(exportButton());
  const { content } = await downloaded(ports);
  const parts = unzipSync(new Uint8Array(await content.arrayBuffer()));
  const presentation = new TextDecoder().decode(parts['ppt/presentation.xml']);
  expect(presentation).toContain('cx="9144000" cy="6858000"');
  const slides = Object.entries(parts).filter(([path]) => path.startsWith('ppt/slides/slide'));
  const texts = slides.map(([, part]) => new TextDecoder().decode(part));
  expect(texts.some((text) => text.includes('<a:t>Get hungry'))).toBe(true);
  expect(texts.some((text) => text.includes('<a:t>Overview'))).toBe(false);
});

test('cards without a place are offered where there are some, and shown when asked for', async () => {
  const map = sampleMap();
  const idea = { text: 'Idea', type: 'text', laneId: null, stepId: null, order: 'a0' } as const;
  const cards = Object.entries(map.cards).filter(([, { stepId }]) => stepId !== null);
  await opened({ ...map, cards: { ...Object.fromEntries(cards), idea } });
  const preview = page.getByRole('region', { name: 'Preview' });
  const choice = page.getByRole('checkbox', { name: 'Not placed yet (1 inbox card)' });
  await expect.element(choice).not.toBeChecked();
  await userEvent.click(choice);
  await expect.element(preview.getByText('14 Not placed yet')).toBeVisible();
});

test('JSON gives the very same map back', async () => {
  const map = sampleMap();
  const ports = await opened(map);
  await userEvent.click(format('JSON'));
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.json');
  expect(content.type).toBe('application/json');
  const read = await readJson(await content.text());
  expect(read.ok && read.value.documents).toEqual([JSON.parse(JSON.stringify(map))]);
  expect(ports.notices.at(-1)).toMatchObject({ tone: 'ok' });
});

test('CSV opens as a table of stages and lanes', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('CSV'));
  await userEvent.click(page.getByRole('combobox', { name: 'Between columns' }));
  await userEvent.click(page.getByRole('option', { name: 'Semicolon' }));
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.csv');
  const { data, errors } = Papa.parse<string[]>((await content.text()).trim(), { delimiter: ';' });
  expect(errors).toEqual([]);
  expect(data[0]?.[0]).toContain('Stages');
  expect(new Set(data.map((row) => row.length)).size).toBe(1);
});

test('Mermaid reads back with every step, and the dialog says what it leaves out', async () => {
  const map = sampleMap();
  const ports = await opened(map);
  await userEvent.click(format('Mermaid'));
  await expect.element(notes().getByText(/cards left out: Mermaid holds/)).toBeVisible();
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.mmd');
  const text = await content.text();
  const read = readMermaid(text, ports.ids);
  expect(read.ok && Object.keys(read.value.document.steps)).toHaveLength(
    Object.keys(map.steps).length,
  );
});

test('lanes left out are missing from the file, and that is said', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('CSV'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Pains' }));
  await expect.element(notes().getByText(/^1 lane left out, with/)).toBeVisible();
  const { content } = await exported(ports);
  const { data } = Papa.parse<string[]>(await content.text());
  expect(data.map(([lane]) => lane)).not.toContain('Pains');
});

test('the dialog remembers what was chosen last', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('Mermaid'));
  await exported(ports);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await expect.element(format('Mermaid')).toBeChecked();
});

test('whoever tabs to the formats before the remembered one is known stays there', async () => {
  const ports = memoryPorts();
  let tell = () => {};
  const known = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const get = ports.library.meta.get;
  ports.library.meta.get = async (key) => {
    await known;
    return get(key);
  };
  await ports.library.meta.set('export', { format: 'csv' });
  await opened(sampleMap(), ports);
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(format('PowerPoint')).toHaveFocus();
  tell();
  await expect.element(format('CSV')).toBeChecked();
  await expect.element(format('CSV')).toHaveFocus();
});

test('a name of one’s own is made safe', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('JSON'));
  await userEvent.fill(page.getByRole('textbox', { name: 'File name' }), 'For: Ana/Ben?');
  expect((await exported(ports)).name).toBe('For-Ana-Ben.json');
});

test('Cancel closes and leaves no file', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(ports.downloads).toEqual([]);
});

test('closed, the keyboard is back where it was', async () => {
  await opened(sampleMap());
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus();
});

test('one slide is told as one', async () => {
  await opened(journey().stage('').build());
  await expect.element(page.getByText('1 slide, no text under 12 pt')).toBeVisible();
});

test('a word longer than its place breaks, in the options and in a table', async () => {
  const word = 'Rechtsschutzversicherungsgesellschaftenverhandlungsprotokolle';
  const map = sampleMap();
  const lanes = Object.fromEntries(
    Object.entries(map.lanes).map(([id, lane]) => [id, { ...lane, title: word }]),
  );
  await opened({ ...map, lanes });
  await userEvent.click(format('CSV'));
  await expect.element(page.getByRole('cell', { name: word }).first()).toBeVisible();
  for (const text of page.getByText(word).elements()) {
    const place = present(text.closest('td, fieldset'), 'a place');
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(
      place.getBoundingClientRect().right,
    );
  }
});

test('what went wrong is said in the dialog, which stays open', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(page.getByRole('button', { name: 'Copy image' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no clipboard here.');
  expect(ports.downloads).toEqual([]);
});

test('a client may see everything part by part, and the keyboard stays where it is', async () => {
  await opened(sampleMap());
  await userEvent.click(format('Markdown'));
  await userEvent.click(page.getByRole('combobox', { name: 'For', exact: true }));
  await userEvent.click(page.getByRole('option', { name: /A client/ }));
  const parts = page.getByRole('group', { name: 'The client sees' }).getByRole('checkbox');
  await expect.element(parts.first()).toBeVisible();
  for (const part of parts.all()) await userEvent.click(part);
  await expect.element(parts.last()).toHaveFocus();
  await expect.element(parts.last()).toBeChecked();
  await userEvent.keyboard(' ');
  await expect.element(parts.last()).not.toBeChecked();
});
