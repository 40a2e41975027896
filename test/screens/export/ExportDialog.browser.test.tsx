import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { present } from '../../../src/base/assert';
import type { AnyDocument } from '../../../src/document/document';
import { readJson } from '../../../src/formats/json/read';
import { readMermaid } from '../../../src/formats/mermaidRead';
import { ExportDialog } from '../../../src/screens/export/ExportDialog';
import { Button } from '../../../src/ui/Button';
import { UiRoot } from '../../../src/ui/UiRoot';
import { journey } from '../../support/build';
import { type MemoryPorts, memoryPorts } from '../../support/memoryPorts';
import { sampleMap } from './sampleMap';

function Editor({ ports, document }: { ports: MemoryPorts; document: AnyDocument }) {
  const [open, setOpen] = useState(false);
  return (
    <UiRoot theme="light">
      <main>
        <h1>Map</h1>
        <Button onClick={() => setOpen(true)}>Open</Button>
        <ExportDialog
          ports={ports}
          document={document}
          open={open}
          onClose={() => setOpen(false)}
        />
      </main>
    </UiRoot>
  );
}

async function opened(document: AnyDocument, ports = memoryPorts()) {
  await render(<Editor ports={ports} document={document} />);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await expect.element(exportButton()).toHaveFocus();
  return ports;
}

const exportButton = () => page.getByRole('button', { name: 'Export', exact: true });
const format = (name: string) => page.getByRole('radio', { name, exact: true });
const notes = () => page.getByRole('list', { name: 'Notes' });

/** The one file that was downloaded, once the dialog has gone. */
async function exported(ports: MemoryPorts) {
  await userEvent.click(exportButton());
  return downloaded(ports);
}

async function downloaded(ports: MemoryPorts) {
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(ports.downloads).toHaveLength(1);
  return present(ports.downloads[0], 'a file');
}

async function sizeOf(content: Blob) {
  const { width, height } = await createImageBitmap(content);
  return { width, height };
}

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

test('a poster is parted over sheets that can be read, or shrunk to one', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('PDF'));
  await expect.element(page.getByText(/^\d+ pages A4/)).toBeVisible();
  await userEvent.click(page.getByRole('combobox', { name: 'Size on paper' }));
  await userEvent.click(page.getByRole('option', { name: 'One sheet' }));
  await expect.element(page.getByText(/^1 page A4 landscape/)).toBeVisible();
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.pdf');
  expect((await content.text()).startsWith('%PDF-')).toBe(true);
});

test('a picture is as large as was asked for', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('PNG'));
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.png');
  expect(content.type).toBe('image/png');
  expect((await sizeOf(content)).width).toBeGreaterThan(4000);
});

test('a larger size makes a larger picture', async () => {
  const map = journey('Short').stage('Buy').usualLanes().build();
  const ports = memoryPorts();
  await opened(map, ports);
  await userEvent.click(format('PNG'));
  await userEvent.click(page.getByRole('combobox', { name: 'Size' }));
  await userEvent.click(page.getByRole('option', { name: '4×' }));
  const large = await sizeOf((await exported(ports)).content);
  expect(large.width % 4).toBe(0);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await userEvent.click(page.getByRole('combobox', { name: 'Size' }));
  await userEvent.click(page.getByRole('option', { name: '1×' }));
  await userEvent.click(exportButton());
  await expect.poll(() => ports.downloads.length).toBe(2);
  const small = await sizeOf(present(ports.downloads[1], 'a second file').content);
  expect(large).toEqual({ width: small.width * 4, height: small.height * 4 });
});

test('JPEG is smaller, and says that it does not open again', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('PNG'));
  await userEvent.click(page.getByRole('combobox', { name: 'File type' }));
  await userEvent.click(page.getByRole('option', { name: 'JPEG' }));
  await expect.element(page.getByText(/JPEG carries no source/)).toBeVisible();
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.jpg');
  expect(content.type).toBe('image/jpeg');
  expect((await sizeOf(content)).width).toBeGreaterThan(4000);
});

test('SVG is one well-formed drawing with its font inside and nothing that runs', async () => {
  const ports = await opened(sampleMap());
  await userEvent.click(format('SVG'));
  const { name, content } = await exported(ports);
  expect(name).toBe('Ordering-a-pizza-2025-06-21.svg');
  expect(content.type).toBe('image/svg+xml');
  const drawing = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.documentElement.tagName).toBe('svg');
  expect(drawing.documentElement.textContent).toContain('Ordering a pizza');
  expect(drawing.querySelector('style')?.textContent).toContain('font-face');
  expect(drawing.querySelectorAll('script,foreignObject')).toHaveLength(0);
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

test('a map too long for one picture is reduced, which is said before and after', async () => {
  const builder = journey('Long').usualLanes();
  for (let index = 0; index < 60; index++) builder.stage(`Stage ${index}`);
  const ports = await opened(builder.build());
  await userEvent.click(format('PNG'));
  await expect.element(notes().getByText(/will be reduced to \d+ %/)).toBeVisible();
  const { content } = await exported(ports);
  expect((await sizeOf(content)).width).toBeLessThanOrEqual(16_384);
  expect(ports.notices.at(-1)?.detail).toMatch(/reduced to \d+ %/);
});

test('a map too long for one picture can be split into several', async () => {
  const builder = journey('Long').usualLanes();
  for (let index = 0; index < 60; index++) builder.stage(`Stage ${index}`);
  const ports = await opened(builder.build());
  await userEvent.click(format('PNG'));
  await userEvent.click(page.getByRole('checkbox', { name: /Split into several/ }));
  await expect.element(notes().getByText(/will be split/)).toBeVisible();
  await userEvent.click(exportButton());
  await expect.poll(() => ports.downloads.length).toBeGreaterThan(1);
  expect(ports.downloads[0]?.name).toMatch(/^Long-2025-06-21-1-of-\d+\.png$/);
});

test('the screen is offered while a canvas is open, and comes as it is', async () => {
  const { ports, shot } = await openedOnCanvas();
  await userEvent.click(page.getByRole('checkbox', { name: 'With source' }));
  expect((await exported(ports)).content).toBe(shot);
});

test('a client never gets the screen, which shows everything', async () => {
  const { ports, shot } = await openedOnCanvas();
  await userEvent.click(format('SVG'));
  await userEvent.click(page.getByRole('combobox', { name: 'For', exact: true }));
  await userEvent.click(page.getByRole('option', { name: /A client/ }));
  await userEvent.click(format('PNG'));
  await expect.element(notes().getByText(/^For a client: without/)).toBeVisible();
  expect(page.getByRole('button', { name: 'As on screen' }).query()).toBeNull();
  expect((await exported(ports)).content).not.toBe(shot);
});

/** PNG as on screen is chosen; the screen is a picture of 30 × 20. */
async function openedOnCanvas() {
  const canvas = new OffscreenCanvas(30, 20);
  canvas.getContext('2d');
  const shot = await canvas.convertToBlob();
  const ports = memoryPorts();
  const camera = {
    getViewport: () => ({ x: 0, y: 0, zoom: 1 }),
    size: () => ({ width: 30, height: 20 }),
    fit() {},
    zoomTo() {},
    zoomToBox() {},
    ensureVisible() {},
  };
  Object.assign(ports, {
    camera: () => camera,
    captureView: async () => ({ ok: true, value: shot }),
  });
  await opened(sampleMap(), ports);
  await userEvent.click(format('PNG'));
  await userEvent.click(page.getByRole('button', { name: 'As on screen' }));
  await expect.element(page.getByText('30 × 20 pixels')).toBeVisible();
  return { ports, shot };
}

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
