// The same map by mouse: select, edit, drag, copy, resize, sketch, and menus that act on what was clicked.
import { expect, test } from 'vitest';
import {
  boxOf,
  cellOf,
  cellPoint,
  centre,
  inOrder,
  type MapFile,
  type OpenMap,
  openStages,
  titles,
} from '../support/e2eMap';

const stage = (map: OpenMap, title: string) =>
  map.page.locator('[data-stage-id]').filter({ hasText: title });
const lane = (map: OpenMap, title: string) =>
  map.page.locator('[data-lane-id]').filter({ hasText: title });
const cellAt = (map: OpenMap, title: string, row: string) =>
  cellPoint(map.page, stage(map, title), row);

/** Two stages and a cell of three cards, the way every test here starts. */
async function threeCards(): Promise<OpenMap> {
  const map = await openStages('Find', 'Buy');
  for (const text of ['One', 'Two', 'Three']) {
    await map.type(text);
    await map.press('Enter');
  }
  await map.press('Enter');
  await map.card('Three').waitFor();
  return map;
}

/** The menu gives the focus back to the map, where keys go on. */
async function choose(map: OpenMap, name: RegExp): Promise<void> {
  await map.page.getByRole('menuitem', { name }).click();
  await map.page.locator('[data-grid-input]:focus').waitFor();
}

/** Values of the only persona's curve, along the steps. */
function curve(file: MapFile): unknown[] {
  return inOrder(file.stages).map(({ id }) => {
    const step = inOrder(file.steps).find(({ stageId }) => stageId === id)?.id ?? '-';
    return Object.entries(file.emotions).find(([key]) => key.includes(step))?.[1].value;
  });
}

test('a click selects, a double-click edits, a click on an empty cell is where typing starts', async () => {
  const map = await threeCards();
  await map.card('Two').click();
  expect(await map.place()).toBe('Action, “Two”, 2 of 3, Find');
  await map.card('One').dblclick();
  await map.type('!');
  await map.press('Escape');
  const at = await cellAt(map, 'Buy', 'Pains');
  await map.page.mouse.click(at.x, at.y);
  await map.type('Slow');
  const quotes = await cellAt(map, 'Buy', 'Quotes');
  await map.page.mouse.dblclick(quotes.x, quotes.y);
  await map.type('Never again');
  await map.press('Escape');
  await stage(map, 'Buy').dblclick();
  await map.type('Order');
  await map.press('Escape');
  const file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['One!', 'Two', 'Three']);
  expect(cellOf(file, 'Order', 'Pains')).toEqual(['Slow']);
  expect(cellOf(file, 'Order', 'Quotes')).toEqual(['Never again']);
});

test('a dragged card goes where the line says, Escape takes the drag back, Alt copies', async () => {
  const map = await threeCards();
  const two = await boxOf(map.card('Two'));
  const below = { x: two.x + two.width / 2, y: two.y + two.height - 2 };
  const line = map.page.locator('[class*=insertion]');
  await map.drag(await centre(map.card('One')), below, { during: () => line.waitFor() });
  expect(await map.cell('Find', 'Actions')).toEqual(['Two', 'One', 'Three']);
  const pains = await cellAt(map, 'Buy', 'Pains');
  await map.drag(await centre(map.card('Three')), pains, {
    during: () => map.page.keyboard.press('Escape'),
  });
  expect(await map.cell('Find', 'Actions')).toEqual(['Two', 'One', 'Three']);
  await map.drag(await centre(map.card('Three')), pains);
  let file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['Two', 'One']);
  expect(cellOf(file, 'Buy', 'Pains')).toEqual(['Three']);
  await map.drag(await centre(map.card('One')), await cellAt(map, 'Buy', 'Actions'), { alt: true });
  file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['Two', 'One']);
  expect(cellOf(file, 'Buy', 'Actions')).toEqual(['One']);
  await map.press('Control+z');
  expect(Object.keys((await map.file()).cards)).toHaveLength(3);
  expect(map.app.problems()).toEqual([]);
});

test('a drag over empty ground selects what it touches, and all of it moves together', async () => {
  const map = await threeCards();
  const one = await boxOf(map.card('One'));
  const three = await boxOf(map.card('Three'));
  await map.drag(
    { x: one.x + one.width + 40, y: three.y + three.height + 8 },
    { x: one.x + 20, y: one.y + one.height / 2 },
  );
  expect(await map.page.locator('[data-card-id][data-selected]').count()).toBe(3);
  await map.drag(await centre(map.card('Two')), await cellAt(map, 'Buy', 'Quotes'));
  expect(await map.cell('Buy', 'Quotes')).toEqual(['One', 'Two', 'Three']);
  await map.press('Control+z');
  expect(await map.cell('Find', 'Actions')).toEqual(['One', 'Two', 'Three']);
});

