// Files that someone broke, or made to break us. None may throw, hang, change a prototype or pass without a place.
import { afterEach, describe, expect, test } from 'vitest';
import { checkInvariants } from '../../../src/document/invariants';
import { limits } from '../../../src/document/limits';
import { decodeJson, refuseSize } from '../../../src/formats/json/decode';
import { readJson } from '../../../src/formats/json/read';
import { fileText, type Loose, looseMap } from '../../support/files';

afterEach(() => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const good = fileText([looseMap()]);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(2 + index * 2, text.charCodeAt(index), !bigEndian);
  }
  return bytes;
}

describe('bytes', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', utf8(`\ufeff${good}`)],
    ['UTF-16, little end first', utf16(good, false)],
    ['UTF-16, big end first', utf16(good, true)],
    ['Windows line ends', utf8(good.replaceAll('\n', '\r\n'))],
  ])('%s are read', async (_, bytes) => {
    expect(await readJson(bytes)).toMatchObject({ ok: true, value: { report: [] } });
  });

  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(0), 'empty-file', /is empty/],
    ['zeros', new Uint8Array(5_000), 'zero-filled', /only zeros/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'not-text', /not text/],
    ['half a letter', utf8(good).with(40, 0xc3), 'not-text', /not text/],
    ['a web page', utf8('\n<!DOCTYPE html><html></html>'), 'web-page', /web page/],
    ['words', utf8('Dear all,\nplease'), 'not-json', /line 1, column 1, “D” stands where a value/],
    ['white space', utf8('  \n '), 'not-json', /line 2, column 2, the end of the file/],
    ['half a file', utf8(good.slice(0, 700)), 'not-json', /line \d+, column \d+, the end of/],
    ['a tail of zeros', utf8(`${good}\0\0\0`), 'not-json', /a zero byte stands where the end/],
    ['a comment', utf8(`// ours\n${good}`), 'not-json', /line 1, column 1/],
  ])('%s are refused in a sentence', async (_, bytes, code, message) => {
    const before = bytes.slice();
    const read = await readJson(bytes);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    expect(read.ok ? '' : read.problem.message).toMatch(message);
    expect(bytes).toEqual(before);
  });

  test('60 MB are refused before they are read', () => {
    expect(refuseSize(60 * 1024 * 1024)).toMatchObject({
      ok: false,
      problem: { code: 'too-large', message: 'This file has 60 MB; 50 MB is the most.' },
    });
    expect(refuseSize(limits.fileBytes)).toBeNull();
    expect(decodeJson(new Uint8Array(limits.fileBytes + 1)).ok).toBe(false);
  });
});

describe('texts that must be refused, with the reason and the place', () => {
  const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const put = (json: string) => good.replace('"text": "Slow search"', json);

  test.each<[string, () => string, string, RegExp]>([
    ['a million brackets', () => nest(1_000_000), 'too-deep', /nested more than 64 deep/],
    ['500 levels in a card', () => put(`"x": ${nest(500)}`), 'too-deep', /at \$\.documents\[0\]/],
    ['__proto__', () => put('"__proto__": {"polluted": 1}'), 'banned-key', /“__proto__” is not/],
    ['constructor', () => put('"constructor": {"prototype": {}}'), 'banned-key', /“constructor”/],
    ['prototype, escaped', () => put('"\\u0070rototype": 1'), 'banned-key', /“prototype”/],
    [
      '__proto__ as an id',
      () => good.replace('"cards": {', '"cards": {"__proto__": {"polluted": 1},'),
      'banned-key',
      /line \d+, the name/,
    ],
    ['two million values', () => `[${'0,'.repeat(2e6)}0]`, 'too-many-values', /1,000,000 values/],
    ['200,000 bare items', () => `[${'{},'.repeat(2e5)}{}]`, 'not-a-map', /no Throughline file/],
    ['20,000 cards', () => fileText([crowded()]), 'too-many', /20,002 cards, at most 10,000 are/],
    ['tables as lists', () => fileText([{ ...looseMap(), stages: [] }]), 'unreadable', /is a list/],
    ['a document of text', () => fileText(['map']), 'unreadable', /there is no document/],
    ['a kind from a prototype', () => fileText([{ kind: 'toString' }]), 'unknown-kind', /no kind/],
  ])('%s', { timeout: 20_000 }, async (_, make, code, message) => {
    const read = await readJson(make());
    expect(read).toMatchObject({ ok: false, problem: { code, line: expect.any(Number) } });
    expect(read.ok ? '' : read.problem.message).toMatch(message);
    expect(read.ok ? '' : read.problem.path).toMatch(/^\$/);
  });

  function crowded(): Loose {
    const map = looseMap();
    for (let index = 0; index < 20_000; index++) map.cards[`c${index}`] = { text: 'x' };
    return map;
  }
});

