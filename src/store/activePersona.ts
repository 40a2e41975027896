// Whose curve digits, clicks and strokes change: the chosen persona, else the first.
import type { Id } from '../base/id';
import { personasInOrder } from '../document/queries';
import type { EditorState } from './editor';

export function activePersona({ session, document }: EditorState): Id | null {
  const chosen = session.activePersonaId;
  if (chosen !== null && Object.hasOwn(document.personas, chosen)) return chosen;
  return personasInOrder(document)[0]?.[0] ?? null;
}
