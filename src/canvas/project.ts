// Layout and window → plain descriptions of what shall be on the canvas. No React Flow, no colours.
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';
import type { Link, LinkKind } from '../document/grid';
import { crossingsOf } from '../layout/crossings';
import type { GridLayout, LinkRoute } from '../layout/gridLayout';
import { spatialIndex } from '../layout/spatialIndex';
import { rounded } from '../scene/outlines';
import { pathData } from '../scene/pathData';

export interface CardView {
  id: Id;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Stands in for a card outside the window, so that a link to it has two ends. */
export interface AnchorView {
  id: Id;
  x: number;
  y: number;
}

export interface LinkView {
  id: Id;
  from: Id;
  to: Id;
  path: string;
  /** Rings where it crosses the lines of a blueprint, as path data. */
  ticks: string;
  heads: 1 | 2;
  kind: LinkKind;
  label: string;
  labelX: number;
  labelY: number;
  /** Whether the words lie on free ground; over cards they are folded to a dot. */
  labelFits: boolean;
}

export interface Projection {
  cards: CardView[];
  anchors: AnchorView[];
  links: LinkView[];
}

const cornerRadius = 8;
const tickRadius = 3.5;

function anchorId(cardId: Id): Id {
  return `anchor:${cardId}`;
}

export function project(
  layout: GridLayout,
  links: Readonly<Record<Id, Link>>,
  mounted: ReadonlySet<Id>,
  linkIds: Iterable<Id>,
): Projection {
  const cards: CardView[] = [];
  for (const id of mounted) {
    const box = layout.cards.get(id);
    if (box) cards.push({ id, x: box.x, y: box.y, width: box.width, height: box.height });
  }
  const anchors = new Map<Id, AnchorView>();
  const end = (cardId: Id): Id => {
    const box = layout.cards.get(cardId);
    if (!box || mounted.has(cardId)) return cardId;
    const id = anchorId(cardId);
    anchors.set(id, { id, x: box.x, y: box.y });
    return id;
  };
  const drawn: LinkView[] = [];
  for (const id of linkIds) {
    const route = layout.links.get(id);
    const link = links[id];
    if (!route || !link || !layout.cards.has(link.from) || !layout.cards.has(link.to)) continue;
    drawn.push({
      ...linkView(id, link, route, end, layout.lines),
      ...placeLabel(layout, link.label ?? '', route),
    });
  }
  return { cards, anchors: [...anchors.values()], links: drawn };
}

type Label = Pick<LinkView, 'label' | 'labelX' | 'labelY' | 'labelFits'>;

/** On the route's own place for words, else on the longest leg that is free of cards. */
function placeLabel(layout: GridLayout, label: string, { labelAt, points }: LinkRoute): Label {
  if (label === '') return { label, labelX: labelAt.x, labelY: labelAt.y, labelFits: true };
  const width = Math.min(160, 12 + label.length * 6.5);
  const middles = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, length: distance(from, to) };
  });
  middles.sort((a, b) => b.length - a.length);
  const index = spatialIndex(layout);
  const free = [labelAt, ...middles].find(
    ({ x, y }) => index.cardsIn({ x: x - width / 2, y: y - 9, width, height: 18 }).length === 0,
  );
  const at = free ?? labelAt;
  return { label, labelX: at.x, labelY: at.y, labelFits: free !== undefined };
}

function linkView(
  id: Id,
  link: Link,
  route: LinkRoute,
  end: (cardId: Id) => Id,
  lines: GridLayout['lines'],
): Omit<LinkView, keyof Label> {
  return {
    id,
    from: end(link.from),
    to: end(link.to),
    path: pathData(rounded(route.points, cornerRadius)),
    ticks: crossingsOf(route.points, lines).map(ring).join(''),
    heads: link.heads,
    kind: link.kind,
  };
}

function ring({ x, y }: Point): string {
  const r = tickRadius;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