describe('values that must not survive', () => {
  /** The first document and the codes of its report, after JSON text is put in for a card's fields. */
  async function readCard(fields: string) {
    const read = await readJson(good.replace('"text": "Slow search"', fields));
    if (!read.ok) throw new Error(read.problem.message);
    const [map] = read.value.documents;
    if (map?.kind !== 'journey') throw new Error('No map was read');
    expect(checkInvariants(map)).toEqual([]);
    return { card: map.cards['slow-search'], codes: read.value.report.map(({ code }) => code) };
  }

  test.each([
    'javascript:alert(1)',
    'JaVa\\nScript:alert(1)',
    ' javascript:alert(1)',
    '\\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:msgbox(1)',
    '//evil.example',
    'https:evil.example',
    'https:\\\\\\\\evil.example',
    '/local',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://user:secret@a.example/',
    'http://',
  ])('the address %s', async (href) => {
    const { card, codes } = await readCard(`"text": "x", "href": "${href}"`);
    expect(card).not.toHaveProperty('href');
    expect(codes).toContain('link-removed');
  });

  test('good addresses do survive', async () => {
    for (const href of ['https://a.example/?q=ü#x', 'HTTP://A.example', 'mailto:a@b.example']) {
      expect((await readCard(`"text": "x", "href": "${href}"`)).card?.href).toBe(href);
    }
  });

  test('style sheets in colours', async () => {
    const map = looseMap();
    Object.assign(map.personas.customer ?? {}, { color: 'red;background:url(//evil)' });
    Object.assign(map.lanes.pains ?? {}, { hue: 'url(//evil)' });
    const read = await readJson(fileText([map]));
    expect(JSON.stringify(read.ok && read.value.documents)).not.toContain('evil');
  });

  test.each(['1e999', '-1e999', '1e308', '-5', 'null', '[]', '{}', '"NaN"', '""'])(
    'a severity of %s',
    async (severity) => {
      const { card, codes } = await readCard(`"text": "x", "severity": ${severity}`);
      const kept = card?.severity;
      expect(kept === undefined || (kept >= 1 && kept <= 5)).toBe(true);
      expect(codes).toHaveLength(1);
    },
  );

  test('minus zero, halves of letters and control characters', async () => {
    const { card } = await readCard('"text": "a\\ud800b\\u0000c\\u001b\\r\\nd\\te", "x": -0');
    expect(card?.text).toBe('a\ufffdbc\nd\te');
    expect(Object.is(Reflect.get(card ?? {}, 'x'), 0)).toBe(true);
  });

  test('but any writing does: right to left, stacked accents, emoji, markup', async () => {
    const text = `\u202egnp.exe\u200b${'e\u0301\u0302\u0303'.repeat(50)} 👩‍👩‍👧 <img src=x onerror=alert(1)>`;
    const { card, codes } = await readCard(`"text": ${JSON.stringify(text)}`);
    expect(card?.text).toBe(text);
    expect(codes).toEqual([]);
  });

  test('the first of two keys, and that is told', async () => {
    const { card, codes } = await readCard('"text": "first", "text": "second"');
    expect(card?.text).toBe('second');
    expect(codes).toEqual(['repeated-key']);
  });
});

describe('a wrong value in any one place', () => {
  const wrong = [null, true, -1, 1e308, 'x'.repeat(30_000), '', [], [[]], {}, { a: 1 }];

  test('is repaired or refused, and never passes unsound', { timeout: 60_000 }, async () => {
    let read = 0;
    let refused = 0;
    for (const path of placesIn(looseMap())) {
      for (const value of wrong) {
        const map = looseMap();
        replaceAt(map, path, value);
        const result = await readJson(fileText([map]));
        if (result.ok) {
          read++;
          expect(result.value.documents.flatMap(checkInvariants)).toEqual([]);
        } else {
          refused++;
          expect(result.problem.message).toMatch(/^This isn’t a map we can read: line \d+, .+\.$/);
        }
      }
    }
    expect(read).toBeGreaterThan(400);
    expect(refused).toBeGreaterThan(20);
  });
});

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  const below = Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function replaceAt(root: object, path: readonly string[], value: unknown): void {
  let at: object = root;
  for (const step of path.slice(0, -1)) at = Reflect.get(at, step);
  Reflect.set(at, path.at(-1) ?? '', value);
}
