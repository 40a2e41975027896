// Which map that is here an import may be a new version of.
import { isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { readOnlyReason } from '../../document/newerFormat';
import { safeName } from '../export/fileName';
import type { Ports } from '../ports';
import { isBinned } from './binned';
import type { ImportTarget } from './importer';
import type { ImportOutcome } from './importOutcome';

/** What a map from elsewhere may be a new version of: the open map, else one that is called the same. */
export async function mapToUpdate(
  { library }: Pick<Ports, 'library'>,
  { documents, readOnly }: ImportOutcome,
  target: ImportTarget | null,
): Promise<GridDocument | null> {
  const [only, ...more] = documents;
  if (!only || more.length > 0 || !isGrid(only) || readOnly !== undefined) return null;
  if (target) return target.document;
  const titled = library.documents.get().find((entry) => {
    const isMap = entry.kind === 'journey' || entry.kind === 'blueprint';
    return isMap && !isBinned(entry) && isSameTitle(entry.title, only.title);
  });
  const found = titled && (await library.peek(titled.id));
  if (!found?.ok || !isGrid(found.value) || readOnlyReason(found.value) !== null) return null;
  return found.value;
}

/** A table is often called after its file, and our files after the map and the day. */
function isSameTitle(title: string, told: string): boolean {
  const plain = (text: string) => safeName(text).toLowerCase();
  const undated = plain(told).replace(/-\d{4}-\d{2}-\d{2}(-\(\d+\))?$/, '');
  return plain(title) === plain(told) || plain(title) === undated;
}
