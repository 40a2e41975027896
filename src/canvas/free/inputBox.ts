// Where the one textarea lies: over the chosen node, over the label of the chosen arrow, else over the root.
import type { Box } from '../../base/geometry';
import { boxAround } from '../../layout/freeGraph';
import type { FreeRoute } from '../../layout/freeRoutes';
import type { FreeEdge, FreeNode } from '../../scene/freeView';

/** As wide as a line of a label can get: what is typed breaks where the label will. */
const field = { width: 160, height: 24 };

export function inputBox(
  node: FreeNode | undefined,
  edge: FreeEdge | undefined,
  boxes: ReadonlyMap<string, Box>,
  routes: ReadonlyMap<string, FreeRoute>,
): Box {
  const at = edge && routes.get(edge.id)?.at;
  if (at) {
    const height = Math.max(field.height, (edge.labelSize?.height ?? 0) + 4);
    return boxAround(at, { ...field, height });
  }
  return boxes.get(node?.id ?? '') ?? boxAround({ x: 0, y: 0 }, field);
}
