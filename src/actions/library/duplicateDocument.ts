import type { LibraryEntry, Ports } from '../ports';
import { shortTitle } from './shortTitle';
import { tellProblem } from './tellProblem';

export async function duplicateDocument(
  ports: Ports,
  entry: Pick<LibraryEntry, 'id' | 'title'>,
): Promise<void> {
  const copy = await ports.library.duplicate(entry.id);
  if (!copy.ok) return tellProblem(ports, copy.problem);
  const id = copy.value;
  ports.toast({
    id: `duplicate ${entry.id}`,
    message: `Duplicated “${shortTitle(entry.title)}”.`,
    actions: [
      { label: 'Undo', run: () => void takeAway(ports, id) },
      { label: 'Open', run: () => ports.go.document(id) },
    ],
  });
}

async function takeAway(ports: Ports, id: string): Promise<void> {
  const moved = await ports.library.moveToBin(id);
  if (!moved.ok) tellProblem(ports, moved.problem);
}
