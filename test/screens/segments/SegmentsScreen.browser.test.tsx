import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { inOrder } from '../../../src/base/order';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
import { plotInset } from '../../../src/scene/segmentBubbles';
import { SegmentsScreen } from '../../../src/screens/segments/SegmentsScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';

const map = (segments: Record<string, Segment> = {}): SegmentationDocument => ({
  id: 'map',
  kind: 'segmentation',
  title: 'Shoppers',
  axes: {
    x: { title: 'Price', low: 'careless', high: 'careful' },
    y: { title: 'Visits', low: 'rare', high: 'weekly' },
  },
  segments,
});

const three = () =>
  map({
    loyal: { name: 'Loyal', order: 'a0', share: 20, x: 20, y: 80, personaIds: ['ana', 'lost'] },
    hunters: { name: 'Hunters', order: 'a1', share: 30, x: 75, y: 40 },
    new: { name: 'New', order: 'a2' },
  });

async function open(
  document: SegmentationDocument,
  lens: 'Axes' | 'Table' = 'Axes',
  theme: 'light' | 'dark' = 'light',
) {
  const ports = memoryPorts();
  await ports.library.put(
    { id: 'ana', kind: 'persona', title: 'Ana', color: '#4e4ecc', marker: 'star', blocks: {} },
    1,
  );
  const session = memorySession(ports, document);
  await render(
    <UiRoot theme={theme}>
      <SegmentsScreen session={session} ports={ports} />
    </UiRoot>,
  );
  await expect.element(page.getByRole('heading', { name: 'Dimensions' })).toBeVisible();
  if (lens === 'Table') {
    await userEvent.click(page.getByRole('button', { name: 'Table', exact: true }));
    await expect.element(page.getByRole('table')).toBeVisible();
  }
  const now = () => session.editor.state.getState().document;
  const undos = () => session.editor.state.getState().history.undo.length;
  return { ports, session, now, undos, segments: () => now().segments };
}

const names = (segments: SegmentationDocument['segments']) =>
  inOrder(segments).map(([, { name }]) => name);

function paste(text: string, html = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== '') clipboardData.setData('text/html', html);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

test('names are typed down the table with Enter, in one undo step each', async () => {
  const { segments, undos } = await open(map(), 'Table');
  await userEvent.click(page.getByRole('button', { name: 'Add segment' }));
  await userEvent.keyboard('Loyal{Enter}Hunters{Enter}New');
  expect(names(segments())).toEqual(['Loyal', 'Hunters', 'New']);
  expect(undos()).toBe(3);
});

test('cells are walked by Tab and arrows, typing replaces, F2 edits', async () => {
  const { segments } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('textbox', { name: 'Name of segment 1' }));
  await userEvent.keyboard('{Tab}Weekly shoppers{Tab}25');
  expect(segments().loyal).toMatchObject({ definition: 'Weekly shoppers', share: 25 });
  await userEvent.keyboard('{ArrowDown}35{ArrowLeft}Only sales');
  expect(segments().hunters).toMatchObject({ share: 35 });
  await userEvent.keyboard('{ArrowUp}Daily{ArrowDown}{F2}!');
  expect(segments().loyal?.definition).toBe('Daily');
});

test('shares take commas and percent signs, and their sum is shown but never insisted on', async () => {
  const { segments } = await open(three(), 'Table');
  await expect.element(page.getByText('Shares add to 50 %')).toBeVisible();
  await userEvent.click(page.getByRole('textbox', { name: 'Share of New' }));
  await userEvent.keyboard('49,5%');
  expect(segments().new?.share).toBe(49.5);
  await expect.element(page.getByText('Shares add to 99.5 %')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Share of New' }), '50');
  await expect.element(page.getByText(/^. 100 %$/)).toBeVisible();
});

test('what is no number from 0 to 100 is marked and not taken', async () => {
  const { segments } = await open(three(), 'Table');
  const share = page.getByRole('textbox', { name: 'Share of Loyal' });
  await userEvent.fill(share, '200');
  await expect.element(share).toHaveAttribute('aria-invalid', 'true');
  expect(segments().loyal?.share).toBe(20);
  await userEvent.click(page.getByRole('textbox', { name: 'Share of Hunters' }));
  await expect.element(share).toHaveValue('20');
});

test('a pasted table with titles fills columns and adds rows in one step, and says what it left out', async () => {
  const { segments, ports, undos } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('textbox', { name: 'Name of segment 3' }));
  paste('Segment\tShare\tSize\tLifecycle\nFresh\t12 %\t1,200\tFirst year\nPower\tlots\t30\t\n');
  await expect.poll(() => names(segments())).toEqual(['Loyal', 'Hunters', 'Fresh', 'Power']);
  expect(segments().new).toMatchObject({
    name: 'Fresh',
    share: 12,
    size: 1200,
    criteria: { lifecycle: 'First year' },
  });
  expect(ports.notices[0]?.detail).toBe('Share % of Power: “lots” is not a number from 0 to 100');
  await expect.element(page.getByRole('columnheader', { name: 'Lifecycle' })).toBeVisible();
  expect(undos()).toBe(1);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(names(segments())).toEqual(['Loyal', 'Hunters', 'New']);
});

