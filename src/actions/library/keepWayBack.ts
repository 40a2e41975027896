// Undo ends with the session's memory of it; what a document was before something large came in stays as a restore point.
import type { OpenedDocument, Ports } from '../ports';

/** What is about to come into the document. */
export type Incoming = 'merge' | 'update' | 'import';

export type KeepWayBack = (incoming: Incoming) => Promise<void>;

/** `Before the merge`, as Compare lists it. Without one the work goes on, and the user is told. */
export async function keepWayBack(
  ports: Pick<Ports, 'toast'>,
  opened: Pick<OpenedDocument, 'checkpoint'>,
  incoming: Incoming,
): Promise<void> {
  const kept = await opened.checkpoint(`Before the ${incoming}`, 'pre-import');
  if (kept.ok) return;
  ports.toast({
    id: 'no-way-back',
    tone: 'warn',
    message: `No restore point could be kept before the ${incoming}.`,
    detail: `${kept.problem.message} Undo takes the ${incoming} back.`,
  });
}
