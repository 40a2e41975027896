// The keys of the map: moving around, arranging, titles and the emotion lane.
import { expect, test } from 'vitest';
import { cellOf, inOrder, type OpenMap, openStages, titles } from '../support/e2eMap';

/** Presses each chord and collects where the cursor is after it. */
async function walk(map: OpenMap, ...chords: string[]): Promise<string[]> {
  const places: string[] = [];
  for (const chord of chords) {
    await map.press(chord);
    places.push(await map.place());
  }
  return places;
}

test('arrows walk cards, lanes, steps, titles and labels', async () => {
  const map = await openStages('Find', 'Buy');
  await map.type('One');
  await map.press('Enter');
  await map.type('Two');
  await map.press('Escape');
  expect(await walk(map, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
    'Action, “One”, 1 of 2, Find',
    'Action, “Two”, 2 of 2, Find',
    'Touchpoints, empty, Find',
    'Action, “Two”, 2 of 2, Find',
  ]);
  expect(await walk(map, 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).toEqual([
    'Actions, empty, Buy',
    'Action, “One”, 1 of 2, Find',
    'Lane, Actions',
    'Action, “One”, 1 of 2, Find',
  ]);
  expect(await walk(map, 'ArrowUp', 'ArrowRight', 'ArrowDown')).toEqual([
    'Stage, Find',
    'Stage, Buy',
    'Actions, empty, Buy',
  ]);
  expect(
    await walk(map, 'Home', 'End', 'Control+ArrowDown', 'Control+ArrowLeft', 'Control+End'),
  ).toEqual([
    'Action, “One”, 1 of 2, Find',
    'Actions, empty, Buy',
    'Opportunities, empty, Buy',
    'Lane, Opportunities',
    'Opportunities, empty, Buy',
  ]);
  expect(
    await walk(map, 'Control+Home', 'Control+ArrowUp', 'ArrowDown', 'Alt+PageDown', 'Alt+PageUp'),
  ).toEqual([
    'Action, “One”, 1 of 2, Find',
    'Stage, Find',
    'Action, “One”, 1 of 2, Find',
    'Actions, empty, Buy',
    'Action, “One”, 1 of 2, Find',
  ]);
  expect(await walk(map, 'PageDown', 'PageUp')).toEqual([
    'Opportunities, empty, Find',
    'Action, “One”, 1 of 2, Find',
  ]);
  // It must not leave for the page before.
  await map.press('Alt+ArrowLeft', 'Control+Home', 'ArrowLeft', 'Alt+ArrowLeft');
  expect(await map.place()).toBe('Lane, Actions');
  expect(map.app.problems()).toEqual([]);
});

test('Tab goes to the next step and text lane and leaves the map after its last cell', async () => {
  const map = await openStages('Find', 'Buy');
  expect(await walk(map, 'Tab', 'Tab', 'Shift+Tab')).toEqual([
    'Actions, empty, Buy',
    'Touchpoints, empty, Find',
    'Actions, empty, Buy',
  ]);
  await map.press('Control+End', 'Control+ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  expect(await map.place()).toBe('Lane, Quotes');
  await map.press('ArrowRight', 'ArrowRight', 'Tab');
  // Not the emotion lane, which takes digits.
  expect(await map.place()).toBe('Pains, empty, Find');
  await map.press('Control+End', 'Tab');
  expect(await map.page.locator('[data-grid-input]:focus').count()).toBe(0);
});

test('Escape leaves the map, and the next character comes back to the last cell', async () => {
  const map = await openStages('Find', 'Buy');
  await map.press('ArrowRight', 'Escape');
  expect(await map.page.locator('[data-grid-input]:focus').count()).toBe(0);
  await map.type('Back');
  await map.press('Escape');
  expect(await map.cell('Buy', 'Actions')).toEqual(['Back']);
});

test('characters add cards below, Shift+Enter above, Enter and F2 edit', async () => {
  const map = await openStages('Find');
  await map.type('Two');
  await map.press('Escape');
  await map.type('Three');
  await map.press('Escape', 'ArrowUp', 'Shift+Enter');
  await map.type('One');
  await map.press('Escape', 'F2');
  await map.type('!');
  await map.press('Escape', 'ArrowDown', 'Enter');
  await map.type('?');
  await map.press('Tab');
  expect(await map.cell('Find', 'Actions')).toEqual(['One!', 'Two?', 'Three']);
});

test('while editing, Enter, Tab, Mod+Enter, new lines and Escape keep the text', async () => {
  const map = await openStages('Find', 'Buy');
  await map.type('a');
  await map.press('Enter');
  await map.type('b');
  await map.press('Shift+Enter');
  await map.type('c');
  await map.press('Alt+Enter');
  await map.type('d');
  await map.press('Tab');
  expect(await map.place()).toBe('Actions, empty, Buy');
  await map.type('e');
  await map.press('Shift+Tab');
  expect(await map.place()).toBe('Action, “b\nc\nd”, 2 of 2, Find');
  await map.press('ArrowRight', 'Enter');
  await map.type('f');
  await map.press('Control+Enter');
  expect(await map.place()).toBe('Touchpoints, empty, Buy');
  const file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['a', 'b\nc\nd']);
  expect(cellOf(file, 'Buy', 'Actions')).toEqual(['ef']);
});

test('Enter on an empty draft stops, and an emptied card goes', async () => {
  const map = await openStages('Find');
  await map.type('Gone');
  await map.press('Enter', 'Enter');
  expect(await map.place()).toBe('Action, “Gone”, 1 of 1, Find');
  await map.press('Enter', 'Control+a', 'Backspace', 'Escape');
  expect(await map.cell('Find', 'Actions')).toEqual([]);
  await map.press('Control+z');
  expect(await map.cell('Find', 'Actions')).toEqual(['Gone']);
});

test('Alt+arrows move cards, stages and lanes; Shift+Alt+arrows span', async () => {
  const map = await openStages('Find', 'Buy', 'Use');
  await map.type('One');
  await map.press('Enter');
  await map.type('Two');
  await map.press('Escape', 'Alt+ArrowUp');
  expect(await map.cell('Find', 'Actions')).toEqual(['Two', 'One']);
  await map.press('Alt+ArrowRight');
  expect(await map.place()).toBe('Action, “Two”, 1 of 1, Buy');
  await map.press('Alt+ArrowDown');
  expect(await map.place()).toContain('“Two”, 1 of 1, Buy');
  expect(await map.cell('Buy', 'Touchpoints')).toEqual(['Two']);
  await map.press('Shift+Alt+ArrowRight');
  expect(Object.values((await map.file()).cards).find(({ text }) => text === 'Two')?.span).toBe(2);
  await map.press('Shift+Alt+ArrowLeft');
  await map.press('Control+ArrowLeft', 'Alt+ArrowDown');
  expect(titles((await map.file()).lanes).slice(0, 3)).toEqual([
    'Actions',
    'Quotes',
    'Touchpoints',
  ]);
  await map.press('Control+Home', 'ArrowUp', 'Alt+ArrowRight');
  expect(titles((await map.file()).stages)).toEqual(['Buy', 'Find', 'Use']);
  expect(await map.place()).toBe('Stage, Find');
});

test('ranges are filled down and right, copied, cut, pasted and deleted', async () => {
  const map = await openStages('Find', 'Buy', 'Use');
  await map.type('Same');
  await map.press('Escape', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+r');
  let file = await map.file();
  expect(['Find', 'Buy', 'Use'].flatMap((stage) => cellOf(file, stage, 'Actions'))).toEqual([
    'Same',
    'Same',
    'Same',
  ]);
  await map.press('Control+Home', 'Shift+ArrowDown', 'Control+d');
  expect(await map.cell('Find', 'Touchpoints')).toEqual(['Same']);
  await map.press('Control+Home', 'Control+d');
  expect(await map.cell('Find', 'Actions')).toEqual(['Same', 'Same']);
  await map.press('Control+Home', 'Control+c', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+v');
  expect(await map.cell('Find', 'Quotes')).toEqual(['Same']);
  await map.press('Control+x');
  expect(await map.cell('Find', 'Quotes')).toEqual([]);
  await map.press('Control+v', 'Control+Home', 'Control+a', 'Delete');
  file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual([]);
  expect(cellOf(file, 'Find', 'Quotes')).toEqual(['Same']);
  await map.page.getByText('Deleted 2 cards.').waitFor();
  await map.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  expect(await map.cell('Find', 'Actions')).toEqual(['Same', 'Same']);
});

test('Mod+Shift+V makes one card of a list', async () => {
  const map = await openStages('Find');
  await map.page.evaluate(() => navigator.clipboard.writeText('one\ntwo\nthree'));
  await map.press('Control+Shift+v');
  await map.card('three').waitFor();
  expect(await map.cell('Find', 'Actions')).toHaveLength(1);
});

test('titles are replaced by typing, renamed in a row and moved with what they hold', async () => {
  const map = await openStages('Find', 'Buy');
  await map.press('ArrowUp');
  await map.type('Discover');
  await map.press('Tab');
  await map.type('Order');
  await map.press('Escape', 'F2', 'End');
  await map.type('s');
  await map.press('Escape', 'Control+Enter');
  await map.type('Use');
  await map.press('Escape');
  expect(titles((await map.file()).stages)).toEqual(['Discover', 'Orders', 'Use']);
  await map.press('Control+Home', 'ArrowLeft');
  await map.type('Doing');
  await map.press('Enter');
  await map.type('Contacts');
  await map.press('Escape');
  expect(titles((await map.file()).lanes).slice(0, 2)).toEqual(['Doing', 'Contacts']);
  await map.press('Control+Home', 'ArrowUp', 'Control+Shift+ArrowRight');
  const file = await map.file();
  const widths = inOrder(file.steps).map(({ width }) => width);
  expect(widths.filter((width) => typeof width === 'number' && width > 240)).toHaveLength(1);
  await map.press('Delete');
  await map.page.getByText('Deleted “Discover”.').waitFor();
  expect(titles((await map.file()).stages)).toEqual(['Orders', 'Use']);
  await map.press('Control+z');
  expect(titles((await map.file()).stages)).toEqual(['Discover', 'Orders', 'Use']);
});

test('a lane is inserted below by its kind', async () => {
  const map = await openStages('Find');
  await map.press('Control+Shift+Enter');
  await map.page.getByRole('combobox').waitFor();
  await map.type('metr');
  await map.press('Enter');
  expect(titles((await map.file()).lanes).slice(0, 2)).toEqual(['Actions', 'Metrics']);
  expect(await map.place()).toBe('Metrics, empty, Find');
});

test('the emotion lane takes digits, levels, fine steps, stars, notes and clears', async () => {
  const map = await openStages('Find', 'Buy', 'Use');
  await map.click(map.page.locator('[data-lane-id]').filter({ hasText: 'Emotion' }));
  await map.press('5', '1', 'ArrowLeft', 'ArrowUp');
  const values = async () => {
    const file = await map.file();
    return inOrder(file.stages).map(({ id }) => {
      const step = inOrder(file.steps).find(({ stageId }) => stageId === id)?.id ?? '';
      return Object.entries(file.emotions).find(([key]) => key.includes(step))?.[1].value;
    });
  };
  expect(await values()).toEqual([1, -0.5, undefined]);
  await map.press('Shift+ArrowUp', 'Shift+ArrowUp', '*');
  expect((await values())[1]).toBeCloseTo(-0.4);
  const star = Object.values((await map.file()).steps).filter(({ momentOfTruth }) => momentOfTruth);
  expect(star).toHaveLength(1);
  await map.type('declined');
  await map.press('Enter');
  expect(Object.values((await map.file()).emotions).map(({ note }) => note)).toContain('declined');
  await map.press('Delete');
  expect(await values()).toEqual([1, undefined, undefined]);
  await map.press('ArrowLeft', '0');
  expect(await values()).toEqual([undefined, undefined, undefined]);
  await map.press('Control+z', 'Control+z');
  expect((await values())[1]).toBeCloseTo(-0.4);
});

test('a dialog opened by a chord gets what is typed right after it', async () => {
  const map = await openStages('Find', 'Buy');
  await map.type('Card declined');
  await map.press('Tab');
  await map.type('Offer invoices');
  await map.press('Escape', 'Control+Shift+L');
  await map.type('card');
  await map.press('Enter');
  const file = await map.file();
  expect(Object.keys(file.cards)).toHaveLength(2);
  expect(Object.keys(file.links)).toHaveLength(1);
});
