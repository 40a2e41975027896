// Segments as a tree: who is a part of whom. Parents are references, so a walk upwards has to stop by itself.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { Segment, SegmentationDocument } from './segmentation';

type Segments = SegmentationDocument['segments'];

/** The segment's own parent, the parent's parent and so on; each once, even in a circle. */
function ancestorsOf(segments: Segments, id: Id): Id[] {
  const found: Id[] = [];
  let next = segments[id]?.parentId;
  while (next !== undefined && Object.hasOwn(segments, next) && !found.includes(next)) {
    found.push(next);
    next = segments[next]?.parentId;
  }
  return found;
}

export function inCycle(segments: Segments, id: Id): boolean {
  return ancestorsOf(segments, id).includes(id);
}

/** Parts of a segment in order; of null those that are part of none. */
export function partsOf(segments: Segments, parentId: Id | null): [Id, Segment][] {
  return inOrder(segments).filter(([, segment]) => (segment.parentId ?? null) === parentId);
}

/** The parts of every segment in order, by its id; under null those that are part of none. Asks for all at once. */
export function partsByWhole(segments: Segments): ReadonlyMap<Id | null, [Id, Segment][]> {
  const parts = new Map<Id | null, [Id, Segment][]>();
  for (const entry of inOrder(segments)) {
    const { parentId } = entry[1];
    const whole = parentId !== undefined && Object.hasOwn(segments, parentId) ? parentId : null;
    const siblings = parts.get(whole);
    if (siblings) siblings.push(entry);
    else parts.set(whole, [entry]);
  }
  return parts;
}

/** The segment and everything below it, parents before their parts. */
export function withParts(segments: Segments, id: Id): Id[] {
  const parts = partsByWhole(segments);
  const below = (whole: Id): Id[] => [
    whole,
    ...(parts.get(whole) ?? []).flatMap(([part]) => below(part)),
  ];
  return below(id);
}
