import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { openEditor } from '../../support/openEditor';

beforeEach(() => page.viewport(1280, 800));

const shop = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .lane('actions')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .build();

test('it is one field with one name all the while cards are typed', async () => {
  const map = await openEditor(shop());
  expect(map.input.getAttribute('aria-label')).toBe('Action, “Scrolls”, 1 of 1, Find › Sees ad');
  await map.keyboard('Stops{Enter}Reads{Enter}{Enter}');
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops', 'Reads']);
  expect(document.activeElement).toBe(map.input);
  expect(map.input.isConnected).toBe(true);
  expect(map.input.value).toBe('');
  expect(map.input.getAttribute('aria-label')).toBe('Action, “Reads”, 3 of 3, Find › Sees ad');
});

test('a draft that was typed and emptied takes the next word', async () => {
  const map = await openEditor(shop());
  await map.keyboard('Ox{Backspace}{Backspace}');
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls']);
  await map.keyboard('Stops{Escape}');
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
});

test('Shift+Enter and Alt+Enter break the line where the caret is', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{F2}{Home}a{Shift>}{Enter}{/Shift}b{Alt>}{Enter}{/Alt}{Escape}');
  expect(map.cards('actions', 'sees-ad')).toEqual(['a\nb\nScrolls']);
});

test('F2 on a title selects it: typing replaces, an arrow first keeps', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{Control>}{ArrowUp}{/Control}{F2}Look{Enter}');
  expect(map.document().stages.find?.title).toBe('Look');
  await map.keyboard('{Escape}{F2}{End} up{Escape}');
  expect(map.document().stages.find?.title).toBe('Look up');
});

test('what a title cannot hold is not shown as if it did', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{Control>}{ArrowUp}{/Control}{F2}');
  map.input.value = 'x'.repeat(201);
  map.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(map.input.value).toBe('Find'));
  expect(map.ports.notices.at(-1)?.message).toBe('A title has at most 200 characters.');
});

test('a word that an input method composes becomes one card', async () => {
  const map = await openEditor(shop());
  const { input } = map;
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const text of ['k', 'か', '買う']) {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(input.value).toBe(text);
  }
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '買う' }));
  await map.keyboard('{Escape}');
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', '買う']);
});

test('a click elsewhere keeps what was typed and lets an emptied card go', async () => {
  const map = await openEditor(shop());
  await map.keyboard('Stops ');
  await page.getByRole('textbox', { name: 'Title of the map' }).click();
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  map.ports.focusGrid();
  await map.keyboard('{F2}{Control>}a{/Control}{Backspace}');
  await page.getByRole('textbox', { name: 'Title of the map' }).click();
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls']);
});

test('copy and paste go through the clipboard events, text and table', async () => {
  const map = await openEditor(shop());
  const clipboardData = new DataTransfer();
  const fire = (type: string) =>
    map.input.dispatchEvent(
      new ClipboardEvent(type, { bubbles: true, cancelable: true, clipboardData }),
    );
  fire('copy');
  expect(clipboardData.getData('text/plain')).toBe('Scrolls');
  await map.keyboard('{ArrowRight}');
  fire('paste');
  expect(map.cards('actions', 'asks-peer')).toEqual(['Scrolls']);
  fire('cut');
  expect(map.cards('actions', 'asks-peer')).toEqual([]);
});

test('inside an edit the clipboard is the text field’s own', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{F2}');
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  map.input.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(Object.keys(map.document().cards)).toHaveLength(1);
});

test('on a read-only map a key says why, and nothing opens', async () => {
  const map = await openEditor(shop(), { readOnly: 'This document is read-only here.' });
  await map.keyboard('x{Enter}');
  expect(map.ports.notices.map(({ message }) => message)).toEqual([
    'This document is read-only here.',
    'This document is read-only here.',
  ]);
  expect(map.input.readOnly).toBe(true);
  expect(map.input.dataset.editing).toBeUndefined();
});

test('Space opens the details and closes them, and types nothing', async () => {
  const map = await openEditor(shop());
  await map.keyboard(' ');
  await expect.element(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  map.ports.focusGrid();
  await map.keyboard(' ');
  await expect
    .element(page.getByRole('complementary', { name: 'Details' }))
    .not.toBeInTheDocument();
  expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls']);
});
