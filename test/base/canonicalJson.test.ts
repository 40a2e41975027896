import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson';

test('any JSON keeps its meaning, with and without indentation', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain, indent))).toEqual(plain);
    }),
  );
});

test('keys come in code unit order, also those that look like numbers', () => {
  const value = { b: 1, a: [{ 9: true, 10: undefined, '1': null }], Z: '\u2028' };
  expect(canonicalJson(value)).toBe('{"Z":"\u2028","a":[{"1":null,"9":true}],"b":1}');
  expect(canonicalJson({ 2: {}, 10: [] })).toBe('{"10":[],"2":{}}');
});

test('indents as JSON.stringify does', () => {
  const value = { a: [1, { b: [] }], c: {} };
  expect(canonicalJson(value, 2)).toBe(JSON.stringify(value, null, 2));
});
