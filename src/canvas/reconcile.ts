// Descriptions → React Flow's nodes and edges, keeping the identity of everything that did not change:
// React Flow and React skip what is the same object, and the same array means nothing to do at all.
import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react';
import type { AnchorView, CardView, LinkView, Projection } from './project';

export type CardNode = Node<Record<string, never>, 'card'>;
export type AnchorNode = Node<Record<string, never>, 'anchor'>;
export type CanvasNode = CardNode | AnchorNode;
export type LinkEdge = Edge<LinkView & Record<string, unknown>, 'link'>;

export interface Flow {
  nodes: CanvasNode[];
  edges: LinkEdge[];
}

export const emptyFlow: Flow = { nodes: [], edges: [] };

const noData: Record<string, never> = {};

export function reconcile(before: Flow, projection: Projection): Flow {
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const nodes = [
    ...projection.cards.map((card) => sameNode(known.get(card.id), card) ?? cardNode(card)),
    ...projection.anchors.map(
      (anchor) => sameAnchor(known.get(anchor.id), anchor) ?? anchorNode(anchor),
    ),
  ];
  const knownEdges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const edges = projection.links.map(
    (link) => sameEdge(knownEdges.get(link.id), link) ?? edgeOf(link),
  );
  const keptNodes = sameItems(before.nodes, nodes);
  const keptEdges = sameItems(before.edges, edges);
  return keptNodes === before.nodes && keptEdges === before.edges
    ? before
    : { nodes: keptNodes, edges: keptEdges };
}

function sameItems<T>(before: T[], after: T[]): T[] {
  return before.length === after.length && after.every((item, index) => item === before[index])
    ? before
    : after;
}

function sameNode(node: CanvasNode | undefined, card: CardView): CanvasNode | undefined {
  return node &&
    node.position.x === card.x &&
    node.position.y === card.y &&
    node.width === card.width &&
    node.height === card.height
    ? node
    : undefined;
}

function sameAnchor(node: CanvasNode | undefined, anchor: AnchorView): CanvasNode | undefined {
  return node && node.position.x === anchor.x && node.position.y === anchor.y ? node : undefined;
}

function sameEdge(edge: LinkEdge | undefined, link: LinkView): LinkEdge | undefined {
  const data = edge?.data;
  if (!data) return undefined;
  const same =
    data.from === link.from &&
    data.to === link.to &&
    data.path === link.path &&
    data.ticks === link.ticks &&
    data.heads === link.heads &&
    data.kind === link.kind &&
    data.label === link.label &&
    data.labelX === link.labelX &&
    data.labelY === link.labelY &&
    data.labelFits === link.labelFits;
  return same ? edge : undefined;
}

/**
 * React Flow would look for an element's handles whenever its size is observed, and find none on cards that
 * are not hovered; an empty `data-id` makes the observer skip it. Sizes and handles are known here already.
 */
const unobserved: Record<string, string> = { 'data-id': '' };

function cardNode(card: CardView): CardNode {
  const { width, height } = card;
  return {
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    width,
    height,
    measured: { width, height },
    handles: [
      handle('top', Position.Top, width / 2, 0),
      handle('right', Position.Right, width, height / 2),
      handle('bottom', Position.Bottom, width / 2, height),
      handle('left', Position.Left, 0, height / 2),
    ],
    data: noData,
    domAttributes: unobserved,
  };
}

function anchorNode(anchor: AnchorView): AnchorNode {
  return {
    id: anchor.id,
    type: 'anchor',
    position: { x: anchor.x, y: anchor.y },
    width: 1,
    height: 1,
    measured: { width: 1, height: 1 },
    handles: [handle('top', Position.Top, 0, 0)],
    data: noData,
    domAttributes: unobserved,
  };
}

function handle(id: string, position: Position, x: number, y: number): NodeHandle {
  return { id, type: 'source', position, x, y, width: 1, height: 1 };
}

function edgeOf(link: LinkView): LinkEdge {
  return {
    id: link.id,
    type: 'link',
    source: link.from,
    target: link.to,
    data: { ...link },
    domAttributes: unobserved,
    ariaLabel: link.label || 'Arrow',
  };
}
