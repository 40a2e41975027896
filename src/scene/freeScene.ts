// A free canvas as a picture: everything where it lies on screen, under a title.
import { type Box, grow, union } from '../base/geometry';
import type { Id } from '../base/id';
import { boxAround } from '../layout/freeGraph';
import { type FreeRoute, routesOf } from '../layout/freeRoutes';
import type { TextMeasurer } from '../layout/textMeasurer';
import { drawFreeLine, drawLineLabel } from './freeLines';
import { drawFreeNode } from './freeNodes';
import type { FreeView } from './freeView';
import { drawText, newPen, type Pen, type SceneOptions } from './pen';
import { placed } from './placed';
import type { Owner, Scene } from './scene';

export interface FreeHead {
  id: Id;
  title: string;
  /** In the place of an empty title. */
  untitled: string;
  /** A quiet line below it. */
  facts: string;
}

const margin = 40;
/** A title over two nodes still needs room. */
const leastWidth = 480;

export function freeScene(
  view: FreeView,
  head: FreeHead,
  description: string,
  measurer: TextMeasurer,
  options: SceneOptions,
): Scene {
  const pen = newPen(measurer, options);
  const routes = routesOf(view.edges, view.boxes);
  const bounds = boundsOf(view, routes);
  const width = Math.ceil(Math.max(bounds.width, leastWidth));
  const top = margin + (options.titleBlock === false ? 0 : drawHead(pen, head, width));
  const graph: Pen = { ...pen, shapes: [] };
  drawGraph(graph, view, routes);
  // Whole units keep hairlines sharp.
  const at = {
    x: Math.round(margin + (width - bounds.width) / 2 - bounds.x),
    y: Math.round(top - bounds.y),
  };
  const shapes = graph.shapes.map((shape) => placed(shape, 1, at));
  return {
    size: { width: width + 2 * margin, height: Math.ceil(top + bounds.height) + margin },
    background: pen.palette.neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: head.title,
    description,
    shapes: [...pen.shapes, ...shapes],
  };
}

/** Returns the height taken. */
function drawHead(pen: Pen, { id, title, untitled, facts }: FreeHead, width: number): number {
  const { text1, text2 } = pen.palette.neutrals;
  const owner: Owner = { kind: 'title', id };
  const box = { x: margin, y: margin, width, height: 0 };
  const used = drawText(pen, title || untitled, 'persona', box, { fill: text1, owner });
  const below = { ...box, y: margin + used + 4 };
  return used + 4 + drawText(pen, facts, 'card', below, { fill: text2, owner }) + 28;
}

/** Words on arrows lie over everything, as on screen. */
function drawGraph(
  pen: Pen,
  { nodes, edges, boxes }: FreeView,
  routes: ReadonlyMap<string, FreeRoute>,
): void {
  const drawn = edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route ? [{ edge, route }] : [];
  });
  for (const { edge, route } of drawn) drawFreeLine(pen, edge, route);
  for (const node of nodes) {
    const box = boxes.get(node.id);
    if (box) drawFreeNode(pen, node, box);
  }
  for (const { edge, route } of drawn) drawLineLabel(pen, edge, route.at);
}

/** A curve stays among its ends and control points. */
function boundsOf({ edges, boxes }: FreeView, routes: ReadonlyMap<string, FreeRoute>): Box {
  const lines = [...routes.values()].flatMap(({ from, control1, control2, to }) =>
    [from, control1, control2, to].map((point) => boxAround(point, { width: 10, height: 10 })),
  );
  const labels = edges.flatMap(({ id, labelSize }) => {
    const at = routes.get(id)?.at;
    return at && labelSize ? [grow(boxAround(at, labelSize), 1)] : [];
  });
  return union([...boxes.values(), ...lines, ...labels]);
}