test('stages and lanes are put in another order by their titles, with what they hold', async () => {
  const map = await threeCards();
  const buy = await boxOf(stage(map, 'Buy'));
  const from = await boxOf(stage(map, 'Find'));
  await map.drag(
    { x: from.x + 60, y: from.y + from.height / 2 },
    { x: buy.x + buy.width * 0.8, y: buy.y + buy.height / 2 },
  );
  let file = await map.file();
  expect(titles(file.stages)).toEqual(['Buy', 'Find']);
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['One', 'Two', 'Three']);
  const quotes = await boxOf(lane(map, 'Quotes'));
  await map.drag(await centre(lane(map, 'Actions')), {
    x: quotes.x + 60,
    y: quotes.y + quotes.height - 6,
  });
  file = await map.file();
  expect(titles(file.lanes).slice(0, 3)).toEqual(['Touchpoints', 'Quotes', 'Actions']);
});

test('a step is dragged to another place and made wider by its edge', async () => {
  const map = await threeCards();
  await map.press('Control+Enter');
  await map.type('Second');
  await map.press('Escape');
  const step = (title: string) => map.page.locator('[data-step-id]').filter({ hasText: title });
  await step('Second').waitFor();
  const first = await boxOf(map.page.locator('[data-step-id]'));
  await map.drag(await centre(step('Second')), {
    x: first.x + 30,
    y: first.y + first.height / 2,
  });
  const inFind = (file: MapFile) => {
    const find = inOrder(file.stages).find(({ title }) => title === 'Find')?.id;
    return inOrder(file.steps).filter(({ stageId }) => stageId === find);
  };
  expect(inFind(await map.file()).map(({ title }) => title)).toEqual(['Second', '']);
  const box = await boxOf(step('Second'));
  const edge = { x: box.x + box.width - 1, y: box.y + box.height / 2 };
  await map.drag(edge, { x: edge.x + 80, y: edge.y });
  expect(inFind(await map.file())[0]?.width).toBe(320);
});

test('a menu acts on what was clicked, not on where the cursor was', async () => {
  const map = await threeCards();
  await map.card('One').click();
  await map.card('Three').click({ button: 'right' });
  await choose(map, /^Delete/);
  expect(await map.cell('Find', 'Actions')).toEqual(['One', 'Two']);
  await lane(map, 'Quotes').click({ button: 'right' });
  await choose(map, /^Delete/);
  expect(titles((await map.file()).lanes)).not.toContain('Quotes');
  await stage(map, 'Find').click({ button: 'right' });
  await choose(map, /^Move right/);
  expect(titles((await map.file()).stages)).toEqual(['Buy', 'Find']);
  const at = await cellAt(map, 'Buy', 'Pains');
  await map.page.mouse.click(at.x, at.y, { button: 'right' });
  await choose(map, /^Add card/);
  await map.type('Right here');
  await map.press('Escape');
  expect(await map.cell('Buy', 'Pains')).toEqual(['Right here']);
});

test('points are put by a click, moved by a drag and drawn in one stroke', async () => {
  const map = await openStages('Find', 'Buy', 'Use');
  const row = await boxOf(lane(map, 'Emotion'));
  const find = await centre(stage(map, 'Find'));
  const use = await centre(stage(map, 'Use'));
  await map.page.mouse.click(find.x, row.y + row.height * 0.15);
  const point = map.page.locator('[data-emotion]');
  await point.waitFor();
  const [first] = curve(await map.file());
  expect(first).toBeGreaterThan(0);
  const at = await centre(point);
  await map.drag(at, { x: at.x, y: row.y + row.height * 0.85 });
  expect(curve(await map.file())[0]).toBeLessThan(0);
  await map.press('Control+z');
  expect(curve(await map.file())[0]).toBe(first);
  await map.drag(
    { x: find.x - 60, y: row.y + row.height * 0.2 },
    { x: use.x + 60, y: row.y + row.height * 0.8 },
  );
  const [a = 0, b = 0, c = 0] = curve(await map.file()).map(Number);
  expect(a).toBeGreaterThan(b - 0.01);
  expect(b).toBeGreaterThan(c - 0.01);
  expect(a).toBeGreaterThan(0);
  expect(c).toBeLessThan(0);
  await map.press('Control+z');
  expect(curve(await map.file())).toEqual([first, undefined, undefined]);
});

test('the plus signs add a step, a stage and a lane', async () => {
  const map = await openStages('Find');
  await map.page.getByRole('button', { name: 'Add step to Find' }).click();
  await map.type('Second');
  await map.press('Escape');
  await map.page.getByRole('button', { name: 'Add stage' }).click();
  await map.type('Buy');
  await map.press('Escape');
  await map.page.getByRole('button', { name: 'Lane', exact: true }).click();
  await map.page.getByRole('combobox').waitFor();
  await map.type('quest');
  await map.press('Enter');
  const file = await map.file();
  expect(titles(file.stages)).toEqual(['Find', 'Buy']);
  expect(titles(file.steps)).toContain('Second');
  expect(titles(file.lanes)).toContain('Questions');
});
