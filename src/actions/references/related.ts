// The documents that a document refers to, and theirs: what travels with it when that is wished. Circles are walked once.
import { referencesOf } from '../../analysis/references';
import type { Id } from '../../base/id';
import type { AnyDocument } from '../../document/document';
import { breathe, type Work } from '../export/work';
import { isBinned } from '../library/binned';
import type { LibraryEntry, Ports } from '../ports';

/** Those that are there, nearest first; never the document itself. */
export function relatedEntries(
  entries: readonly LibraryEntry[],
  document: AnyDocument,
): LibraryEntry[] {
  const present = new Map(
    entries.filter((entry) => !isBinned(entry)).map((entry) => [entry.id, entry]),
  );
  const seen = new Set<Id>([document.id]);
  const found: LibraryEntry[] = [];
  const waiting = referencesOf(document).map(({ to }) => to);
  for (const id of waiting) {
    const entry = present.get(id);
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    found.push(entry);
    waiting.push(...(entry.summary.refs ?? []).map(({ to }) => to));
  }
  return found;
}

/** As they are stored. One that cannot be read is named and left out. */
export async function relatedDocuments(
  ports: Pick<Ports, 'library'>,
  document: AnyDocument,
  work: Work,
): Promise<{ documents: AnyDocument[]; notes: string[] }> {
  const documents: AnyDocument[] = [];
  const notes: string[] = [];
  const entries = relatedEntries(ports.library.documents.get(), document);
  for (const [done, { id, title }] of entries.entries()) {
    work.step?.('Reading documents', done + 1, entries.length);
    await breathe(work);
    const read = await ports.library.peek(id);
    if (read.ok) documents.push(read.value);
    else notes.push(`“${title}” could not be read and is left out.`);
  }
  return { documents, notes };
}