test('cells of a spreadsheet go to the right and below, and an empty one empties', async () => {
  const { segments } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('textbox', { name: 'Share of Loyal' }));
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  paste('12\t700', `<table>${row('12', '700')}${row('', '1.100')}</table>`);
  await expect.poll(() => segments().loyal).toMatchObject({ share: 12, size: 700 });
  expect(segments().hunters).toMatchObject({ name: 'Hunters', size: 1100 });
  expect(segments().hunters).not.toHaveProperty('share');
});

test('columns are switched on, and are still on when the map is opened again', async () => {
  const { ports } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('button', { name: 'Columns' }));
  await userEvent.click(page.getByRole('menuitemcheckbox', { name: 'Demographic' }));
  await expect.element(page.getByRole('columnheader', { name: 'Demographic' })).toBeVisible();
  expect(await ports.library.meta.get('view:map')).toEqual({
    lens: 'table',
    columns: { 'criterion:demographic': true },
  });
});

test('Alt and an arrow move a row, its menu deletes it', async () => {
  const { segments } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('textbox', { name: 'Name of segment 2' }));
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(inOrder(segments())[0]?.[0]).toBe('hunters');
  await userEvent.click(page.getByRole('button', { name: 'More for Loyal' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete segment' }));
  expect(Object.keys(segments()).toSorted()).toEqual(['hunters', 'new']);
});

test('arrow keys move a disc, and a run of them is one undo step', async () => {
  const { segments } = await open(three());
  page
    .getByRole('button', { name: /^Loyal, 20 %, at 20 on Price, 80 on Visits, no journey/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
  expect(segments().loyal).toMatchObject({ x: 22, y: 85 });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(segments().loyal).toMatchObject({ x: 20, y: 80 });
});

/** Where a place from 0 to 100 is on the plot, which keeps room for bubbles at its rim. */
function pointAt(field: DOMRect, x: number, y: number) {
  const inset = plotInset;
  return {
    bubbles: true,
    button: 0,
    pointerId: 1,
    clientX: field.left + inset + ((field.width - 2 * inset) * x) / 100,
    clientY: field.bottom - inset - ((field.height - 2 * inset) * y) / 100,
  };
}

test('a dragged disc goes where the pointer is, in one undo step; Escape puts it back', async () => {
  const { segments, undos } = await open(three());
  const disc = page.getByRole('button', { name: /^Loyal,/ }).element();
  const field = disc.parentElement?.getBoundingClientRect() ?? new DOMRect();
  const go = (type: string, x: number, y: number) =>
    disc.dispatchEvent(new PointerEvent(type, pointAt(field, x, y)));
  go('pointerdown', 20, 80);
  go('pointermove', 40, 60);
  go('pointermove', 60, 30);
  go('pointerup', 60, 30);
  expect(segments().loyal).toMatchObject({ x: 60, y: 30 });
  expect(undos()).toBe(1);
  go('pointerdown', 60, 30);
  go('pointermove', 10, 10);
  await userEvent.keyboard('{Escape}');
  expect(segments().loyal).toMatchObject({ x: 60, y: 30 });
});

test('a segment without a place is placed by a click, or dragged into the plot', async () => {
  const { segments, session } = await open(three());
  const piece = page.getByRole('button', { name: 'New', exact: true });
  await userEvent.click(piece);
  expect(segments().new).toMatchObject({ x: 50, y: 50 });
  await expect.element(page.getByRole('button', { name: /^New, at 50 on Price/ })).toHaveFocus();
  session.editor.undo();
  await expect.element(piece).toBeVisible();
  const field = page
    .getByRole('button', { name: /^Loyal,/ })
    .element()
    .parentElement?.getBoundingClientRect();
  const go = (target: EventTarget, type: string, x: number, y: number) =>
    target.dispatchEvent(new PointerEvent(type, pointAt(field ?? new DOMRect(), x, y)));
  go(piece.element(), 'pointerdown', 130, 50);
  go(window, 'pointermove', 30, 20);
  go(window, 'pointerup', 30, 20);
  expect(segments().new).toMatchObject({ x: 30, y: 20 });
});

test('a dimension is added, named, shown, and takes its places along when it goes', async () => {
  const { now } = await open(three());
  await userEvent.click(page.getByRole('button', { name: 'Add dimension' }));
  const title = page.getByRole('textbox', { name: 'Dimension of Unnamed dimension' });
  await expect.element(title).toHaveFocus();
  await userEvent.keyboard('Trust');
  await userEvent.click(page.getByRole('button', { name: 'More for Trust' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Show across' }));
  const [id = ''] = Object.keys(now().dimensions ?? {});
  expect(now().shown).toEqual({ x: id, y: 'y' });
  await userEvent.click(page.getByRole('button', { name: 'Loyal', exact: true }));
  expect(now().segments.loyal).toMatchObject({ x: 20, y: 50, scores: { [id]: 50 } });
  await userEvent.click(page.getByRole('button', { name: 'More for Trust' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete dimension' }));
  expect(now()).not.toHaveProperty('dimensions');
  expect(now().segments.loyal).not.toHaveProperty('scores');
});

test('the details open with Enter, take every field, and Escape leads back', async () => {
  const { segments } = await open(three());
  const disc = page.getByRole('button', { name: /^Hunters,/ });
  disc.element().focus();
  await userEvent.keyboard('{Enter}');
  const panel = page.getByRole('complementary', { name: 'Details of Hunters' });
  await expect.element(panel.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.fill(panel.getByRole('textbox', { name: 'Psychographic' }), 'Thrifty');
  await userEvent.fill(panel.getByRole('textbox', { name: 'Pains' }), 'Hidden costs');
  await userEvent.fill(panel.getByRole('textbox', { name: 'Price' }), '90');
  expect(segments().hunters).toMatchObject({
    criteria: { psychographic: 'Thrifty' },
    pains: 'Hidden costs',
    x: 90,
  });
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
  await expect.element(disc).toHaveFocus();
});

test('personas are picked by typing, opened, and linked anew when they are missing', async () => {
  const { segments, ports } = await open(three(), 'Table');
  await userEvent.click(page.getByRole('button', { name: /^Personas of Loyal/ }));
  await expect.element(page.getByText('Missing document', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Ana', exact: true }));
  expect(ports.visited).toEqual(['/d/ana']);
  await userEvent.click(page.getByRole('button', { name: 'Re-link' }));
  await userEvent.keyboard('Bea{Enter}');
  await expect.element(page.getByRole('button', { name: 'Bea', exact: true })).toBeVisible();
  expect(segments().loyal?.personaIds).not.toContain('lost');
  expect(ports.library.documents.get().map(({ title }) => title)).toContain('Bea');
  await userEvent.click(page.getByRole('button', { name: 'Remove Ana' }));
  expect(segments().loyal?.personaIds).toHaveLength(1);
});

test.each([
  ['Axes', 'light'],
  ['Axes', 'dark'],
  ['Table', 'light'],
  ['Table', 'dark'],
] as const)('nothing on %s trips axe, %s', async (lens, theme) => {
  await open(three(), lens, theme);
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  await userEvent.click(
    page.getByRole('button', { name: lens === 'Axes' ? /^Loyal,/ : /^Details of Loyal/ }),
  );
  await expect.element(page.getByRole('complementary')).toBeVisible();
  expect(await axeProblems()).toEqual([]);
});
