import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert';
import type { GridDocument } from '../../../src/document/grid';
import { checkInvariants } from '../../../src/document/invariants';
import { limits } from '../../../src/document/limits';
import { documentSize, fullReason } from '../../../src/document/size';
import { utf8Length } from '../../../src/document/text';
import { readJson } from '../../../src/formats/json/read';
import { writeJson } from '../../../src/formats/json/write';
import { anyDocument } from '../../support/arbitraries';
import { bigMap } from '../../support/bigMap';
import { journey } from '../../support/build';

const stamp = { exportedAt: '2026-05-04T10:00:00Z', app: 'Throughline 0.1.0' };

describe('a JSON file', () => {
  test('gives back any documents, unknown fields included, and writes them byte for byte again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 1, maxLength: 2 }), async (documents) => {
        expect(documents.flatMap(checkInvariants)).toEqual([]);
        const text = await writeJson(documents, stamp);
        const read = await readJson(new TextEncoder().encode(text));
        if (!read.ok) throw new Error(read.problem.message);
        expect(read.value.report).toEqual([]);
        expect(read.value.documents).toEqual(documents);
        expect(await writeJson(read.value.documents, stamp)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps keys in code unit order, numbers among them', async () => {
    const map = journey().stage('Find').cell('pains', 'Find', '10', '9', 'B', 'a').build();
    const text = await writeJson([map], stamp);
    expect([...text.matchAll(/^ {4}"(10|9|b|a)": \{$/gm)].map(([, id]) => id)).toEqual([
      '10',
      '9',
      'a',
      'b',
    ]);
  });

  test('carries pictures', async () => {
    const assets = { ['0'.repeat(64)]: { type: 'image/png' as const, base64: 'iVBORw0KGgo=' } };
    const text = await writeJson([journey().stage('Find').build()], { ...stamp, assets });
    const read = await readJson(text);
    expect(read).toMatchObject({ ok: true, value: { assets, report: [] } });
  });

  test('that was changed after saving is read, and says so', async () => {
    const text = await writeJson([journey('Shop').stage('Find').build()], stamp);
    const read = await readJson(text.replace('"Shop"', '"Ship"'));
    expect(read).toMatchObject({
      ok: true,
      value: { documents: [{ title: 'Ship' }], report: [{ code: 'checksum' }] },
    });
    expect(read.ok && read.value.report[0]?.message).toMatch(
      /^The file, line \d+: it was changed or damaged after saving\.$/,
    );
  });
});

describe('the largest map the app allows', () => {
  test('with every count at its cap is read again', { timeout: 60_000 }, async () => {
    const map = bigMap(limits.cards, limits.links, 3);
    expect(fullReason(map)).toBeNull();
    const read = await readJson(await writeJson([map], stamp));
    expect(read).toMatchObject({ ok: true, value: { report: [] } });
    expect(read.ok && read.value.documents[0]).toEqual(map);
  });

  test('with as much text as fits is read again', { timeout: 60_000 }, async () => {
    const map = fill(bigMap(limits.cards, limits.links, 3));
    const text = await writeJson([map], stamp);
    expect(utf8Length(text)).toBeGreaterThan(limits.documentBytes - 2 * limits.textBytes - 5e6);
    const bytes = new TextEncoder().encode(text);
    expect(bytes.length).toBeLessThanOrEqual(limits.fileBytes);
    const read = await readJson(bytes);
    expect(read).toMatchObject({ ok: true, value: { report: [] } });
  });

  test('counts at least as many bytes as its file has', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const envelope = 400;
        const text = await writeJson([document], stamp);
        expect(documentSize(document).bytes + envelope).toBeGreaterThanOrEqual(utf8Length(text));
      }),
      { numRuns: 100 },
    );
  });
});

/** Long texts into cards until one more would be too many. */
function fill(map: GridDocument): GridDocument {
  const cards = { ...map.cards };
  const long = '“Ünï\n” '.repeat(1_400);
  const room = limits.documentBytes - documentSize(map).bytes;
  const count = Math.floor(
    room / (documentSize(withExtra(map, long)).bytes - documentSize(map).bytes),
  );
  for (const id of Object.keys(cards).slice(0, count)) {
    cards[id] = { ...present(cards[id], id), text: long };
  }
  const full = { ...map, cards };
  expect(fullReason(full)).toBeNull();
  return full;
}

function withExtra(map: GridDocument, text: string): GridDocument {
  return { ...map, cards: { ...map.cards, extra: { ...present(map.cards.card0, 'card0'), text } } };
}
