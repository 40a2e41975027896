// Nothing typed is ever lost: input methods, fast hands, windows that lose the focus, reloads, undo.
import { expect, test } from 'vitest';
import { cellOf, openMap, openStages, ready, titles } from '../support/e2eMap';

test('an input method starts a card with its first key, and Enter that ends it adds no card', async () => {
  const map = await openStages('Find');
  const session = await map.app.context.newCDPSession(map.page);
  const compose = async (text: string) => {
    // The key goes to the input method first: 229.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 229 });
  };
  for (const text of ['k', 'か', 'かい', 'かいも', 'かいもの']) await compose(text);
  await compose('買い物');
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229 });
  await session.send('Input.insertText', { text: '買い物' });
  expect(await map.draft()).toBe('買い物');
  for (const text of ['す', 'する']) await compose(text);
  await session.send('Input.insertText', { text: 'する' });
  await map.press('Enter');
  await map.type('next');
  await map.press('Escape');
  expect(await map.cell('Find', 'Actions')).toEqual(['買い物する', 'next']);
  expect(map.app.problems()).toEqual([]);
});

test('a composition replaces a title, and one on the emotion lane leaves no trace', async () => {
  const map = await openStages('Find');
  const session = await map.app.context.newCDPSession(map.page);
  const compose = async (text: string) => {
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  };
  await map.press('ArrowUp');
  await compose('は');
  await compose('はじ');
  await session.send('Input.insertText', { text: '始まり' });
  await map.press('Escape');
  expect(titles((await map.file()).stages)).toEqual(['始まり']);
  await map.click(map.page.locator('[data-lane-id]').filter({ hasText: 'Emotion' }));
  await compose('か');
  await session.send('Input.insertText', { text: 'か' });
  await map.press('ArrowDown');
  await map.type('Pain');
  await map.press('Escape');
  expect(await map.cell('始まり', 'Pains')).toEqual(['Pain']);
});

test('characters typed with AltGr are text, in a cell and while editing', async () => {
  const map = await openStages('Find');
  const session = await map.app.context.newCDPSession(map.page);
  // As some systems report it: Ctrl and Alt are down too. What the page leaves alone becomes text.
  const altGr = async (key: string, code: string) => {
    const isText = await map.page.evaluate(
      ([key = '', code = '']) => {
        const how = { key, code, ctrlKey: true, altKey: true, modifierAltGraph: true };
        const down = new KeyboardEvent('keydown', { ...how, bubbles: true, cancelable: true });
        return document.activeElement?.dispatchEvent(down);
      },
      [key, code],
    );
    if (isText) await session.send('Input.insertText', { text: key });
  };
  await map.press('Enter');
  await map.type('me');
  await altGr('@', 'KeyQ');
  await map.type('shop ');
  await altGr('€', 'KeyE');
  await map.type('5 ');
  await altGr('[', 'Digit8');
  await map.press('Escape');
  expect(await map.cell('Find', 'Actions')).toEqual(['me@shop €5 [']);
});

test('bursts of five milliseconds a key arrive whole and in order', async () => {
  const map = await openStages('Find', 'Buy');
  const words = Array.from({ length: 12 }, (_, index) => `quick brown fox ${index}`);
  for (const word of words) {
    await map.type(word, 5);
    await map.press('Enter');
  }
  await map.press('Escape');
  expect(await map.cell('Find', 'Actions')).toEqual(words);
  // A draft followed by a title followed by a card, all without a pause.
  await map.page.keyboard.press('Control+Home');
  await map.page.keyboard.press('ArrowUp');
  await map.page.keyboard.type('Discover');
  await map.page.keyboard.press('Enter');
  await map.page.keyboard.type('Order');
  await map.page.keyboard.press('Escape');
  await map.page.keyboard.press('ArrowDown');
  await map.page.keyboard.type('Pays');
  await map.page.keyboard.press('Tab');
  await map.page.keyboard.type('Comes first');
  await map.page.keyboard.press('Escape');
  const file = await map.file();
  expect(titles(file.stages)).toEqual(['Discover', 'Order']);
  expect(await map.cell('Order', 'Actions')).toEqual(['Pays']);
  expect(await map.cell('Discover', 'Touchpoints')).toEqual(['Comes first']);
});

test('the caret stays where it is while the text changes under it', async () => {
  const map = await openStages('Find');
  await map.type('Compares offers');
  await map.press('Home');
  await map.type('She ');
  await map.press('End');
  for (let index = 0; index < 6; index++) await map.press('ArrowLeft');
  await map.type('two ');
  await map.press('Backspace', 'Delete', 'Escape');
  expect(await map.cell('Find', 'Actions')).toEqual(['She Compares twoffers']);
});

