import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AnyDocument } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { axeProblems } from '../../support/axe';
import { blueprint, type GridBuilder, journey } from '../../support/build';
import { segmentMap } from '../../support/segmentMap';
import { dialog, show } from './versionsShown';

const shop = () =>
  journey('Shop').persona('Ana').stage('Buy', 'Looks', 'Pays').lane('emotion').lane('pains');

const before = shop()
  .cell('Pains', 'Looks', 'Too loud', 'Too slow', 'The search is slow')
  .emotion('Pays', -1)
  .build();

const after: GridDocument = {
  ...shop()
    .cell('Pains', 'Looks', { text: 'The search is slow', severity: 5 })
    .cell('Pains', 'Pays', 'Too loud', 'Nobody helps')
    .emotion('Pays', 0.5)
    .build(),
  id: 'shop-2',
  originId: before.id,
  state: 'to-be',
};

const cell = (text: RegExp) => dialog().getByRole('cell', { name: text });
const pane = (name: 'Before' | 'After') => dialog().getByRole('region', { name, exact: true });

test('overlaid, what is gone keeps its place and what moved says where from and where to', async () => {
  await show(after, [before]);
  await expect
    .element(cell(/moved to Pays\s*Too loud.*removed\s*Too slow.*re-scored\s*The search is slow/))
    .toBeVisible();
  await expect.element(cell(/moved from Looks\s*Too loud.*added\s*Nobody helps/)).toBeVisible();
  await expect.element(cell(/re-scored\s*−2 → \+1\s*Δ \+3/)).toBeVisible();
  expect(await axeProblems()).toEqual([]);
});

