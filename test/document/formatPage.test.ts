import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/document/limits';
import { readContent } from '../support/files';

const page = readFileSync('docs/format.md', 'utf8');

test('the example of docs/format.md is a whole file, with nothing to repair', async () => {
  const example = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
  const { documents, report } = await readContent(example);
  expect(documents.map(({ title }) => title)).toEqual(['Buying shoes']);
  expect(report).toEqual([]);
  expect(JSON.parse(example).sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the limits on docs/format.md are those of the program', () => {
  const listed = [limits.jsonValues, limits.cards, limits.steps, limits.links, limits.stages];
  for (const count of listed) expect(page).toContain(count.toLocaleString('en'));
  expect(page).toContain(`${limits.fileBytes / 1024 / 1024} MB, `);
  expect(page).toContain(`${limits.depth} levels`);
  expect(page).toContain(`${limits.textBytes / 1024} KB, a title`);
});
