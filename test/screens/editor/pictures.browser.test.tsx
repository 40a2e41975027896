// Pictures from outside: where they are dropped or pasted is where they go.
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardsInCell, inboxCards } from '../../../src/document/queries';
import { withPngSource } from '../../../src/formats/source/pngSource';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { openEditor } from '../../support/openEditor';
import { dragFiles, pictureFile } from '../../support/pictureFile';

const map = () =>
  journey('Map')
    .usualLanes()
    .stage('Find', 'Sees ad', 'Asks')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .build();

type Opened = Awaited<ReturnType<typeof openEditor>>;

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const pane = () => element('.react-flow__pane');

/** A point of the cell below its cards. */
function pointIn(opened: Opened, laneId: string, stepId: string) {
  const layout = opened.editor.layout();
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const step = layout.steps.find(({ id }) => id === stepId);
  const camera = opened.ports.camera();
  if (!lane || !step || !camera) throw new Error('there is no such cell');
  const { x, y, zoom } = camera.getViewport();
  const origin = element('.react-flow').getBoundingClientRect();
  return {
    x: origin.x + x + (step.x + step.width / 2) * zoom,
    y: origin.y + y + (lane.y + lane.height - 4) * zoom,
  };
}

const look = (opened: Opened, laneId: string, stepId: string) =>
  cardsInCell(opened.document(), stepId, laneId).map(([, { text, assetId }]) =>
    assetId === undefined ? text : `[picture] ${text}`.trim(),
  );

const undoLabels = (opened: Opened) =>
  opened.editor.state.getState().history.undo.map(({ label }) => label);

function paste(opened: Opened, files: File[], texts: Record<string, string> = {}): void {
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
  opened.input.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
  );
}

test('pictures dropped on a cell become its cards in the order of their names, in one undo step', async () => {
  const opened = await openEditor(map());
  const files = [await pictureFile('10.png'), await pictureFile('2.png', { color: 'red' })];
  const at = pointIn(opened, 'actions', 'sees-ad');
  dragFiles('dragover', pane(), files, at);
  await expect.element(page.getByText('Add 2 pictures to “Actions”')).toBeVisible();
  expect(document.body.textContent).not.toContain('Drop to import');
  dragFiles('drop', pane(), files, at);
  await expect
    .poll(() => look(opened, 'actions', 'sees-ad'))
    .toEqual(['Scrolls', '[picture]', '[picture]']);
  await expect.element(page.getByText('Add 2 pictures to “Actions”')).not.toBeInTheDocument();
  const stored = await opened.ports.library.assets.get(
    cardsInCell(opened.document(), 'sees-ad', 'actions')[1]?.[1].assetId ?? '',
  );
  if (!stored.ok) throw new Error(stored.problem.message);
  const pen = new OffscreenCanvas(40, 20).getContext('2d');
  pen?.drawImage(await createImageBitmap(stored.value), 0, 0);
  expect(pen?.getImageData(1, 1, 1, 1).data[0], '2.png, the red one, is first').toBe(255);
  expect(undoLabels(opened)).toEqual(['Add 2 pictures']);
  expect(document.activeElement).toBe(opened.input);
  await opened.keyboard('{Control>}z{/Control}');
  expect(look(opened, 'actions', 'sees-ad')).toEqual(['Scrolls']);
});

test('a picture dropped on a card becomes the picture of that card', async () => {
  const opened = await openEditor(map());
  const files = [await pictureFile('shot.png')];
  const card = element('[data-card-id="scrolls"]');
  dragFiles('dragover', card, files);
  await expect.element(page.getByText('Set as the picture of “Scrolls”')).toBeVisible();
  dragFiles('drop', card, files);
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toEqual(['[picture] Scrolls']);
  expect(undoLabels(opened)).toEqual(['Set picture']);
  expect(await axeProblems()).toEqual([]);
});

test('beside the cells a picture goes to the inbox, which shows it', async () => {
  const opened = await openEditor(map());
  const label = element('[data-lane-id="pains"]');
  dragFiles('drop', label, [await pictureFile('shot.png')]);
  await expect.poll(() => inboxCards(opened.document()).length).toBe(1);
  opened.ports.notices
    .at(-1)
    ?.actions?.find(({ label: name }) => name === 'Open inbox')
    ?.run();
  const inbox = page.getByRole('complementary', { name: 'Inbox' });
  await expect.element(inbox.getByText('Picture', { exact: true })).toBeVisible();
});

test('what cannot be read is named with the reason, and the rest goes in', async () => {
  const opened = await openEditor(map());
  const fake = new File(['<html></html>'], 'fake.png', { type: 'image/png' });
  const files = [fake, await pictureFile('good.png')];
  dragFiles('drop', pane(), files, pointIn(opened, 'quotes', 'asks'));
  await expect.poll(() => look(opened, 'quotes', 'asks')).toEqual(['[picture]']);
  const notice = opened.ports.notices.at(-1);
  expect(notice).toMatchObject({ message: '1 picture was not added.', tone: 'danger' });
  expect(notice?.detail).toMatch(/^fake\.png: This is no picture/);
});

