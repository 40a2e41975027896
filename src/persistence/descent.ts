import type { AnyDocument } from '../document/document';
import { joinedKeys, lineageOf } from '../document/lineage';
import type { SharedVersion } from './contract';

/**
 * The keys of all versions that the document comes from, oldest first: what it took in, and then what was shared of it.
 * Versions that only came count by the document's lineage alone, since a merge that was undone brought nothing.
 */
export function descentOf(document: AnyDocument, shared: readonly SharedVersion[]): string[] {
  const lineage = lineageOf(document);
  const left = shared.filter(({ key, shapes }) => shapes.length > 0 && !lineage.includes(key));
  return joinedKeys(
    lineage,
    left.map(({ key }) => key),
  );
}
