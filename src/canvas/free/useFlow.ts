// What React Flow is given; the same arrays while nothing of them changed.
import { useMemo } from 'react';
import type { Box } from '../../base/geometry';
import { routesOf } from '../../layout/freeRoutes';
import type { FreeView } from '../../scene/freeView';
import { faceNodes, type Look, lineEdges } from './flowOf';

export function useFlow(view: FreeView, boxes: ReadonlyMap<string, Box>, look: Look) {
  const { target, isEditing, canConnect, aimed } = look;
  const nodes = useMemo(
    () => faceNodes(view, boxes, { target, isEditing, canConnect, aimed }),
    [view, boxes, target, isEditing, canConnect, aimed],
  );
  const routes = useMemo(() => routesOf(view.edges, boxes), [view, boxes]);
  const edges = useMemo(() => lineEdges(view, routes, target), [view, routes, target]);
  return { nodes, edges, routes };
}
