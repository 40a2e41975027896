// Where emotion points can be, and which values they take.
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument } from '../../document/grid';
import { isActorIn } from '../../document/laneActors';
import { isEmotionRole } from '../../document/vocabulary';

/** Type aliases count as JSON, interfaces do not. */
export type EmotionPlace = { laneId: Id; stepId: Id; personaId: Id };

export function keyOf({ laneId, stepId, personaId }: EmotionPlace): string {
  return emotionKey(laneId, stepId, personaId);
}

/** Why no point can be there, or null. */
export function noEmotionPlace(document: GridDocument, place: EmotionPlace): string | null {
  const lane = Object.hasOwn(document.lanes, place.laneId)
    ? document.lanes[place.laneId]
    : undefined;
  if (!lane) return 'This lane no longer exists.';
  if (!isEmotionRole(lane.role)) return 'Only an emotion lane holds points.';
  if (!Object.hasOwn(document.steps, place.stepId)) return 'This step no longer exists.';
  if (!Object.hasOwn(document.personas, place.personaId)) {
    return 'This persona is no longer on the map.';
  }
  if (isActorIn(document, place.laneId, place.personaId)) return null;
  return lane.role === 'emotion'
    ? 'This lane shows customers, and this persona is an employee.'
    : 'This lane shows employees, and this persona is a customer.';
}

/** The point there, or the sentence that it is not rated. */
export function notRated(document: GridDocument, place: EmotionPlace): string | null {
  return (
    noEmotionPlace(document, place) ??
    (Object.hasOwn(document.emotions, keyOf(place)) ? null : 'Rate this step first.')
  );
}

export function badValue(value: number): string | null {
  return value >= -1 && value <= 1 ? null : 'An emotion is between −1 and +1.';
}