test('another window in front and back again ends no edit and loses nothing', async () => {
  const map = await openStages('Find');
  await map.type('Half a thou');
  const other = await map.app.newPage();
  await other.bringToFront();
  await map.page.bringToFront();
  await map.saved();
  await map.type('ght');
  await map.press('Escape');
  expect(await map.cell('Find', 'Actions')).toEqual(['Half a thought']);
});

test('a click elsewhere keeps what was typed', async () => {
  const map = await openStages('Find', 'Buy');
  await map.type('Kept');
  await map.click(map.page.locator('[data-stage-id]').filter({ hasText: 'Buy' }));
  await map.press('ArrowDown');
  await map.type('Also kept');
  await map.page.getByLabel('Title of the map').click();
  await map.press('End');
  await map.type('!');
  const file = await map.file();
  expect(cellOf(file, 'Find', 'Actions')).toEqual(['Kept']);
  expect(cellOf(file, 'Buy', 'Actions')).toEqual(['Also kept']);
  expect(file.title).toMatch(/!$/);
});

test('a reload in the middle of a word loses nothing', async () => {
  const stages = ['Find', 'Choose', 'Buy', 'Use', 'Return'];
  const map = await openStages(...stages);
  for (const [round, stage] of stages.entries()) {
    await map.press('Control+Home', ...Array.from({ length: round }, () => 'ArrowRight'));
    await map.type('First');
    await map.press('Enter');
    await map.type('Second');
    await map.page.reload();
    await ready(map.page);
    expect(await map.cell(stage, 'Actions')).toEqual(['First', 'Second']);
  }
});

test('undo works after a reload', async () => {
  const map = await openStages('Find');
  await map.type('First');
  await map.press('Enter');
  await map.type('Second one');
  await map.saved();
  await map.page.reload();
  await ready(map.page);
  expect(await map.cell('Find', 'Actions')).toEqual(['First', 'Second one']);
  await map.press('Control+z');
  expect(await map.cell('Find', 'Actions')).toEqual(['First']);
  await map.press('Control+Shift+z');
  expect(await map.cell('Find', 'Actions')).toEqual(['First', 'Second one']);
});

test('closing the tab in the middle of a word loses nothing', async () => {
  const map = await openStages('Find');
  const address = map.page.url();
  const keeper = await map.app.newPage();
  await map.type('Unfinished busin');
  await map.page.close();
  await keeper.goto(address);
  await keeper.locator('[data-card-id]', { hasText: 'Unfinished busin' }).waitFor();
  expect(map.app.problems()).toEqual([]);
});

test('undo and redo say what they do and bring the cursor back', async () => {
  const map = await openStages('Find', 'Buy');
  await map.type('One');
  await map.press('Escape', 'Alt+ArrowRight', 'Control+Home');
  const undo = map.page.getByRole('button', { name: /^Undo/ });
  const redo = map.page.getByRole('button', { name: /^Redo/ });
  expect(await undo.getAttribute('aria-label')).toMatch(/^Undo: Move/);
  await map.press('Control+z');
  expect(await map.place()).toBe('Action, “One”, 1 of 1, Find');
  expect(await redo.getAttribute('aria-label')).toMatch(/^Redo: Move/);
  await map.press('Control+y');
  expect(await map.place()).toBe('Action, “One”, 1 of 1, Buy');
  await map.press('Control+z', 'Control+z');
  expect(await map.place()).toBe('Actions, empty, Find');
  expect(Object.keys((await map.file()).cards)).toEqual([]);
});

test('one undo takes back one typed card; undo while typing takes back the typing only', async () => {
  const map = await openMap();
  await map.type('Find');
  await map.press('Enter', 'Enter');
  await map.type('a long sentence typed over more than one interval', 15);
  await map.press('Enter');
  await map.type('second');
  await map.press('Control+z');
  expect(await map.cell('Find', 'Actions')).toEqual([
    'a long sentence typed over more than one interval',
  ]);
  await map.press('Control+z');
  expect(await map.cell('Find', 'Actions')).toEqual([]);
  expect(titles((await map.file()).stages)).toEqual(['Find']);
  await map.press('Control+z');
  expect(titles((await map.file()).stages)).toEqual(['']);
});

test('what is shown as saved is saved with the first key of the next word already taken back', async () => {
  const map = await openStages('Find');
  await map.saved();
  const states = await map.page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    const state = () =>
      document.querySelector<HTMLElement>('[data-save-state]')?.dataset.saveState ?? '';
    addEventListener('keyup', () => seen.push(state()));
    return seen.length;
  });
  expect(states).toBe(0);
  await map.type('abc', 2);
  const seen = await map.page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
  expect(seen.at(-1)).toBe('saving');
  await map.saved();
});
