// Pictures from the dialog: PDF, PNG, JPEG and SVG, of the map or of the screen.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { present } from '../../../src/base/assert';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';
import { exportButton, exported, format, notes, opened } from './openedDialog';
import { sampleMap } from './sampleMap';

async function sizeOf(content: Blob) {
  const { width, height } = await createImageBitmap(content);
  return { width, height };
}

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
