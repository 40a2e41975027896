// A segmentation map with hundreds of segments: what is out of view is not drawn, and all of it is still in reach.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
import { SegmentsScreen } from '../../../src/screens/segments/SegmentsScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { axeProblems } from '../../support/axe';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';

const order = (index: number) => `b${100 + index}V`;

function map(count: number, change: (index: number) => Partial<Segment> = () => ({})) {
  const axis = { title: 'Price', low: 'careless', high: 'careful' };
  const segments = Array.from({ length: count }, (_, index): [string, Segment] => {
    const segment = { name: `Segment ${index + 1}`, order: order(index), definition: 'Somebody' };
    return [`s${index + 1}`, { ...segment, ...change(index) }];
  });
  return {
    id: 'map',
    kind: 'segmentation',
    title: 'Many',
    axes: { x: axis, y: { ...axis, title: 'Visits' } },
    segments: Object.fromEntries(segments),
  } satisfies SegmentationDocument;
}

async function open(document: SegmentationDocument, lens: 'Axes' | 'Table' = 'Table') {
  const ports = memoryPorts();
  const session = memorySession(ports, document);
  await render(
    <UiRoot theme="light">
      <div style={{ height: 600 }}>
        <SegmentsScreen session={session} ports={ports} />
      </div>
    </UiRoot>,
  );
  await expect.element(page.getByRole('heading', { name: 'Dimensions' })).toBeVisible();
  if (lens === 'Table') {
    await userEvent.click(page.getByRole('button', { name: 'Table', exact: true }));
    await expect.element(page.getByRole('table')).toBeVisible();
  }
  return { session, segments: () => session.editor.state.getState().document.segments };
}

const rowsDrawn = () => document.querySelectorAll('[data-row]').length;
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

function scrollTo(top: number): void {
  const box = page.getByRole('table').element().parentElement;
  if (box) box.scrollTop = top;
}

test('of many rows few are drawn, and each says which it is; of few all are', async () => {
  await open(map(300));
  expect(rowsDrawn()).toBeLessThan(80);
  const table = page.getByRole('table').element();
  expect(table.getAttribute('aria-rowcount')).toBe('302');
  expect(document.querySelector('[data-row="s1"]')?.getAttribute('aria-rowindex')).toBe('2');
  expect(document.querySelector('[data-new]')?.getAttribute('aria-rowindex')).toBe('302');
  expect(await axeProblems()).toEqual([]);
});

test('a short table is drawn whole and counts nothing', async () => {
  await open(map(40));
  expect(rowsDrawn()).toBe(41);
  expect(page.getByRole('table').element().hasAttribute('aria-rowcount')).toBe(false);
});

test('Alt+PageDown and Alt+PageUp go to the ends of the table, arrows go on from there', async () => {
  await open(map(300));
  await userEvent.click(field('Name of segment 1'));
  await userEvent.keyboard('{Tab}{Alt>}{PageDown}{/Alt}');
  expect(document.activeElement?.closest('[data-new]')).not.toBeNull();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('s299');
  await expect.poll(() => document.querySelector('[data-row="s290"]')).not.toBeNull();
  expect(document.querySelector('[data-row="s100"]')).toBeNull();
  await userEvent.keyboard('{Alt>}{PageUp}{/Alt}');
  await expect.element(field('Name of segment 1')).toHaveFocus();
  expect(rowsDrawn()).toBeLessThan(80);
});

test('Enter goes down row by row through what was not drawn', async () => {
  await open(map(120));
  await userEvent.click(field('Name of segment 1'));
  await userEvent.keyboard('{Enter}'.repeat(90));
  await expect.element(field('Name of segment 91')).toHaveFocus();
  await expect.element(field('Name of segment 91')).toBeInViewport();
});

test('what is typed stays where it is when its row is scrolled out of view', async () => {
  const { segments } = await open(map(300));
  await userEvent.click(field('Share of Segment 5'));
  await userEvent.keyboard('lots');
  scrollTo(5000);
  await expect.poll(() => document.querySelector('[data-row="s150"]')).not.toBeNull();
  expect(document.querySelector('[data-row="s20"]')).toBeNull();
  await expect.element(field('Share of Segment 5')).toHaveFocus();
  await expect.element(field('Share of Segment 5')).toHaveValue('lots');
  await userEvent.keyboard('{Control>}a{/Control}12');
  expect(segments().s5?.share).toBe(12);
});

test('F8 brings in the row of a finding far below', async () => {
  const excess = (index: number) =>
    index === 249 ? { share: 5 } : index === 250 ? { share: 50, parentId: 's250' } : {};
  await open(map(300, excess));
  expect(document.querySelector('[data-row="s250"]')).toBeNull();
  await userEvent.keyboard('{F8}');
  const row = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
  await expect.poll(row, { timeout: 10_000 }).toBe('s250');
});

test('Escape leads from the details back to a row that is out of view', async () => {
  await open(map(300));
  await userEvent.click(page.getByRole('button', { name: /^Details of Segment 3,/ }));
  scrollTo(6000);
  await expect.poll(() => document.querySelector('[data-row="s180"]')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /^Details of Segment 3,/ })).toHaveFocus();
});

test('of many parts that do not add up three are told, the others are in a menu', async () => {
  const parts = (index: number) =>
    index % 2 === 0 ? { share: 10 } : { parentId: `s${index}`, share: 1 };
  await open(map(20, parts), 'Axes');
  expect(page.getByText(/^Parts of Segment/).elements()).toHaveLength(3);
  await userEvent.click(page.getByRole('button', { name: '7 more' }));
  await userEvent.click(page.getByRole('menuitem', { name: /^Parts of Segment 19 / }));
  await expect
    .element(page.getByRole('complementary', { name: 'Details of Segment 19' }))
    .toBeVisible();
});

test('a segment inserted or deleted far below keeps the keyboard in the table', async () => {
  const { segments } = await open(map(300));
  scrollTo(6000);
  await userEvent.click(page.getByRole('button', { name: 'More for Segment 185', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Insert segment above' }));
  await expect.element(field('Name of segment 185')).toHaveValue('');
  await expect.element(field('Name of segment 185')).toHaveFocus();
  await userEvent.keyboard('New one');
  expect(Object.values(segments()).map(({ name }) => name)).toContain('New one');
  await userEvent.click(page.getByRole('button', { name: 'More for New one', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete segment' }));
  await expect.element(field('Name of segment 185')).toHaveFocus();
  await expect.element(field('Name of segment 185')).toHaveValue('Segment 185');
});
