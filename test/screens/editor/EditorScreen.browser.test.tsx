import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeProblems } from '../../support/axe';
import { journey } from '../../support/build';
import { openEditor } from '../../support/openEditor';

beforeEach(() => page.viewport(1280, 800));

const shop = () =>
  journey('Checkout')
    .persona('Ana')
    .persona('Ben')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('touchpoints')
    .lane('emotion')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .cell('Touchpoints', 'Sees ad', 'Email offer')
    .cell('Pains', 'Pays', { text: 'Declined', severity: 4 })
    .inbox('Wants a receipt')
    .build();

const undoSteps = (map: Awaited<ReturnType<typeof openEditor>>) =>
  map.editor.state.getState().history.undo.map(({ label }) => label);

test('the open map has nothing that axe minds, and its title is the page’s', async () => {
  await openEditor(shop());
  expect(document.title).toBe('Checkout · Throughline');
  expect(await axeProblems()).toEqual([]);
});

test('the status line says where the cursor is and which keys help there', async () => {
  const map = await openEditor(shop());
  const line = map.status();
  await expect.element(line).toHaveTextContent('Find ▸ Sees ad ▸ Actions · 1 card');
  await expect.element(line).toHaveTextContent('Type to add');
  await map.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(line).toHaveTextContent('1–5 set the feeling');
  await map.keyboard('{ArrowDown}x');
  await expect.element(line).toHaveTextContent('card below');
  await map.keyboard('{Escape}{Control>}a{/Control}');
  await expect.element(line).toHaveTextContent('2 selected');
});

test('the title is typed in place as one undo step, and Enter goes back to the map', async () => {
  const map = await openEditor(shop());
  const title = page.getByRole('textbox', { name: 'Title of the map' });
  await title.click();
  await map.keyboard('{Control>}a{/Control}Store{Enter}');
  expect(map.document().title).toBe('Store');
  expect(document.activeElement).toBe(map.input);
  await map.keyboard('{Control>}z{/Control}');
  expect(map.document().title).toBe('Checkout');
});

test('a persona chip chooses whose curve the digits set', async () => {
  const map = await openEditor(shop());
  await page.getByRole('button', { name: 'Ben', exact: true }).click();
  await expect
    .element(page.getByRole('button', { name: 'Ben', exact: true }))
    .toHaveAttribute('aria-pressed', 'true');
  map.ports.focusGrid();
  await map.keyboard('{ArrowDown}{ArrowDown}5');
  expect(Object.keys(map.document().emotions)).toEqual(['emotion/sees-ad/ben']);
});

test('the chip of an employee says so, is chosen in the lane of employees, and leads back there', async () => {
  const map = await openEditor(
    journey('Checkout')
      .persona('Ana')
      .employee('Clerk')
      .stage('Buy', 'Pays')
      .lane('emotion')
      .lane('employee-emotion')
      .build(),
  );
  const chip = (name: string) => page.getByRole('button', { name, exact: true });
  await expect.element(chip('Ana')).toHaveAttribute('aria-pressed', 'true');
  await map.keyboard('4');
  await chip('Clerk employee').click();
  await expect.element(chip('Clerk employee')).toHaveAttribute('aria-pressed', 'true');
  map.ports.focusGrid();
  await map.keyboard('2');
  await chip('Ana').click();
  map.ports.focusGrid();
  await map.keyboard('1');
  const values = Object.entries(map.document().emotions).map(([key, { value }]) => [key, value]);
  expect(values).toEqual([
    ['emotion/pays/ana', -1],
    ['employee-emotion/pays/clerk', -0.5],
  ]);
  expect(await axeProblems()).toEqual([]);
});

test('somebody added while the cursor is among employees is one', async () => {
  const map = await openEditor(
    journey().persona('Ana').employee('Clerk').stage('Buy').lane('employee-emotion').build(),
  );
  await page.getByRole('button', { name: 'Add persona' }).click();
  await map.keyboard('Cook{Enter}');
  const sides = Object.values(map.document().personas).map(({ side }) => side);
  expect(sides).toEqual([undefined, 'employee', 'employee']);
});

