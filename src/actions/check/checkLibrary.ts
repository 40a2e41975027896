// What shows only across documents, for all of them. Each is read once, and again only after it has changed.
import { type DocumentFacts, factsOf } from '../../analysis/lint/facts';
import { lintLibrary } from '../../analysis/lint/lint';
import type { Id } from '../../base/id';
import { breathe, type Work } from '../export/work';
import { isBinned } from '../library/binned';
import type { Library, LibraryEntry, Ports } from '../ports';
import type { Remark } from './checking';
import { factsOfEntry } from './lintAmong';
import { titled } from './titled';

export interface LibraryFindings {
  open: Remark[];
  dismissed: Remark[];
  /** Titles of documents that could not be read: nothing is said of them. */
  unread: string[];
  /** How many documents were looked at. */
  count: number;
}

interface Known {
  version: string;
  /** Null when it could not be read. */
  facts: DocumentFacts | null;
}

const known = new WeakMap<Library, Map<Id, Known>>();

/** Throws when it is called off. */
export async function checkLibrary(
  { library }: Pick<Ports, 'library'>,
  work: Work = {},
): Promise<LibraryFindings> {
  const before = known.get(library);
  const entries = library.documents.get().filter((entry) => !isBinned(entry));
  const now = new Map<Id, Known>();
  for (const entry of entries) {
    const version = versionOf(entry);
    const old = before?.get(entry.id);
    now.set(entry.id, old?.version === version ? old : await read(library, entry, version, work));
  }
  known.set(library, now);
  const all = entries.map((entry) => now.get(entry.id)?.facts ?? factsOfEntry(entry));
  const isRead = (id: Id) => (now.get(id)?.facts ?? null) !== null;
  const found = titled(lintLibrary(all, { withDismissed: true })).filter(({ documentId }) =>
    isRead(documentId),
  );
  const isDismissed = ({ documentId, key }: Remark) =>
    now.get(documentId)?.facts?.dismissed?.[key] === true;
  return {
    open: found.filter((remark) => !isDismissed(remark)),
    dismissed: found.filter(isDismissed),
    unread: entries.flatMap(({ id, title }) => (isRead(id) ? [] : title.trim() || 'Untitled')),
    count: entries.length,
  };
}

async function read(
  library: Library,
  { id }: LibraryEntry,
  version: string,
  work: Work,
): Promise<Known> {
  await breathe(work);
  const found = await library.peek(id);
  return { version, facts: found.ok ? factsOf(found.value) : null };
}

function versionOf({ headSeq, updatedAt, title }: LibraryEntry): string {
  return [headSeq, updatedAt, title].join();
}
