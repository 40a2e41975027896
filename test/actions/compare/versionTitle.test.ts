import { expect, test } from 'vitest';
import { datedTitle, versionTitle } from '../../../src/actions/compare/versionTitle';
import type { OlderVersion } from '../../../src/actions/ports';

const local = (day: number, hour: number, month = 10, year = 2026) =>
  new Date(year, month, day, hour, 5).getTime();
const now = local(26, 14);
const version = (at: number, extra: Partial<OlderVersion> = {}): OlderVersion => ({
  ...{ seq: 1, at, kind: 'pause' },
  ...extra,
});

test.each([
  [local(26, 9), 'Today, 09:05'],
  [local(25, 23), 'Yesterday, 23:05'],
  [local(12, 8), '12 Nov, 08:05'],
  [local(3, 8, 0, 2025), '3 Jan 2025, 08:05'],
])('a restore point is called by when it was: %#', (at, title) => {
  expect(versionTitle(version(at), now)).toBe(title);
});

test('why it is there comes first', () => {
  const named = version(local(26, 9), { kind: 'named', name: ' Before the merge ' });
  expect(versionTitle(named, now)).toBe('Before the merge, today, 09:05');
  expect(versionTitle(version(local(25, 9), { kind: 'start' }), now)).toBe(
    'As it began, yesterday, 09:05',
  );
  expect(versionTitle(version(local(12, 9), { kind: 'pre-migration' }), now)).toBe(
    'Before an update of the app, 12 Nov, 09:05',
  );
});

test('in a file it is called by the whole date', () => {
  expect(datedTitle(version(local(26, 9)))).toBe('26 Nov 2026, 09:05');
});
