// A journey goes on as a blueprint: what was typed once is there, and stays the same on both sides.
import { expect, test } from 'vitest';
import { mapOn, openStages, ready, titles } from '../support/e2eMap';

test('a journey continues as a blueprint, and a stage renamed there is renamed here', async () => {
  const map = await openStages('Book', 'Visit');
  const { page } = map;
  await map.type('Calls for a date');
  await map.press('Escape');
  await map.saved();
  const journey = page.url();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Continue as blueprint' }).click();
  await page.waitForURL((url) => url.href !== journey);
  await ready(page);
  const blueprint = mapOn(map.app, page);
  expect(await blueprint.cell('Book', 'Customer actions')).toEqual(['Calls for a date']);
  await blueprint.press('Control+Home', 'ArrowUp', 'ArrowUp');
  await blueprint.type('Arrange');
  await blueprint.press('Escape');
  await blueprint.saved();
  await page.getByRole('button', { name: /^Journey: / }).click();
  await page.waitForURL(journey);
  await page.getByRole('button', { name: /^Blueprint: / }).waitFor();
  await page.locator('[data-stage-id]').filter({ hasText: 'Arrange' }).waitFor();
  expect(titles((await map.file()).stages)).toEqual(['Arrange', 'Visit']);
  expect(map.app.problems()).toEqual([]);
});
