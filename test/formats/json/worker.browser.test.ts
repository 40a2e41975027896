import { expect, test } from 'vitest';
import { readJsonApart } from '../../../src/formats/json/readApart';
import { fileText, looseMap } from '../../support/files';

test('a real worker reads a file and refuses a broken one', async () => {
  let answers = 0;
  const start = (url: string) => {
    const worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', () => answers++);
    return worker;
  };
  const bytes = new TextEncoder().encode(fileText([looseMap()]));
  expect(await readJsonApart(bytes, start)).toMatchObject({
    ok: true,
    value: { documents: [{ title: 'Shop' }], report: [] },
  });
  expect(await readJsonApart('{', start)).toMatchObject({
    ok: false,
    problem: { code: 'not-json', line: 1, column: 2 },
  });
  // Not the reading on the spot that stands in for a worker that fails.
  expect(answers).toBe(2);
});
