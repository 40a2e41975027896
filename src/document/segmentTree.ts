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

/** The segment and everything below it, parents before their parts. */
export function withParts(segments: Segments, id: Id): Id[] {
  return [id, ...partsOf(segments, id).flatMap(([part]) => withParts(segments, part))];
}
