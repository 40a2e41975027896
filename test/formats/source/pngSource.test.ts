import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPngSource, withPngSource } from '../../../src/formats/source/pngSource';
import { inflate } from '../../../src/formats/zlib';

/** One grey pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const source = `{"text":"Grüße 😀 日本"}\n${'x'.repeat(200_000)}`;

test('a PNG gives back the very text it was given', async () => {
  const carrying = await withPngSource(png, source);
  expect(carrying.length).toBeLessThan(5000);
  expect(await readPngSource(carrying)).toBe(source);
});

test('the chunk stands in the file as the specification says', async () => {
  const carrying = Buffer.from(await withPngSource(png, source));
  expect(carrying.subarray(-12).toString('latin1')).toContain('IEND');
  const at = carrying.indexOf('iTXt');
  const length = carrying.readUInt32BE(at - 4);
  const data = carrying.subarray(at + 4, at + 4 + length);
  expect(data.subarray(0, 16).toString('latin1')).toBe('Throughline\0\u0001\0\0\0');
  expect(inflateSync(data.subarray(16)).toString('utf8')).toBe(source);
  const { crc32 } = await import('node:zlib').then((zlib) => ({ crc32: zlib.crc32 }));
  if (crc32) {
    const check = carrying.readUInt32BE(at + 4 + length);
    expect(check).toBe(crc32(carrying.subarray(at, at + 4 + length)));
  }
});

test('pictures without a source, cut off or damaged, have none', async () => {
  expect(await readPngSource(png)).toBeNull();
  expect(await readPngSource(new Uint8Array([1, 2, 3]))).toBeNull();
  const carrying = await withPngSource(png, source);
  expect(await readPngSource(carrying.slice(0, carrying.length - 60))).toBeNull();
  const at = Buffer.from(carrying).indexOf('iTXt');
  const damaged = carrying.slice();
  damaged.fill(0xff, at + 24, at + 60);
  expect(await readPngSource(damaged)).toBeNull();
});

test('what is no PNG stays as it is', async () => {
  const other = new Uint8Array([1, 2, 3]);
  expect(await withPngSource(other, source)).toBe(other);
});

test('a small file that unfolds into a very large one is not read', async () => {
  const carrying = await withPngSource(png, source);
  const at = Buffer.from(carrying).indexOf('iTXt');
  const packed = carrying.slice(at + 4 + 16, carrying.length - 16);
  expect(await inflate(packed, 200_000)).toBeNull();
});
