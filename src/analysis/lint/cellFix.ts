// The commonest fix: go to the cell where something is missing and write it.
import type { Id } from '../../base/id';
import type { Fix, Place } from './finding';
import { type MapIndex, stepIdAt } from './mapIndex';

/** Where the missing card belongs, and the command that begins it. */
export function cellFix(
  map: MapIndex,
  position: number,
  laneId: Id | undefined,
  label: string,
): { place: Place; fix?: Fix } {
  const stepId = stepIdAt(map, position);
  if (laneId === undefined) return { place: { stepId } };
  const args = { stepId, laneId, before: null, text: '' } as const;
  return {
    place: { stepId, laneId },
    fix: { label, command: { name: 'grid.addCard', args } },
  };
}
