import { expect, test } from 'vitest';
import { type SortedFiles, sortFiles } from '../../../src/actions/pictures/sortFiles';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>';

async function kindOf(name: string, type: string, content: string): Promise<string | undefined> {
  const sorted: SortedFiles = await sortFiles([new File([content], name, { type })]);
  return Object.entries(sorted).find(([, files]) => files.length > 0)?.[0];
}

test.each([
  ['a drawing that says so', 'map.svg', 'image/svg+xml', drawing, 'pictures'],
  ['a drawing in the clothes of a document', 'map.json', 'application/json', drawing, 'documents'],
  ['a drawing in the clothes of pixels', 'map.png', 'image/png', drawing, 'mislabelled'],
  ['a page in the clothes of pixels', 'map.png', 'image/png', '<html></html>', 'mislabelled'],
  ['a table', 'map.csv', 'text/csv', 'Lane,Find\nPains,slow', 'documents'],
])('%s', async (_, name, type, content, kind) => {
  expect(await kindOf(name, type, content)).toBe(kind);
});
