import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../src/base/base64';

test('bytes come back as they were, however many there are', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  expect(fromBase64(toBase64(new Uint8Array()))).toEqual(new Uint8Array());
});

test('what is no base64 is nothing', () => {
  expect(fromBase64('no!')).toBeNull();
});
