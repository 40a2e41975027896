import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatVersion } from '../../src/document/formatVersion';
import {
  type Migration,
  migrate,
  migratedVersion,
  migrations,
} from '../../src/document/migrations/migrations';
import { readStored } from '../../src/document/read';

const fixtures = (to: number) => `test/fixtures/migrations/${String(to).padStart(4, '0')}`;

/** What is missing or wrong about the fixtures of a migration. */
function complaints(steps: readonly Migration[]): string[] {
  return steps.flatMap(({ to, name }) => {
    const [before, after] = ['before', 'after'].map((file) => `${fixtures(to)}/${file}.json`);
    const missing = [before, after].filter((path) => !existsSync(path ?? ''));
    return missing.map((path) => `${name} needs ${path}`);
  });
}

describe('migrations', () => {
  test('lead to the version this build writes', () => {
    expect(migratedVersion).toBe(formatVersion.version);
  });

  test('each have a document before and after', () => {
    expect(complaints(migrations)).toEqual([]);
    expect(complaints([{ to: 9_999, name: 'none', up: (document) => ({ ...document }) }])).toEqual([
      'none needs test/fixtures/migrations/9999/before.json',
      'none needs test/fixtures/migrations/9999/after.json',
    ]);
  });

  test('turn the document before into the one after, which is sound', () => {
    for (const { to } of migrations) {
      const [before, after] = ['before', 'after'].map(
        (file): Record<string, unknown> =>
          JSON.parse(readFileSync(`${fixtures(to)}/${file}.json`, 'utf8')),
      );
      const migrated = migrate(before ?? {}, to - 1, migrations.slice(0, to - 1));
      expect(migrated).toEqual(after);
      expect(readStored(before, { version: to - 1, minor: 0 }).ok).toBe(true);
    }
  });

  test('run in order, from the version the document has', () => {
    const step = (to: number): Migration => ({
      to,
      name: `to ${to}`,
      up: (document) => ({ ...document, seen: `${document.seen ?? ''}${to}` }),
    });
    const steps = [step(2), step(3), step(4)];
    const old = Object.freeze({ id: 'a' });
    expect(migrate(old, 1, steps)).toEqual({ id: 'a', seen: '234' });
    expect(migrate(old, 3, steps)).toEqual({ id: 'a', seen: '4' });
    expect(migrate(old, 4, steps)).toEqual({ id: 'a' });
    expect(() => migrate(old, 1, [step(3)])).toThrow(/leads to version 2/);
  });
});
