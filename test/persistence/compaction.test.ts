import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson';
import { compactionDue } from '../../src/persistence/compaction';
import type { SnapshotRow } from '../../src/persistence/database';
import { journalFloor, keptSnapshots } from '../../src/persistence/snapshots';
import { damage, records } from './support/disk';
import { browser, rest, same, startMap, tab, value } from './support/library';

test.each([
  [199, 0, 0, false],
  [200, 0, 0, true],
  [1, 256 * 1024 - 1, 0, false],
  [1, 256 * 1024, 0, true],
  [1, 256 * 1024, 500_000, false],
  [1, 500_000, 500_000, true],
])('%i rows of %i bytes over a snapshot of %i bytes: due is %s', (rows, bytes, snapshot, due) => {
  expect(compactionDue(rows, bytes, snapshot)).toBe(due);
});

test('an idle map with 200 rows gets a snapshot; a busy one does not', async () => {
  const at = browser();
  let busy = true;
  const { opened, editor } = await startMap(tab(at, { isBusy: () => busy }));
  for (let count = 0; count < 200; count++) editor.add();
  await opened.settled();
  at.clock.advance(10_000);
  await rest();
  expect(await records(at.factory, 'snapshots')).toHaveLength(1);
  busy = false;
  at.clock.advance(2_000);
  await rest();
  expect((await records(at.factory, 'snapshots')).map((row) => row.seq)).toEqual([0, 200]);
  const [doc] = await records(at.factory, 'docs');
  expect(doc).toMatchObject({ snapSeq: 200, journalBytes: 0, summarySeq: 200 });
});

test('the journal reaches back to the third-newest snapshot, and undo with it', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  for (let round = 1; round <= 5; round++) {
    for (let count = 0; count < 200; count++) editor.add();
    await opened.settled();
    at.clock.advance(2_000);
    await rest();
  }
  const snapshots = (await records(at.factory, 'snapshots')).map((row) => row.seq);
  expect(snapshots.slice(-3)).toEqual([600, 800, 1000]);
  const journal = await records(at.factory, 'journal');
  expect(journal[0]?.seq).toBe(601);
  expect(journal).toHaveLength(400);
  await opened.close();

  const again = value(await tab(at).open('map')).state();
  same(again.document, editor.document());
  expect(again.history.undo).toHaveLength(400);
});

test('parts stay under 48 KB, whatever the characters', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  for (let count = 0; count < 40; count++) editor.add('字😀'.repeat(1_000));
  await opened.settled();
  value(await opened.checkpoint());
  const parts = await records(at.factory, 'snapParts');
  const sizes = parts.map((part) => String(part.text).length * 2);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(48 * 1024);
  await opened.close();
  same(value(await tab(at).open('map')).state().document, editor.document());
});

test('nothing is deleted when the new snapshot cannot be read back', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  for (let point = 0; point < 4; point++) {
    editor.add();
    await opened.settled();
    value(await opened.checkpoint());
  }
  await damage(at.factory, 'snapParts', (part) =>
    Number(part.seq) > 0 ? { ...part, text: 'broken' } : undefined,
  );
  const rows = (await records(at.factory, 'journal')).length;
  await opened.close();
  const again = value(await tab(at).open('map'));
  same(again.state().document, editor.document());
  expect((await records(at.factory, 'journal')).length).toBe(rows);
});

test('a restore point keeps its name and is not thinned out', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add();
  expect(value(await opened.checkpoint('Before the workshop'))).toBe(1);
  for (let round = 0; round < 4; round++) {
    for (let count = 0; count < 200; count++) editor.add();
    await opened.settled();
    at.clock.advance(40 * 24 * 3_600_000);
    await rest();
  }
  const snapshots = await records(at.factory, 'snapshots');
  expect(snapshots[0]).toMatchObject({ seq: 1, kind: 'named', name: 'Before the workshop' });
});

test('of automatic snapshots the newest three stay, and one an hour and a day', () => {
  const hour = 3_600_000;
  const now = Date.UTC(2030, 0, 31);
  const row = (seq: number, hoursAgo: number, kind: SnapshotRow['kind'] = 'auto'): SnapshotRow => ({
    ...{ docId: 'map', seq, kind, at: now - hoursAgo * hour - 1 },
    ...{ schema: 1, chain: '', sha256: '', bytes: 0, parts: 1 },
  });
  const everyTenMinutes = Array.from({ length: 6 * 24 * 30 }, (_, index) =>
    row(10_000 - index, index / 6),
  );
  const kept = keptSnapshots([row(1, 24 * 300, 'named'), ...everyTenMinutes], now);
  expect(kept.has(1)).toBe(true);
  expect([10_000, 9_999, 9_998].every((seq) => kept.has(seq))).toBe(true);
  // 24 hours, 13 more days, the newest three (one of which is an hour's own), one restore point.
  expect(kept.size).toBeLessThanOrEqual(24 + 14 + 2 + 1);
  expect(kept.size).toBeGreaterThan(30);
  expect(journalFloor(everyTenMinutes)).toBe(9_998);
  expect(journalFloor(everyTenMinutes.slice(0, 2))).toBe(-1);
});

test('what is compacted is what was stored, byte for byte', async () => {
  const at = browser();
  const { opened, editor } = await startMap(tab(at));
  editor.add('line\nbreak');
  await opened.settled();
  value(await opened.checkpoint());
  const parts = (await records(at.factory, 'snapParts')).filter((part) => part.seq === 1);
  expect(parts.map((part) => part.text).join('')).toBe(canonicalJson(editor.document()));
});
