import type { LibraryEntry, Ports } from '../ports';
import { shortTitle } from './shortTitle';
import { tellProblem } from './tellProblem';

export async function restoreFromBin(
  ports: Ports,
  entry: Pick<LibraryEntry, 'id' | 'title'>,
): Promise<void> {
  const restored = await ports.library.restore(entry.id);
  if (!restored.ok) return tellProblem(ports, restored.problem);
  ports.toast({
    id: `bin ${entry.id}`,
    message: `Restored “${shortTitle(entry.title)}”.`,
    actions: [{ label: 'Open', run: () => ports.go.document(entry.id) }],
  });
}
