// The timed tasks of a workshop, with a limit on how many actions each may take: key presses that are not content,
// clicks and drags.
import { expect, test } from 'vitest';
import { cellOf, cellPoint, inOrder, type OpenMap, openMap, titles } from '../support/e2eMap';

const stages = ['Discover', 'Choose', 'Buy', 'Receive', 'Use', 'Return'];
const lanes = ['Actions', 'Touchpoints', 'Quotes', 'Pains', 'Opportunities'];
const cardAt = (lane: string, stage: string) => `${lane.slice(0, 3)} in ${stage}`;

async function sixStages(map: OpenMap): Promise<void> {
  for (const stage of stages) {
    await map.type(stage);
    await map.press('Enter');
  }
  await map.press('Enter');
}

test('a blank map gets six stages and thirty cards in 40 actions', async () => {
  const map = await openMap();
  await sixStages(map);
  for (const lane of lanes) {
    for (const stage of stages) {
      await map.type(cardAt(lane, stage));
      const last = lane === lanes.at(-1) && stage === stages.at(-1);
      await map.press(last ? 'Escape' : 'Tab');
    }
  }
  // One more for the tile on the home screen.
  expect(map.actions() + 1).toBeLessThanOrEqual(40);
  const file = await map.file();
  expect(titles(file.stages)).toEqual(stages);
  expect(Object.keys(file.cards)).toHaveLength(30);
  for (const lane of lanes) {
    for (const stage of stages) expect(cellOf(file, stage, lane)).toEqual([cardAt(lane, stage)]);
  }
  expect(map.app.problems()).toEqual([]);
});

test('twelve quotes from the clipboard become twelve cards, and spread across steps by one click', async () => {
  const map = await openMap();
  await sixStages(map);
  const quotes = Array.from({ length: 12 }, (_, index) => `Quote number ${index + 1}`);
  await map.page.evaluate((text) => navigator.clipboard.writeText(text), quotes.join('\n'));
  const header = map.page.locator('[data-stage-id]').first();
  const before = map.actions();
  const at = await cellPoint(map.page, header, 'Quotes');
  await map.page.mouse.click(at.x, at.y);
  await map.press('Control+v');
  await map.card('Quote number 12').waitFor();
  expect(map.actions() - before + 1).toBeLessThanOrEqual(3);
  expect(await map.cell('Discover', 'Quotes')).toEqual(quotes);
  await map.page.getByRole('button', { name: 'Spread across steps' }).click();
  await map.card('Quote number 1').first().waitFor();
  expect(await map.cell('Choose', 'Quotes')).toContain('Quote number 2');
  await map.press('Control+z');
  expect(Object.keys((await map.file()).cards)).toHaveLength(0);
});

test('an emotion curve of twelve points is a click and twelve digits', async () => {
  const map = await openMap();
  for (let index = 0; index < 12; index++) {
    await map.type(`Stage ${index + 1}`);
    await map.press('Enter');
  }
  await map.press('Enter');
  const from = map.actions();
  await map.click(map.page.locator('[data-lane-id]').filter({ hasText: 'Emotion' }));
  for (const digit of '123454321234') await map.press(digit);
  expect(map.actions() - from).toBeLessThanOrEqual(13);
  const file = await map.file();
  const steps = inOrder(file.stages).flatMap(({ id }) =>
    inOrder(file.steps).filter(({ stageId }) => stageId === id),
  );
  const values = steps.map(
    ({ id }) => Object.entries(file.emotions).find(([key]) => key.includes(id))?.[1].value,
  );
  expect(values).toEqual([-1, -0.5, 0, 0.5, 1, 0.5, 0, -0.5, -1, -0.5, 0, 0.5]);
});

test('two neighbouring stages swap with their contents in two actions', async () => {
  const map = await openMap();
  await sixStages(map);
  await map.type('Sees an advert');
  await map.press('Escape');
  const from = map.actions();
  await map.click(map.page.locator('[data-stage-id]').filter({ hasText: 'Discover' }));
  await map.press('Alt+ArrowRight');
  expect(map.actions() - from).toBe(2);
  const file = await map.file();
  expect(titles(file.stages)).toEqual(['Choose', 'Discover', 'Buy', 'Receive', 'Use', 'Return']);
  expect(cellOf(file, 'Discover', 'Actions')).toEqual(['Sees an advert']);
});

test('a step between others is inserted and named in two actions', async () => {
  const map = await openMap();
  await sixStages(map);
  await map.press('ArrowRight', 'ArrowRight');
  const from = map.actions();
  await map.press('Control+Enter');
  await map.type('Confirm order');
  await map.press('Escape');
  expect(map.actions() - from).toBe(2);
  const file = await map.file();
  const buy = inOrder(file.stages).find(({ title }) => title === 'Buy');
  const named = inOrder(file.steps).filter(({ stageId }) => stageId === buy?.id);
  expect(named.map(({ title }) => title)).toEqual(['', 'Confirm order']);
});

test('five stacked pains go to the next step in three actions', async () => {
  const map = await openMap();
  await sixStages(map);
  await map.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  const pains = ['Slow', 'Costly', 'Unclear', 'Far away', 'Rude'];
  for (const pain of pains) {
    await map.type(pain);
    await map.press('Enter');
  }
  await map.press('Enter');
  expect(await map.cell('Discover', 'Pains')).toEqual(pains);
  const from = map.actions();
  await map.click(map.card('Slow'));
  await map.click(map.card('Rude'), { modifiers: ['Shift'] });
  await map.press('Alt+ArrowRight');
  expect(map.actions() - from).toBe(3);
  const file = await map.file();
  expect(cellOf(file, 'Discover', 'Pains')).toEqual([]);
  expect(cellOf(file, 'Choose', 'Pains')).toEqual(pains);
  await map.press('Control+z');
  expect(await map.cell('Discover', 'Pains')).toEqual(pains);
});

test('a touchpoint finds its channel by its words', async () => {
  const map = await openMap();
  await sixStages(map);
  const from = map.actions();
  const header = map.page.locator('[data-stage-id]').first();
  const at = await cellPoint(map.page, header, 'Touchpoints');
  await map.page.mouse.click(at.x, at.y);
  await map.type('Confirmation email');
  await map.press('Enter');
  expect(map.actions() - from + 1).toBeLessThanOrEqual(2);
  const [card] = Object.values((await map.file()).cards);
  expect(card).toMatchObject({ text: 'Confirmation email', type: 'touchpoint', channel: 'email' });
});

test('a pain is linked to an opportunity by Mod+Shift+L and three letters', async () => {
  const map = await openMap();
  await sixStages(map);
  await map.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await map.type('Card declined');
  await map.press('Control+Enter');
  await map.type('Offer invoices');
  await map.press('Escape');
  const from = map.actions();
  await map.click(map.card('Card declined'));
  await map.press('Control+Shift+L');
  await map.page.getByRole('dialog').getByRole('combobox').waitFor();
  await map.type('off');
  await map.press('Enter');
  expect(map.actions() - from).toBe(3);
  const file = await map.file();
  const [link] = Object.values(file.links);
  expect(file.cards[link?.from ?? '']?.text).toBe('Card declined');
  expect(file.cards[link?.to ?? '']?.text).toBe('Offer invoices');
  await map.page.locator('[data-link-id]').first().waitFor({ state: 'attached' });
});
