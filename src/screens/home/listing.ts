// Which documents a list shows and in what order. Words typed by the user are matched without regard to case and accents.
import { isBinned } from '../../actions/library/binned';
import type { LibraryEntry } from '../../actions/ports';

export type Section = 'recent' | 'journey' | 'blueprint' | 'persona' | 'segmentation' | 'bin';
export type Sort = 'edited' | 'title' | 'created';

export function inSection(entry: LibraryEntry, section: Section): boolean {
  if (section === 'bin') return isBinned(entry);
  return !isBinned(entry) && (section === 'recent' || entry.kind === section);
}

/** Every word has to occur, in the title or anywhere in the document. */
export function matches(entry: LibraryEntry, query: string): boolean {
  const text = plain(`${entry.title}\n${entry.summary.text}`);
  return words(query).every((word) => text.includes(word));
}

export function sorted(entries: readonly LibraryEntry[], sort: Sort): LibraryEntry[] {
  return [...entries].sort((a, b) => {
    if (sort === 'created') return b.createdAt - a.createdAt;
    if (sort === 'edited') return b.updatedAt - a.updatedAt;
    return a.title.localeCompare(b.title, 'en', { numeric: true, sensitivity: 'base' });
  });
}

export interface Snippet {
  before: string;
  match: string;
  after: string;
}

const around = 36;

/** Where in the document the words were found; null when the title already shows it. */
export function snippetOf(entry: LibraryEntry, query: string): Snippet | null {
  const title = plain(entry.title);
  const missing = words(query).find((word) => !title.includes(word));
  if (missing === undefined) return null;
  for (const line of entry.summary.text.split('\n')) {
    const at = plain(line).indexOf(missing);
    if (at < 0) continue;
    const end = at + missing.length;
    const start = Math.max(0, at - around);
    return {
      before: (start > 0 ? '…' : '') + line.slice(start, at),
      match: line.slice(at, end),
      after: line.slice(end, end + 2 * around),
    };
  }
  return null;
}

function words(query: string): string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Letter by letter, so that places in the result are places in the text. */
function plain(text: string): string {
  return Array.from(text, (char) => {
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === char.length ? bare : char;
  }).join('');
}
