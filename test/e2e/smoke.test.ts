import { expect, test } from 'vitest';
import { openApp } from '../support/e2e';

test('the app opens with one heading and nothing to complain about', async () => {
  const app = await openApp();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await app.page.locator('h1').count()).toBe(1);
  expect(app.problems()).toEqual([]);
});

test('the page refuses markup as HTML, and the watch reports it', async () => {
  const app = await openApp();
  const isRefused = await app.page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>in</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(isRefused).toBe(true);
  await expect.poll(() => app.problems().join()).toContain('policy: require-trusted-types-for');
});

test('nothing leaves for another origin, and the watch reports the attempt', async () => {
  const app = await openApp();
  const isRefused = await app.page.evaluate(() =>
    fetch('https://example.invalid/').then(
      () => false,
      () => true,
    ),
  );
  expect(isRefused).toBe(true);
  await expect.poll(() => app.problems().join()).toContain('policy: connect-src');
});
