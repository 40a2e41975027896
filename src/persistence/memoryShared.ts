// Shared versions where nothing can be stored: the same answers from a table in memory.
import type { Id } from '../base/id';
import { succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import type { Library, SharedVersion } from './contract';
import { keptContents, notKept, sharedAgain } from './sharedAgain';

interface Kept {
  version: SharedVersion;
  document: AnyDocument | null;
}

export function memoryShared(now: () => number): Library['shared'] & { forget(docId: Id): void } {
  const kept = new Map<Id, Kept[]>();
  const withContent = () => [...kept.values()].flat().filter(({ document }) => document !== null);
  return {
    async keep(document, key, shape) {
      const rows = kept.get(document.id) ?? [];
      const before = rows.find(({ version }) => version.key === key)?.version;
      const version = sharedAgain(before, key, shape, now());
      const others = rows.filter((row) => row.version !== before);
      const all = shape === null && before ? rows : [...others, { version, document }];
      const old = all.length - keptContents;
      kept.set(
        document.id,
        all.map((row, index) => (index < old ? { ...row, document: null } : row)),
      );
      return succeed(key);
    },
    list: async (docId) => (kept.get(docId) ?? []).map(({ version }) => version),
    among: async (keys) =>
      withContent().flatMap(({ version }) => (keys.includes(version.key) ? [version] : [])),
    async content(key) {
      const found = withContent().find(({ version }) => version.key === key)?.document;
      return found ? succeed(found) : notKept;
    },
    forget: (docId) => void kept.delete(docId),
  };
}
