import type { LibraryEntry, Ports } from '../ports';
import { shortTitle } from './shortTitle';
import { tellProblem } from './tellProblem';

/** Renames a document that is not open; an empty or unchanged title changes nothing. */
export async function renameDocument(
  ports: Ports,
  entry: Pick<LibraryEntry, 'id' | 'title'>,
  title: string,
): Promise<boolean> {
  const next = title.trim();
  if (next === '' || next === entry.title) return true;
  const renamed = await ports.library.rename(entry.id, next);
  if (!renamed.ok) {
    tellProblem(ports, renamed.problem);
    return false;
  }
  ports.toast({
    id: `rename ${entry.id}`,
    message: `Renamed to “${shortTitle(next)}”.`,
    actions: [{ label: 'Undo', run: () => void undo(ports, entry) }],
  });
  return true;
}

async function undo(ports: Ports, entry: Pick<LibraryEntry, 'id' | 'title'>): Promise<void> {
  const back = await ports.library.rename(entry.id, entry.title);
  if (!back.ok) tellProblem(ports, back.problem);
}
