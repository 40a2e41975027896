// A JSON copy of stored documents; what writes it comes with the first one.
import { needsReload } from '../needsReload';
import type { LibraryEntry, Ports } from '../ports';
import { tellProblem } from './tellProblem';

export async function downloadDocuments(
  ports: Ports,
  entries: readonly Pick<LibraryEntry, 'id'>[],
): Promise<void> {
  const writing = await import('./downloadStored').catch(() => null);
  if (writing) return writing.downloadStored(ports, entries);
  const hint = 'What was saved is safe. Reload the page, then download again.';
  tellProblem(ports, needsReload(hint).problem);
}
