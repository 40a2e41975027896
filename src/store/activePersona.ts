// Whose curve digits, clicks and strokes change: the chosen persona, else the first.
import type { Id } from '../base/id';
import { actorsOfLane } from '../document/laneActors';
import { personasInOrder } from '../document/queries';
import { isEmotionRole } from '../document/vocabulary';
import type { EditorState } from './editor';

/** Among those of the lane under the cursor when it holds curves, else among all. */
export function activePersona(state: EditorState): Id | null {
  const laneId = emotionLaneAt(state);
  if (laneId !== null) return activePersonaIn(state, laneId);
  const { session, document } = state;
  const chosen = session.activePersonaId;
  if (chosen !== null && Object.hasOwn(document.personas, chosen)) return chosen;
  return personasInOrder(document)[0]?.[0] ?? null;
}

/** Among those whose feelings the lane shows. */
export function activePersonaIn({ session, document }: EditorState, laneId: Id): Id | null {
  const actors = actorsOfLane(document, laneId);
  const chosen = actors.find(([id]) => id === session.activePersonaId);
  return (chosen ?? actors[0])?.[0] ?? null;
}

/** The emotion lane that the cursor is in, on a step or on the label. */
export function emotionLaneAt({ session: { cursor }, document }: EditorState): Id | null {
  if (cursor?.kind !== 'cell' && cursor?.kind !== 'lane') return null;
  const lane = document.lanes[cursor.laneId];
  return lane && isEmotionRole(lane.role) ? cursor.laneId : null;
}