test('F2 on a persona renames it, and Enter goes back to the map', async () => {
  const map = await openEditor(shop());
  const chip = page.getByRole('button', { name: 'Ben', exact: true }).element();
  if (chip instanceof HTMLElement) chip.focus();
  await map.keyboard('{F2}Benoît{Enter}');
  expect(map.document().personas.ben?.name).toBe('Benoît');
  expect(undoSteps(map)).toHaveLength(1);
  expect(document.activeElement).toBe(map.input);
});

test('a read-only map offers no new persona and no new name', async () => {
  const map = await openEditor(shop(), { readOnly: 'Locked.' });
  const chip = page.getByRole('button', { name: 'Ben', exact: true }).element();
  if (chip instanceof HTMLElement) chip.focus();
  await map.keyboard('{F2}');
  expect(page.getByRole('textbox', { name: 'Name of the persona' }).elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Add persona' }).elements()).toEqual([]);
});

test('the details of a card follow the cursor, and typing in them is one undo step', async () => {
  const map = await openEditor(shop());
  await map.keyboard(' ');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect.element(details).toHaveTextContent('Scrolls');
  await details.getByRole('textbox', { name: 'Details' }).click();
  await map.keyboard('On the train');
  expect(map.document().cards.scrolls?.details).toBe('On the train');
  expect(undoSteps(map)).toHaveLength(1);
  map.ports.focusGrid();
  await map.keyboard('{ArrowDown}');
  await expect.element(details).toHaveTextContent('Email offer');
  await details.getByRole('textbox', { name: 'Web address' }).click();
  await map.keyboard('javascript:x');
  await expect.element(details).toHaveTextContent('Begin with https://');
  expect(map.document().cards['email-offer']?.href).toBeUndefined();
  await map.keyboard('{Control>}a{/Control}example.org{Tab}');
  expect(map.document().cards['email-offer']?.href).toBe('https://example.org');
});

test('a key that opens a text from elsewhere takes the keyboard along', async () => {
  const map = await openEditor(shop());
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' }).element();
  if (button instanceof HTMLElement) button.focus();
  await map.keyboard('{F2} on{Escape}');
  expect(map.document().cards.scrolls?.text).toBe('Scrolls on');
});

test('the details of a point rate it by clicks', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{ArrowDown}{ArrowDown} ');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect.element(details).toHaveTextContent('Ana: not rated');
  await details.getByRole('button', { name: 'Very positive' }).click();
  await details.getByRole('button', { name: 'Lower' }).click();
  await expect.element(details).toHaveTextContent('Ana: Positive, +1');
  expect(await axeProblems()).toEqual([]);
});

test('a parked card is placed by words, and the cursor is where it went', async () => {
  const map = await openEditor(shop());
  await page
    .getByRole('button', { name: /More|menu|⋯/i })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /Inbox/ }).click();
  const inbox = page.getByRole('complementary', { name: 'Inbox' });
  expect(await axeProblems()).toEqual([]);
  await inbox.getByRole('button', { name: 'Place…' }).click();
  await map.keyboard('pays pains{Enter}');
  await vi.waitFor(() => expect(map.cards('pains', 'pays')).toContain('Wants a receipt'));
  expect(map.said).toContain('Moved to Buy ▸ Pays ▸ Pains · 2 cards');
  expect(map.editor.state.getState().session.cursor).toMatchObject({ cardId: 'wants-a-receipt' });
  await expect.element(inbox).toHaveTextContent('Nothing parked');
});

test('a list to pick from narrows by words, walks with arrows and gives up with Escape', async () => {
  const map = await openEditor(shop());
  await map.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  const field = page.getByRole('combobox', { name: 'Which kind?' });
  await expect.element(field).toHaveFocus();
  await map.keyboard('quo');
  await expect
    .element(page.getByRole('option', { name: /Quotes/ }))
    .toHaveAttribute('aria-selected', 'true');
  expect(await axeProblems()).toEqual([]);
  await map.keyboard('zzz');
  await expect.element(page.getByText('Nothing matches “quozzz”.')).toBeVisible();
  await map.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(map.input));
  expect(Object.keys(map.document().lanes)).toHaveLength(4);
});
