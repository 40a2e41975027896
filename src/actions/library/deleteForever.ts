import type { LibraryEntry, Ports } from '../ports';
import { shortTitle } from './shortTitle';
import { tellProblem } from './tellProblem';

/** There is no way back: callers ask first. Stops at the first document that cannot be deleted. */
export async function deleteForever(
  ports: Ports,
  entries: readonly Pick<LibraryEntry, 'id' | 'title'>[],
): Promise<void> {
  for (const entry of entries) {
    const deleted = await ports.library.deleteForever(entry.id);
    if (!deleted.ok) return tellProblem(ports, deleted.problem);
  }
  const [only] = entries;
  if (!only) return;
  ports.toast({
    id: 'delete forever',
    message:
      entries.length === 1
        ? `Deleted “${shortTitle(only.title)}” for good.`
        : `Deleted ${entries.length} documents for good.`,
  });
}
