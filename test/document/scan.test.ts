import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/document/path';
import { locate, positionAt, scanJson } from '../../src/document/scan';

const caps = { depth: 64, jsonValues: 1_000 };
const faultOf = (text: string) => scanJson(text, caps).fault;

describe('the scanner', () => {
  test('accepts what JSON.parse accepts, and nothing else', () => {
    const structure = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '1', '-0.5e3', 'true', ' '),
      { maxLength: 8 },
    );
    const texts = fc.oneof(
      fc.json(),
      structure.map((tokens) => tokens.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // Keys that the scanner bans on purpose.
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(faultOf(text) === null).toBe(parses(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['{"a": 1,\n  "b": }', 2, 8, 'a value', '“}”'],
    ['{"a": 1\n"b": 2}', 2, 1, 'a comma or “}”', '“"”'],
    ['[1, 2', 1, 6, 'a comma or “]”', 'the end of the file'],
    ['{"a', 1, 4, 'a closing quote', 'the end of the file'],
    ['{a: 1}', 1, 2, 'a name in quotes or “}”', '“a”'],
    ['{"a": "x\ny"}', 1, 9, 'a closing quote', 'a line end or control character'],
    ['{} {}', 1, 4, 'the end of the file', '“{”'],
  ])('tells the place of what is wrong in %j', (text, line, column, expected, found) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ code: 'not-json', expected, found });
    expect(positionAt(text, fault?.offset ?? 0)).toEqual({ line, column });
  });

  test('stops at the depth limit, however deep the text goes', () => {
    const fault = faultOf('['.repeat(1_000_000));
    expect(fault).toMatchObject({ code: 'too-deep', offset: 64 });
    expect(faultOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeNull();
  });

  test('stops at the value limit', () => {
    expect(faultOf(`[${'0,'.repeat(998)}0]`)).toBeNull();
    expect(faultOf(`[${'0,'.repeat(999)}0]`)?.code).toBe('too-many-values');
  });

  test.each([
    '{"a": [{"__proto__": 1}]}',
    '{"a": [{"constructor": 1}]}',
    '{"a": [{"\\u0070rototype": 1}]}',
  ])('finds the banned key in %s', (text) => {
    expect(faultOf(text)).toMatchObject({ code: 'banned-key', path: ['a', 0, expect.any(String)] });
  });

  test('lists keys that stand twice in one object', () => {
    const { repeated, fault } = scanJson(
      '{"a": {"x": 1, "y": 2, "\\u0078": 3}, "b": {"x": 1}}',
      caps,
    );
    expect(fault).toBeNull();
    expect(repeated.map(({ path }) => formatPath(path))).toEqual(['$.a.x']);
  });
});

describe('locating', () => {
  const text = '{\n "cards": {\n  "c1": {"text": 5},\n  "c2": {"tags": [1,\n 2]}\n }\n}';

  test('finds lines and columns of many paths at once', () => {
    const paths = [['cards', 'c2', 'tags', 1], ['cards', 'c1', 'text'], []];
    expect(locate(text, paths)).toEqual([
      { line: 5, column: 2 },
      { line: 3, column: 18 },
      { line: 1, column: 1 },
    ]);
  });

  test('falls back to the nearest thing around what is missing', () => {
    expect(locate(text, [['cards', 'c1', 'lane', 'x'], ['stages']])).toEqual([
      { line: 3, column: 9 },
      { line: 1, column: 1 },
    ]);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
