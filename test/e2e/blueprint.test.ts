// A service blueprint from its tile to complete: once by the keyboard alone, once by the mouse alone.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import {
  boxOf,
  cellOf,
  cellPoint,
  centre,
  inOrder,
  type MapFile,
  mapOn,
  type OpenMap,
  openMap,
  ready,
  titles,
} from '../support/e2eMap';

const stages = ['Book', 'Hand in', 'Collect'];
const lanes = [
  'Evidence',
  'Customer actions',
  'Frontstage people',
  'Frontstage systems',
  'Backstage',
  'Support processes',
];
const room = { viewport: { width: 1440, height: 1000 } };
const cardAt = (lane: string, stage: string) => `${stage} ${lanes.indexOf(lane) + 1}`;

/** Presses a key until what has the focus is called so. */
async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const id = element?.getAttribute('aria-labelledby') ?? element?.id;
      const label = id ? document.querySelector(`[for="${id}"]`)?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached by ${key}`);
}

/** "from → to" of each arrow, with its label. */
function arrows(file: MapFile): string[] {
  const text = (id: string) => file.cards[id]?.text ?? '?';
  return Object.values(file.links)
    .map(({ from, to, ...link }) => `${text(from)} → ${text(to)}: ${link.label ?? ''}`)
    .sort();
}

const crossings = (map: OpenMap) => map.page.locator('[data-link-id] [data-crossings]');

test('a blueprint is built by keyboard alone: cards in all lanes, arrows across the lines, a label', async () => {
  const app = await openApp(room);
  await reach(app.page, /^Blank blueprint/);
  await app.page.keyboard.press('Enter');
  await ready(app.page);
  const map = mapOn(app, app.page);
  for (const stage of stages) {
    await map.type(stage);
    await map.press('Enter');
  }
  await map.press('Enter');
  for (const lane of lanes) {
    for (const stage of stages) {
      await map.type(cardAt(lane, stage));
      await map.press(lane === lanes.at(-1) && stage === stages.at(-1) ? 'Escape' : 'Tab');
    }
  }

  await map.press('Control+Home', 'ArrowDown');
  for (const lane of lanes.slice(2)) {
    await map.press('Control+Shift+L');
    const search = app.page.getByRole('dialog').locator('input:focus');
    await search.waitFor();
    await map.type(cardAt(lane, 'Book'));
    await map.press('Enter');
    await app.page.locator('[data-grid-input]:focus').waitFor();
    await map.press('ArrowDown');
  }
  await expect.poll(() => crossings(map).count()).toBe(3);

  await map.press('ArrowUp', 'Space');
  await app.page.getByRole('complementary', { name: 'Details' }).waitFor();
  await map.press('F6');
  await reach(app.page, /^Go to the arrow of Book 6/);
  await map.press('Enter');
  expect(await map.place()).toMatch(/^Link from “Book 5”/);
  await map.type('checks parts');
  await map.press('Enter');

  const file = await map.file();
  expect(titles(file.lanes)).toEqual(lanes);
  for (const lane of lanes) {
    for (const stage of stages) expect(cellOf(file, stage, lane)).toEqual([cardAt(lane, stage)]);
  }
  expect(arrows(file)).toEqual([
    'Book 2 → Book 3: ',
    'Book 3 → Book 4: ',
    'Book 4 → Book 5: ',
    'Book 5 → Book 6: checks parts',
  ]);

  // A lane keeps to its band until it is told otherwise.
  await map.press('ArrowLeft', 'Control+ArrowLeft');
  expect(await map.place()).toBe('Lane, Backstage');
  await map.press('Alt+ArrowUp');
  const question = app.page.getByRole('alertdialog');
  await question.getByText('on the wrong side of the line of visibility').waitFor();
  await map.press('Escape');
  await app.page.locator('[data-grid-input]:focus').waitFor();
  expect(titles((await map.file()).lanes)).toEqual(lanes);
  await map.press('Alt+ArrowUp');
  await question.waitFor();
  await reach(app.page, /^Move anyway/);
  await map.press('Enter');
  await app.page.locator('[data-grid-input]:focus').waitFor();
  expect(titles((await map.file()).lanes)[3]).toBe('Backstage');
  expect(app.problems()).toEqual([]);
});

test('a blueprint is built by mouse alone: lanes, cards, arrows by handles, labels and a lane dragged over a line', async () => {
  const map = await openMap('Blank blueprint', room);
  const { page } = map;
  const stage = (title: string) => page.locator('[data-stage-id]').filter({ hasText: title });
  await map.type('Book');
  for (const title of ['Hand in', 'Collect']) {
    await map.click(page.getByRole('button', { name: 'Add stage' }));
    await map.type(title);
  }
  for (const lane of lanes.slice(1)) {
    const at = await cellPoint(page, stage('Book'), lane);
    await page.mouse.dblclick(at.x, at.y);
    await map.type(`${lane} here`);
    await map.card(`${lane} here`).waitFor();
  }
  const away = await cellPoint(page, stage('Collect'), 'Evidence');
  await page.mouse.click(away.x, away.y);

  // A click on a handle and one on the other card; then from a handle by dragging.
  const handle = (text: string, side: string) =>
    map.card(text).locator('..').locator(`.react-flow__handle-${side}`);
  await map.card('Customer actions here').hover();
  await handle('Customer actions here', 'bottom').click();
  await map.click(map.card('Frontstage people here'));
  await expect.poll(() => page.locator('[data-link-id]').count()).toBeGreaterThan(0);
  await page.mouse.click(away.x, away.y);
  await map.card('Frontstage systems here').hover();
  const from = await centre(handle('Frontstage systems here', 'bottom'));
  await map.drag(from, await centre(map.card('Backstage here')));
  await expect.poll(() => crossings(map).count()).toBe(2);

  // A double click on the line opens its label.
  const line = await boxOf(page.locator('g[data-link-id] path').first());
  await page.mouse.dblclick(line.x + line.width / 2, line.y + line.height / 2);
  await page.locator('[data-grid-input][data-editing]').waitFor();
  await map.type('greets');
  await page.mouse.click(away.x, away.y);
  const file = await map.file();
  expect(arrows(file)).toEqual([
    'Customer actions here → Frontstage people here: greets',
    'Frontstage systems here → Backstage here: ',
  ]);

  // Two heads are an agreement.
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2, { button: 'right' });
  await page
    .getByRole('menuitem', { name: /Two heads/ })
    .or(page.getByRole('menuitemcheckbox', { name: /Two heads/ }))
    .click();

  // A lane of its own kind goes into its band; one dragged over a line is asked about.
  const label = (lane: string) => page.locator('[data-lane-id]').filter({ hasText: lane });
  await map.drag(await centre(label('Backstage')), await edgeOf(label('Frontstage systems')));
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(titles((await map.file()).lanes)).toEqual(lanes);
  await map.drag(await centre(label('Backstage')), await edgeOf(label('Frontstage systems')));
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move anyway' }).click();
  const after = await map.file();
  expect(titles(after.lanes)[3]).toBe('Backstage');
  expect(
    inOrder(after.links)
      .map(({ heads }) => heads)
      .sort(),
  ).toEqual([1, 2]);
  expect(map.app.problems()).toEqual([]);
});

test('employees feel in a lane of their own, which brings one: rated by keys and by a stroke', async () => {
  const map = await openMap('Blank blueprint', room);
  const { page } = map;
  for (const stage of stages) {
    await map.type(stage);
    await map.press('Enter');
  }
  await map.press('Enter', 'Control+Shift+Enter');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await map.type('Employee em');
  await map.press('Enter');
  await page.locator('[data-grid-input]:focus').waitFor();
  expect(await map.place()).toBe('Employee emotion, Employee not rated, Book');
  await map.press('5', '2');
  expect(await map.place()).toBe('Employee emotion, Employee not rated, Collect');
  await map.press('ArrowLeft', 'ArrowUp');
  expect(await map.place()).toBe('Employee emotion, Employee neutral 0, Hand in');
  const values = async () => {
    const { emotions, steps, stages: titled } = await map.file();
    return inOrder(titled).map((stage) => {
      const step = inOrder(steps).find(({ stageId }) => stageId === stage.id);
      return Object.entries(emotions).find(([key]) => key.split('/')[1] === step?.id)?.[1].value;
    });
  };
  expect(await values()).toEqual([1, 0, undefined]);

  const row = await boxOf(page.locator('[data-lane-id]').filter({ hasText: 'Employee emotion' }));
  const along = async (stage: string) => ({
    x: (await centre(page.locator('[data-stage-id]').filter({ hasText: stage }))).x,
    y: row.y + row.height - 30,
  });
  await map.drag(await along('Hand in'), await along('Collect'));
  expect(await values()).toEqual([1, -1, -1]);

  // Customers have no curve there, and it is said which lane they would have one in.
  await map.click(page.getByRole('button', { name: 'Customer', exact: true }));
  await page.getByText('“Employee emotion” shows employees.').waitFor();
  const file = await map.file();
  const people = inOrder(file.personas);
  expect(people.map(({ name, side }) => [name, side])).toEqual([
    ['Customer', undefined],
    ['Employee', 'employee'],
  ]);
  expect(Object.keys(file.emotions).every((key) => key.endsWith(`/${people[1]?.id}`))).toBe(true);

  await map.press('Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z');
  expect(inOrder((await map.file()).personas).map(({ name }) => name)).toEqual(['Customer']);
  expect(map.app.problems()).toEqual([]);
});

async function edgeOf(label: ReturnType<Page['locator']>) {
  const { x, y, width } = await boxOf(label);
  return { x: x + width / 2, y: y + 6 };
}
