// What a free canvas hands to React Flow, with sizes, handles and routes known beforehand.
import { Position } from '@xyflow/react';
import type { Box } from '../../base/geometry';
import type { FreeRoute } from '../../layout/freeRoutes';
import { routeSteps } from '../../scene/freeLines';
import type { FreeView } from '../../scene/freeView';
import { pathData } from '../../scene/pathData';
import type { LineEdge } from './FreeLine';
import type { FaceNode } from './FreeNodeFace';
import type { Target } from './model';

export interface Look {
  target: Target | null;
  isEditing: boolean;
  canConnect: boolean;
  aimed: string | null;
}

const unobserved: Record<string, string> = { 'data-id': '' };

export function faceNodes(
  { nodes }: FreeView,
  boxes: ReadonlyMap<string, Box>,
  { target, isEditing, canConnect, aimed }: Look,
): FaceNode[] {
  return nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    if (!box) return [];
    const chosen = target?.kind === 'node' && target.id === node.id;
    const { x, y, width, height } = box;
    return {
      id: node.id,
      type: 'free' as const,
      position: { x, y },
      width,
      height,
      measured: { width, height },
      handles: [
        {
          id: 'middle',
          type: 'source' as const,
          position: Position.Top,
          x: width / 2,
          y: height / 2,
          width: 1,
          height: 1,
        },
      ],
      data: {
        node,
        chosen,
        editing: chosen && isEditing,
        connectable: canConnect && !(chosen && isEditing),
        aimed: aimed === node.id,
      },
      domAttributes: unobserved,
    };
  });
}

export function lineEdges(
  { edges }: FreeView,
  routes: ReadonlyMap<string, FreeRoute>,
  target: Target | null,
): LineEdge[] {
  return edges.flatMap(({ id, from, to, style, heads, form }) => {
    const route = routes.get(id);
    if (!route) return [];
    const chosen = target?.kind === 'edge' && target.id === id;
    return {
      id,
      type: 'free' as const,
      source: from,
      target: to,
      sourceHandle: 'middle',
      targetHandle: 'middle',
      data: { path: pathData(routeSteps(route)), style, heads, form, chosen },
    };
  });
}
