import { expect, test } from 'vitest';
import { boxOf, cellOf, openMap } from '../support/e2eMap';

test('the bar acts on the chosen card, and its dialogs take the keys', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  await map.click(map.card('Doubles the garlic'));
  const bar = page.getByRole('toolbar', { name: 'Card' });
  await map.click(bar.getByRole('button', { name: 'Type' }));
  await map.click(page.getByRole('menuitemcheckbox', { name: 'Question' }));
  await page.locator('[data-type="question"]').filter({ hasText: 'Doubles the garlic' }).waitFor();
  await map.click(bar.getByRole('button', { name: 'Move to…' }));
  await map.type('find a place quotes');
  await map.press('Enter');
  expect(cellOf(await map.file(), 'Find a place', 'Quotes')).toContain('Doubles the garlic');
});

test('a dialog opened by the right button has the keys', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  await map.click(map.card('Doubles the garlic'), { button: 'right' });
  await map.click(page.getByRole('menuitem', { name: /^Move to/ }));
  await page.getByRole('dialog').getByRole('combobox').and(page.locator(':focus')).waitFor();
  await map.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the grip at its corner stretches a card over more steps', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  await map.click(map.card('Collects wishes'));
  const { x, y, width, height } = await boxOf(map.card('Collects wishes'));
  const grip = { x: x + width - 5, y: y + height - 5 };
  await map.drag(grip, { x: grip.x + width, y: grip.y });
  await expect
    .poll(async () => (await boxOf(map.card('Collects wishes'))).width)
    .toBeGreaterThan(width * 1.9);
  await page.getByRole('button', { name: 'Undo: Span 2 steps' }).waitFor();
});

test('a persona is renamed from its menu', async () => {
  const map = await openMap('Sample');
  const { page } = map;
  await map.click(page.getByRole('button', { name: /^Name, colour and shape of Ana/ }));
  await map.click(page.getByRole('menuitem', { name: 'Rename' }));
  await page.getByLabel('Name of the persona').and(page.locator(':focus')).waitFor();
  await map.type('Zoe');
  await map.press('Enter');
  await page.getByRole('button', { name: 'Zoe', exact: true }).waitFor();
});
