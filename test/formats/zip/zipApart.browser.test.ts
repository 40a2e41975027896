import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../src/formats/zip/zip';
import { zipApart } from '../../../src/formats/zip/zipApart';

const content = {
  files: [
    { path: 'a.xml', content: '<a/>' },
    { path: 'b/c.png', content: Uint8Array.of(1, 2, 3), isPacked: true },
  ],
  made: '2026-01-02T03:04:05.000Z',
};

test('a real worker makes the same file as the page', async () => {
  let answers = 0;
  const start = (url: string) => {
    const worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', () => answers++);
    return worker;
  };
  const bytes = await zipApart(content, { start });
  expect(answers).toBe(1);
  expect(bytes).toEqual(zip(content));
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['a.xml'] ?? new Uint8Array())).toBe('<a/>');
  expect(parts['b/c.png']).toEqual(Uint8Array.of(1, 2, 3));
});

test('without a worker the page makes it', async () => {
  expect(await zipApart(content)).toEqual(zip(content));
});