test('an emotion lane and a map that can only be read take none, and say why', async () => {
  const opened = await openEditor(map());
  const files = [await pictureFile('shot.png')];
  dragFiles('drop', pane(), files, pointIn(opened, 'emotion', 'asks'));
  await expect.poll(() => opened.ports.notices.at(-1)?.message).toContain('holds points');
  opened.editor.setReadOnly('This map is only to be read.');
  dragFiles('drop', pane(), files, pointIn(opened, 'actions', 'asks'));
  await expect.poll(() => opened.ports.notices.at(-1)?.message).toContain('only to be read');
  expect(undoLabels(opened)).toEqual([]);
});

test('a picture with a map inside is used as what one says', async () => {
  const opened = await openEditor(map());
  const json = JSON.stringify({
    format: 'throughline',
    version: 1,
    minor: 0,
    documents: [journey('Other').stage('Find').usualLanes().build()],
    assets: {},
  });
  const png = new Uint8Array(await (await pictureFile('other.png')).arrayBuffer());
  const file = new File([await withPngSource(png, json)], 'other.png', { type: 'image/png' });
  dragFiles('drop', pane(), [file], pointIn(opened, 'actions', 'asks'));
  const dialog = page.getByRole('dialog', { name: 'other.png has a map inside' });
  await expect.element(dialog).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Use as picture' }));
  await expect.poll(() => look(opened, 'actions', 'asks')).toEqual(['[picture]']);
  dragFiles('drop', pane(), [file], pointIn(opened, 'actions', 'asks'));
  await userEvent.click(dialog.getByRole('button', { name: 'Open the map' }));
  await expect.poll(() => opened.ports.visited, { timeout: 10_000 }).toEqual(['/d/other']);
});

test('several pictures are pasted into the cell of the cursor', async () => {
  const opened = await openEditor(map());
  paste(opened, [await pictureFile('a.png'), await pictureFile('b.png', { color: 'red' })]);
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toContain('[picture]');
  expect(look(opened, 'actions', 'sees-ad')).toEqual(['Scrolls', '[picture]', '[picture]']);
  expect(undoLabels(opened)).toEqual(['Add 2 pictures']);
});

test('of words and a picture on the clipboard the meant one is pasted', async () => {
  const opened = await openEditor(map());
  const picture = await pictureFile('image.png');
  const cells = '<table><tr><td>From a sheet</td></tr></table>';
  paste(opened, [picture], { 'text/plain': 'From a sheet', 'text/html': cells });
  expect(look(opened, 'actions', 'sees-ad')).toEqual(['Scrolls', 'From a sheet']);
  const board = '<span data-meta="board"></span><p>A sticky note</p>';
  paste(opened, [picture], { 'text/plain': 'A sticky note', 'text/html': board });
  expect(look(opened, 'actions', 'sees-ad')).toContain('A sticky note');
  // Browsers put the address of a picture beside it, file managers its name.
  const address = { 'text/plain': 'https://example.com/a.png', 'text/html': '<img src="a.png">' };
  paste(opened, [picture], address);
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toContain('[picture]');
  paste(opened, [picture], { 'text/plain': 'file:///home/ana/image.png' });
  await expect
    .poll(() => look(opened, 'actions', 'sees-ad').filter((card) => card === '[picture]').length)
    .toBe(2);
});

test('while a card is typed, a pasted picture goes onto it and typing goes on', async () => {
  const opened = await openEditor(map());
  await opened.keyboard('{Enter} on');
  paste(opened, [await pictureFile('a.png')]);
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toEqual(['[picture] Scrolls on']);
  await opened.keyboard('ward');
  expect(look(opened, 'actions', 'sees-ad')).toEqual(['[picture] Scrolls onward']);
});

test('the mere address of a picture is no picture, and that is said', async () => {
  const opened = await openEditor(map());
  paste(opened, [], { 'text/html': '<img src="https://example.com/a.png">' });
  expect(opened.ports.notices.at(-1)?.message).toContain('only the address of a picture');
});

test('by keyboard a picture is added, replaced and taken away', async () => {
  const opened = await openEditor(map());
  const picture = await pictureFile('a.png');
  opened.ports.files.pick = vi.fn(async () => [picture]);
  const say = async (name: string) => {
    await opened.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await opened.keyboard(`${name}{Enter}`);
  };
  await say('Set or replace');
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toEqual(['[picture] Scrolls']);
  await say('Remove picture');
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toEqual(['Scrolls']);
  await say('Add picture');
  await expect.poll(() => look(opened, 'actions', 'sees-ad')).toEqual(['Scrolls', '[picture]']);
});
