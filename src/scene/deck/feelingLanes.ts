// Which curves a deck shows, and whose they are.
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument, type Lane, type MapPersona } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import { type Entries, type Entry, emotionLanes, orderedSteps } from '../../document/queries';

/** Those whose curves the lane shows, in map order. */
export function ratedActors(document: GridDocument, laneId: Id): Entry<MapPersona>[] {
  const steps = orderedSteps(document);
  return actorsOfLane(document, laneId).filter(([personaId]) =>
    steps.some(([stepId]) => emotionKey(laneId, stepId, personaId) in document.emotions),
  );
}

/** Lanes with a curve. */
export function ratedLanes(document: GridDocument): Entries<Lane> {
  return emotionLanes(document).filter(([laneId]) => ratedActors(document, laneId).length > 0);
}

/** The one curve where there is room for one: that of customers before that of employees. */
export function leadLane(document: GridDocument): Entry<Lane> | null {
  const rated = ratedLanes(document);
  return rated.find(([, { role }]) => role === 'emotion') ?? rated[0] ?? null;
}
