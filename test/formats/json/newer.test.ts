import { describe, expect, test } from 'vitest';
import { checkInvariants } from '../../../src/document/invariants';
import { newerFormatOf, readOnlyReason } from '../../../src/document/newerFormat';
import { readStored } from '../../../src/document/read';
import { readJson } from '../../../src/formats/json/read';
import { writeJson } from '../../../src/formats/json/write';
import { fileText, looseMap } from '../../support/files';

const stamp = { exportedAt: '2026-05-04T10:00:00Z', app: 'Throughline 0.1.0' };

/** What version 1.7 might have: fields, words and shapes we know nothing of. */
function fromTheFuture() {
  const map = looseMap();
  Object.assign(map, { mood: 'sunny', state: 'maybe' });
  Object.assign(map.cards['slow-search'] ?? {}, { type: 'hologram', votes: { ana: 3 } });
  Object.assign(map.cards['too-loud'] ?? {}, { text: { rich: ['Too ', 'loud'] } });
  map.emotions['emotion/asks-peer/customer'] = { curve: [0, 1] };
  map.lanes.smell = { role: 'scents', title: 'Smell', order: 'a9' };
  return map;
}

const minor = { version: 1, minor: 7, minReader: { version: 1, minor: 0 } };

describe('a file of a newer minor version', () => {
  test('opens read-only and says why', async () => {
    const read = await readJson(fileText([fromTheFuture()], minor));
    if (!read.ok) throw new Error(read.problem.message);
    const [document] = read.value.documents;
    expect(read.value.readOnly).toBe(
      'Made with a newer version (format 1.7, this is 1.0), so it is read-only.',
    );
    expect(document && readOnlyReason(document)).toBe(read.value.readOnly);
    expect(document && checkInvariants(document)).toEqual([]);
  });

  test('is written back as it came, with its version', async () => {
    const read = await readJson(fileText([fromTheFuture()], minor));
    const documents = read.ok ? read.value.documents : [];
    const written = JSON.parse(await writeJson(documents, stamp));
    expect(written).toMatchObject({ ...minor, documents: [fromTheFuture()] });
    expect(JSON.stringify(written)).not.toContain('newerFormat');
  });

  test('stays what it is through storage', async () => {
    const read = await readJson(fileText([fromTheFuture()], minor));
    const [document] = read.ok ? read.value.documents : [];
    const stored = readStored(JSON.parse(JSON.stringify(document)));
    expect(stored.ok && stored.value.document).toEqual(document);
  });
});

describe('a file of a newer major version', () => {
  const major = (reader: number) => ({
    version: 3,
    minor: 2,
    minReader: { version: reader, minor: 0 },
  });

  test('opens read-only when it may be read by this version, and keeps its number', async () => {
    const read = await readJson(fileText([fromTheFuture()], major(1)));
    const documents = read.ok ? read.value.documents : [];
    expect(documents.map((document) => newerFormatOf(document)?.version)).toEqual([3]);
    expect(JSON.parse(await writeJson(documents, stamp))).toMatchObject({ version: 3, minor: 2 });
  });

  test.each([
    ['it may not', fileText([fromTheFuture()], major(3))],
    ['it does not say', fileText([fromTheFuture()], { version: 3, minor: 2 })],
    ['it has another shape', fileText([{ kind: 'atlas' }], major(1))],
  ])('is refused naming both versions when %s', async (_, text) => {
    expect(await readJson(text)).toMatchObject({
      ok: false,
      problem: {
        code: 'newer-format',
        message: 'This file has format 3.2. This version reads up to 1.0.',
      },
    });
  });
});

test('a file of our own version cannot claim to come from a newer one', async () => {
  const claim = { version: 9, minor: 9, minReader: { version: 9, minor: 9 }, changes: [] };
  const read = await readJson(fileText([{ ...looseMap(), newerFormat: claim }]));
  expect(read.ok && read.value.documents.map(newerFormatOf)).toEqual([null]);
});

test('documents of different major versions share a file of ours', async () => {
  const future = await readJson(
    fileText([fromTheFuture()], { version: 3, minor: 0, minReader: { version: 1, minor: 0 } }),
  );
  const ours = await readJson(fileText([{ ...looseMap(), id: 'other' }]));
  const documents = [future, ours].flatMap((read) => (read.ok ? read.value.documents : []));
  const again = await readJson(await writeJson(documents, stamp));
  expect(again).toMatchObject({ ok: true, value: { report: [], readOnly: null } });
});
