// Numbered steps from one major version of the format to the next, upwards only. A file per step, `0002-what-changed.ts`;
// each needs test/fixtures/migrations/0002/{before,after}.json, which a test demands.
import { assert } from '../../base/assert';
import { formatVersion } from '../formatVersion';

export interface Migration {
  /** The version it makes; it takes documents of the version before. */
  to: number;
  name: string;
  /** A new document, made from plain JSON that has not been checked against any schema yet. */
  up: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Rising by one, from version 2 on; version 1 is the first there was. */
export const migrations: readonly Migration[] = [];

/** The document as the current version would have it. The steps given stand in for the real ones in tests. */
export function migrate(
  document: Record<string, unknown>,
  from: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  steps.forEach(({ to }, index) => {
    assert(to === index + 2, `migration ${index + 1} leads to version ${index + 2}, not ${to}`);
  });
  return steps.filter(({ to }) => to > from).reduce((current, step) => step.up(current), document);
}

/** The version the last step leads to. */
export const migratedVersion: number = migrations.at(-1)?.to ?? formatVersion.version;
