import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { inOrder } from '../../../src/base/order';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
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
    loyal: { name: 'Loyal', order: 'a0', share: 20, x: 20, y: 80 },
    hunters: { name: 'Hunters', order: 'a1', share: 30, x: 75, y: 40 },
    new: { name: 'New', order: 'a2' },
  });

async function open(document: SegmentationDocument, theme: 'light' | 'dark' = 'light') {
  const ports = memoryPorts();
  const session = memorySession(ports, document);
  await render(
    <UiRoot theme={theme}>
      <SegmentsScreen session={session} ports={ports} />
    </UiRoot>,
  );
  return { session, segments: () => session.editor.state.getState().document.segments };
}

test('names are typed down the table with Enter', async () => {
  const { segments } = await open(map());
  await userEvent.click(page.getByRole('button', { name: 'Add segment' }));
  await userEvent.keyboard('Loyal{Enter}Hunters{Enter}New');
  expect(inOrder(segments()).map(([, { name }]) => name)).toEqual(['Loyal', 'Hunters', 'New']);
});

test('shares take commas and percent signs, and their sum is shown but never insisted on', async () => {
  const { segments } = await open(three());
  await expect.element(page.getByText('Shares add to 50 %')).toBeVisible();
  await userEvent.click(page.getByRole('textbox', { name: 'Share of New' }));
  await userEvent.keyboard('49,5%');
  expect(segments().new?.share).toBe(49.5);
  await expect.element(page.getByText('Shares add to 99.5 %')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Share of New' }), '50');
  await expect.element(page.getByText(/^. 100 %$/)).toBeVisible();
});

test('what is no number from 0 to 100 is marked and not taken', async () => {
  const { segments } = await open(three());
  const share = page.getByRole('textbox', { name: 'Share of Loyal' });
  await userEvent.fill(share, '200');
  await expect.element(share).toHaveAttribute('aria-invalid', 'true');
  expect(segments().loyal?.share).toBe(20);
  await userEvent.click(page.getByRole('textbox', { name: 'Share of Hunters' }));
  await expect.element(share).toHaveValue('20');
});

test('arrow keys move a disc, and a run of them is one undo step', async () => {
  const { segments } = await open(three());
  page
    .getByRole('button', { name: /^Loyal 20% at 20 across, 80 upward/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
  expect(segments().loyal).toMatchObject({ x: 22, y: 85 });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(segments().loyal).toMatchObject({ x: 20, y: 80 });
});

test('a dragged disc goes where the pointer is, in one undo step', async () => {
  const { segments, session } = await open(three());
  const disc = page.getByRole('button', { name: /^Loyal/ }).element();
  const field = disc.parentElement?.getBoundingClientRect() ?? new DOMRect();
  disc.setPointerCapture = () => {};
  const at = (x: number, y: number) => ({
    bubbles: true,
    button: 0,
    pointerId: 1,
    clientX: field.left + (field.width * x) / 100,
    clientY: field.bottom - (field.height * y) / 100,
  });
  disc.dispatchEvent(new PointerEvent('pointerdown', at(20, 80)));
  disc.dispatchEvent(new PointerEvent('pointermove', at(40, 60)));
  disc.dispatchEvent(new PointerEvent('pointermove', at(60, 30)));
  disc.dispatchEvent(new PointerEvent('pointerup', at(60, 30)));
  expect(segments().loyal).toMatchObject({ x: 60, y: 30 });
  expect(session.editor.state.getState().history.undo).toHaveLength(1);
});

test('a segment without a place is placed by a click', async () => {
  const { segments } = await open(three());
  await userEvent.click(page.getByRole('button', { name: 'New', exact: true }));
  expect(segments().new).toMatchObject({ x: 50, y: 50 });
  await expect.element(page.getByRole('button', { name: /^New at 50 across/ })).toHaveFocus();
});

test('Alt and an arrow move a row, its menu deletes it', async () => {
  const { segments } = await open(three());
  await userEvent.click(page.getByRole('textbox', { name: 'Name of segment 2' }));
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(inOrder(segments())[0]?.[0]).toBe('hunters');
  await userEvent.click(page.getByRole('button', { name: 'More for Loyal' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete segment' }));
  expect(Object.keys(segments()).toSorted()).toEqual(['hunters', 'new']);
});

test.each(['light', 'dark'] as const)('nothing on the map trips axe, %s', async (theme) => {
  await open(three(), theme);
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
  expect(await axeProblems()).toEqual([]);
});
