import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { iconsSource } from '../../scripts/icons.mjs';
import { icons } from '../../src/ui/icons';

test('the icon table is what scripts/icons.mjs writes', async () => {
  expect(await readFile('src/ui/icons.ts', 'utf8')).toBe(await iconsSource());
});

test('every icon starts at an absolute point and is nothing but path data', () => {
  for (const [name, path] of Object.entries(icons))
    expect.soft(path, name).toMatch(/^M[-\d.]+[ ,]?[-\d.]+[MmLlHhVvCcSsQqTtAaZz\d\s.,-]*$/);
});

test('lines, circles and rounded squares all become paths that stand on their own', () => {
  expect(icons['arrow-left']).toBe('M12 19l-7-7 7-7M19 12H5');
  expect(icons.circle).toBe('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z');
  expect(icons.square).toContain('a2 2 0 0 1 2 2');
});
