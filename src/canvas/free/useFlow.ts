// What React Flow is given; the same arrays, nodes and edges while nothing of them changed.
import { useMemo, useRef } from 'react';
import type { Box } from '../../base/geometry';
import { routesOf } from '../../layout/freeRoutes';
import type { FreeView } from '../../scene/freeView';
import { faceNodes, type Look, lineEdges } from './flowOf';
import { keptSame } from './keptSame';

export function useFlow(view: FreeView, boxes: ReadonlyMap<string, Box>, look: Look) {
  const { target, isEditing, canConnect, aimed } = look;
  const nodes = useMemo(
    () => faceNodes(view, boxes, { target, isEditing, canConnect, aimed }),
    [view, boxes, target, isEditing, canConnect, aimed],
  );
  const routes = useMemo(() => routesOf(view.edges, boxes), [view, boxes]);
  const edges = useMemo(() => lineEdges(view, routes, target), [view, routes, target]);
  return { nodes: useKept(nodes), edges: useKept(edges), routes };
}

/** One changes at a time; all others need not be drawn anew. */
function useKept<T extends { id: string }>(items: T[]): T[] {
  const last = useRef<T[]>([]);
  const kept = useMemo(() => keptSame(last.current, items), [items]);
  last.current = kept;
  return kept;
}
