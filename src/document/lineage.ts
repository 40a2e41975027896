// Which versions a document comes from, as keys of their contents, oldest first: what two copies find their common version
// by. It belongs to a version and not to what it says, so undo takes it back with the merge that brought it.
import type { Id } from '../base/id';
import type { AnyDocument } from './document';
import { limits } from './limits';

/** The field of a document in memory and in storage; files keep it beside the documents. */
export const lineageField = 'lineage';

/** Histories by the documents' ids, as files hold them. */
export type Histories = Readonly<Record<Id, readonly string[]>>;

export function lineageOf(document: AnyDocument): readonly string[] {
  return contentKeysIn(Reflect.get(document, lineageField));
}

/** A document that also comes from these; what it knew already keeps its place, unless it is told again. */
export function withLineage<D extends AnyDocument>(document: D, keys: readonly string[]): D {
  const known = lineageOf(document);
  const lineage = joinedKeys(known, keys);
  if (lineage.length === known.length && lineage.every((key, at) => key === known[at])) {
    return document;
  }
  const told: D = { ...document, [lineageField]: Object.freeze(lineage) };
  Object.freeze(told);
  return told;
}

/** The latter come later, each key once, the newest where there are too many. */
export function joinedKeys(before: readonly string[], after: readonly string[]): string[] {
  const later = [...new Set(after.toReversed())].toReversed();
  const all = [...new Set(before.filter((key) => !later.includes(key))), ...later];
  return all.slice(-limits.history);
}

/** Whatever stands there, as far as it is content keys. */
export function contentKeysIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const keys = value.filter((key) => typeof key === 'string' && /^[0-9a-f]{64}$/.test(key));
  return keys.slice(-limits.history);
}