test('side by side, each side has what it has', async () => {
  await show(after, [before]);
  await dialog().getByRole('button', { name: 'Side by side' }).click();
  const [left, right] = [pane('Before'), pane('After')];
  await expect.element(left.getByText('Too slow')).toBeVisible();
  await expect.element(right.getByText('Too slow')).not.toBeInTheDocument();
  await expect.element(left.getByText('Nobody helps')).not.toBeInTheDocument();
  await expect.element(right.getByText('Nobody helps')).toBeVisible();
  await expect.element(left.getByRole('cell', { name: /−2$/ })).toBeVisible();
  await expect.element(right.getByRole('cell', { name: /\+1$/ })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
});

test('the sides have rows of one height and scroll together', async () => {
  await show(after, [before]);
  await dialog().getByRole('button', { name: 'Side by side' }).click();
  const [left, right] = [pane('Before').element(), pane('After').element()];
  const heights = (side: Element) =>
    [...side.querySelectorAll('tr')].map((row) => Math.round(row.getBoundingClientRect().height));
  expect(heights(left)).toEqual(heights(right));
  left.scrollTo({ top: 30, left: 20 });
  await expect
    .poll(() => [right.scrollTop, right.scrollLeft])
    .toEqual([left.scrollTop, left.scrollLeft]);
});

test('V goes from view to view, and the walk stands where it stood', async () => {
  const { said } = await show(after, [before]);
  await expect.element(dialog().getByRole('table')).toBeVisible();
  await userEvent.keyboard('jj');
  const here = said.at(-1);
  await userEvent.keyboard('v');
  await expect.element(pane('After')).toBeVisible();
  expect(dialog().element().contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('v');
  await expect.element(dialog().getByRole('region', { name: 'Cards' })).toBeVisible();
  await userEvent.keyboard('jk');
  expect(said.at(-1)).toBe(here);
  await userEvent.keyboard('v');
  await expect.element(dialog().getByRole('table')).toBeVisible();
});

test('side by side the walk goes row by row over both sides, each change once', async () => {
  const { said } = await show(after, [before]);
  await dialog().getByRole('button', { name: 'Side by side' }).click();
  const count = Number(/of (\d+)/.exec(await firstStop())?.[1]);
  const stops = new Set<string | undefined>();
  for (let step = 0; step < count; step++) {
    stops.add(said.at(-1));
    await userEvent.keyboard('j');
  }
  expect(stops.size).toBe(count);
});

async function firstStop(): Promise<string> {
  pane('Before').element().focus();
  await userEvent.keyboard('j');
  return (
    dialog()
      .getByText(/^1 of /)
      .element().textContent ?? ''
  );
}

test('nothing is harder to read in the dark, in no view', async () => {
  await show(after, [before], { theme: 'dark' });
  for (const view of ['Overlaid', 'Side by side', 'List']) {
    await dialog().getByRole('button', { name: view }).click();
    expect(await axeProblems()).toEqual([]);
  }
});

test('a blueprint has all views', async () => {
  const repair = (build: (map: GridBuilder) => GridBuilder) =>
    build(blueprint('Repair').stage('Hand in', 'Bring it')).build();
  const old = repair((map) => map.cell('Backstage', 'Bring it', 'Labels the device'));
  const now = repair((map) => map.cell('Backstage', 'Bring it', 'Scans the device'));
  await show({ ...now, id: 'repair-2', originId: old.id }, [old]);
  await expect.element(dialog().getByRole('rowheader', { name: 'Backstage' })).toBeVisible();
  await dialog().getByRole('button', { name: 'Side by side' }).click();
  await expect.element(pane('Before').getByText('Labels')).toBeVisible();
  await expect.element(pane('After').getByText('Scans')).toBeVisible();
});

test('segments are told by what changed about each', async () => {
  const { loyal, hunter } = segmentMap.segments;
  if (!loyal || !hunter) throw new Error('the map lacks what is changed');
  const now: AnyDocument = {
    ...segmentMap,
    id: 'map-2',
    segments: {
      loyal: { ...loyal, share: 25, definition: 'Buys every week and never asks for a discount.' },
      fresh: { ...hunter, name: 'Newcomers', definition: 'In their first month.' },
    },
  };
  await show(now, [segmentMap]);
  const list = dialog().getByRole('region', { name: 'Segments' });
  await expect.element(list.getByText(/share: 20 → 25/)).toBeVisible();
  await expect
    .element(list.getByText('Buys every week and never asks for a discount.'))
    .toBeVisible();
  await expect.element(list.getByText('In their first month.')).toBeVisible();
  await expect.element(list.getByText('Segment “Coupons” removed.')).toBeVisible();
  await expect.element(dialog().getByRole('button', { name: 'Overlaid' })).not.toBeInTheDocument();
  expect(await axeProblems()).toEqual([]);
});

test('a blueprint has its lines, overlaid and side by side', async () => {
  const service = (title: string): GridDocument =>
    blueprint('Stay')
      .stage('Stay', 'Arrives')
      .lane('customer-actions')
      .lane('frontstage-people')
      .lane('backstage')
      .cell('backstage', 'Arrives', title)
      .build();
  await show({ ...service('Cleans'), id: 'stay-2' }, [service('Sweeps')]);
  const lines = () => dialog().getByRole('rowheader', { name: /^Line of / });
  await expect.element(lines().first()).toHaveTextContent('Line of interaction');
  expect(
    lines()
      .elements()
      .map((line) => line.textContent),
  ).toEqual(['Line of interaction', 'Line of visibility']);
  await dialog().getByRole('button', { name: 'Side by side' }).click();
  await expect.poll(() => lines().elements()).toHaveLength(4);
  expect(await axeProblems()).toEqual([]);
});

test('where nothing is different, the list and the changes alone say so', async () => {
  await show({ ...before, id: 'shop-2' }, [before]);
  await expect.element(dialog().getByRole('table')).toBeVisible();
  await dialog().getByRole('switch', { name: 'Changes only' }).click();
  await expect.element(dialog().getByText('Nothing is different')).toBeVisible();
  await dialog().getByRole('button', { name: 'List' }).click();
  await expect.element(dialog().getByText('Nothing is different')).toBeVisible();
  expect(await axeProblems()).toEqual([]);
});
