import type { LibraryEntry, Ports } from '../ports';
import { shortTitle } from './shortTitle';
import { tellProblem } from './tellProblem';

export async function moveToBin(
  ports: Ports,
  entry: Pick<LibraryEntry, 'id' | 'title'>,
): Promise<void> {
  const moved = await ports.library.moveToBin(entry.id);
  if (!moved.ok) return tellProblem(ports, moved.problem);
  ports.toast({
    id: `bin ${entry.id}`,
    message: `Moved “${shortTitle(entry.title)}” to the bin.`,
    actions: [{ label: 'Undo', run: () => void putBack(ports, entry.id) }],
  });
}

async function putBack(ports: Ports, id: string): Promise<void> {
  const restored = await ports.library.restore(id);
  if (!restored.ok) tellProblem(ports, restored.problem);
}
