// A persona from blank to a sheet for a slide: by keys alone, and by mouse what keys did not do.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';
import { savedCopy } from '../support/e2eCopy';

interface SheetFile {
  documents: {
    assetId?: string;
    blocks: Record<string, { title: string; text: string; order: string; evidence?: object }>;
    ratings?: Record<string, { label: string; opposite?: string; level: number }>;
  }[];
  assets: Record<string, { type: string }>;
}

async function blankPersona() {
  const app = await openApp({ viewport: { width: 1440, height: 900 } });
  const tile = app.page.getByRole('button', { name: /^Blank persona/ });
  await tile.focus();
  await app.page.keyboard.press('Enter');
  await app.page.locator('[data-save-state="saved"]').waitFor();
  return app;
}

async function fileOf(page: Page): Promise<SheetFile> {
  return JSON.parse(await savedCopy(page));
}

const block = (page: Page, title: string) =>
  page.locator('[data-block]').filter({
    has: page.getByRole('textbox', { name: title, exact: true }),
  });

/** Holds the block over the lower end of another, where a line says that it would go after it. */
async function dragAfter(page: Page, title: string, other: string) {
  const grip = await block(page, title).locator('[title="Drag to move"]').boundingBox();
  const target = await block(page, other).boundingBox();
  if (!grip || !target) throw new Error('no block');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + target.height - 10, { steps: 5 });
  await block(page, other).and(page.locator('[data-drop="after"]')).waitFor();
}

const titlesOf = ({ documents: [sheet] }: SheetFile) =>
  Object.values(sheet?.blocks ?? {})
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ title }) => title);

test('keys alone fill a sheet: statements, traits with levels, a block found by typing', async () => {
  const { page, problems } = await blankPersona();
  await page.getByRole('textbox', { name: 'Goals', exact: true }).focus();
  await page.keyboard.type('Settle dinner before eight');
  await page.getByRole('button', { name: 'Add a trait' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Careful');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Spontaneous');
  await page.keyboard.press('Tab');
  await page.keyboard.press('4');
  const slider = page.getByRole('slider', { name: /Careful/ });
  expect(await slider.getAttribute('aria-valuetext')).toBe('4 of 5, towards Spontaneous');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Loud');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('button', { name: 'Block', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('worr');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Worries', exact: true }).waitFor();
  await page.keyboard.type('Nobody eats');
  const file = await fileOf(page);
  expect(titlesOf(file)).toContain('Worries');
  const blocks = Object.values(file.documents[0]?.blocks ?? {});
  expect(blocks.find(({ title }) => title === 'Worries')?.text).toBe('Nobody eats');
  expect(Object.values(file.documents[0]?.ratings ?? {})).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: 'Careful', opposite: 'Spontaneous', level: 4 }),
      expect.objectContaining({ label: 'Loud', level: 3 }),
    ]),
  );
  expect(problems()).toEqual([]);
});

test('the mouse moves a block, rates, says what a block rests on and puts a photo', async () => {
  const { page, problems } = await blankPersona();
  const before = titlesOf(await fileOf(page));
  expect(before.slice(0, 2)).toEqual(['Goals', 'Frustrations']);
  await dragAfter(page, 'Goals', 'Frustrations');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.locator('[data-drop]').waitFor({ state: 'detached' });
  await dragAfter(page, 'Goals', 'Frustrations');
  await page.mouse.up();
  await page.getByRole('button', { name: 'Add a channel' }).click();
  await page.keyboard.type('Mobile app');
  const dots = await page.getByRole('slider', { name: 'Mobile app' }).boundingBox();
  if (!dots) throw new Error('no dots');
  await page.mouse.click(dots.x + dots.width - 3, dots.y + dots.height / 2);
  await page.getByRole('textbox', { name: 'Goals', exact: true }).click();
  await page.keyboard.type('Eat');
  await page.getByRole('button', { name: /^Evidence of Goals/ }).click();
  await page.getByRole('combobox', { name: 'Evidence' }).click();
  await page.getByRole('option', { name: 'Interview' }).click();
  await page.getByRole('spinbutton', { name: 'Sample size' }).fill('8');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Evidence of Goals: 8 interviews' }).waitFor();
  await page.getByRole('button', { name: 'Add a photo' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Choose a photo…' }).click();
  await (await chooser).setFiles('docs/screenshot.png');
  await page.getByRole('button', { name: 'Photo', exact: true }).waitFor();
  const file = await fileOf(page);
  const [sheet] = file.documents;
  expect(titlesOf(file).slice(0, 2)).toEqual(['Frustrations', 'Goals']);
  expect(Object.values(sheet?.ratings ?? {})).toMatchObject([{ label: 'Mobile app', level: 5 }]);
  expect(Object.values(sheet?.blocks ?? {})).toContainEqual(
    expect.objectContaining({ title: 'Goals', evidence: { kind: 'interview', n: 8 } }),
  );
  expect(Object.keys(file.assets)).toEqual([sheet?.assetId]);
  expect(problems()).toEqual([]);
});

test('beside the check the whole page is there, drawn smaller, and a block lands where it is dropped', async () => {
  const { page, problems } = await blankPersona();
  const goals = block(page, 'Goals');
  const before = await goals.boundingBox();
  await page.getByRole('button', { name: /^Check the/ }).click();
  await page.getByRole('complementary', { name: 'Check' }).waitFor();
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const room = await page
      .locator('main')
      .evaluate((main) =>
        [main, ...main.querySelectorAll('div')].every(
          (each) =>
            getComputedStyle(each).overflowX !== 'auto' || each.scrollWidth <= each.clientWidth,
        ),
      );
    expect(room).toBe(true);
  }
  const after = await goals.boundingBox();
  expect(after?.width).toBeLessThan(before?.width ?? 0);
  await dragAfter(page, 'Goals', 'Needs and jobs');
  await page.mouse.up();
  expect(titlesOf(await fileOf(page)).slice(0, 3)).toEqual([
    'Frustrations',
    'Needs and jobs',
    'Goals',
  ]);
  expect(problems()).toEqual([]);
});
