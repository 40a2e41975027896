import { type Box, bottom, centre, overlaps, right } from '../../base/geometry';
import type { PersonaDocument } from '../../document/persona';
import { clearWay, crossesBox, siteOf, type Way } from '../../layout/deck/clearWay';
import { deckLines, deckWidth, fitText, lineOf } from '../../layout/deck/deckText';
import { type FreePage, sizedPages } from '../../layout/deck/freePages';
import {
  type DeckNode,
  deckNode,
  type Spread,
  slideMeasurer,
  slideScale,
  spread,
} from '../../layout/deck/freePlaces';
import { smallestText } from '../../layout/deck/page';
import { boxAround, type FreeItem, placeFree } from '../../layout/freeGraph';
import { selfId, tidyRelations } from '../../layout/freeRelations';
import type { FreeEdge, FreeView, KnownPersonas } from '../freeView';
import { relationsView } from '../relationsView';
import { type DeckPen, slideTitle } from './frame';
import { nodeKey, nodeObject } from './freeObjects';
import { ink, paragraph, textBlock } from './ink';
import type { Slide, SlideObject, SlideStroke } from './slide';

/** More are too many to read at once, even where they have room. */
const most = 22;

const room = { closest: 0.7, widest: 1.6, apart: 12 } as const;

interface Placed extends Spread {
  nodes: ReadonlyMap<string, DeckNode>;
  size: number;
}

export function relationSlides(
  pen: DeckPen,
  document: PersonaDocument,
  known: KnownPersonas,
): Slide[] {
  const view = relationsView(document, known, pen.measurer);
  if (view.nodes.length < 2) return [];
  const pages = sizedPages(view.nodes, (ids, cut, size) =>
    placed(pen, document, view, ids, cut, size),
  );
  return pages.map((page, index) => {
    const name = document.title.trim() || 'Unnamed persona';
    const hub = view.nodes.find(({ id }) => id === page.hub);
    const around = !hub || hub.id === selfId ? '' : ` around ${hub.label || hub.prompt}`;
    const same = pages.filter((each) => each.hub === page.hub);
    const part = same.length > 1 ? ` ${same.indexOf(page) + 1}/${same.length}` : '';
    const others = index === 0 ? awayRelations(view, pages) : [];
    return relationSlide(pen, view, page, `${name}: relations${around}${part}`, others);
  });
}

/** Relations whose ends no slide shows together. */
function awayRelations({ edges }: FreeView, pages: readonly FreePage<Placed>[]): string[] {
  return edges.flatMap(({ from, to, words }) =>
    pages.some(({ ids }) => ids.includes(from) && ids.includes(to)) ? [] : [words],
  );
}

function placed(
  { measurer, page: { body } }: DeckPen,
  document: PersonaDocument,
  { nodes: all }: FreeView,
  ids: readonly string[],
  cut: ReadonlySet<string>,
  size: number,
): Placed {
  const shown = all.filter(({ id }) => ids.includes(id));
  const nodes = new Map(
    shown.map((node) => {
      const parts = all.filter(({ parent }) => parent === node.id).length;
      const more = cut.has(node.id) ? `${parts} more →` : '';
      const note = [node.note, more].filter(Boolean).join(' · ');
      return [node.id, deckNode(measurer, node.label || node.prompt, note, size)] as const;
    }),
  );
  if (nodes.size > most) return { nodes, size, boxes: new Map(), fits: false };
  const items = shown.map(({ id, parent }, index): FreeItem => {
    const { x, y } = document.actors?.[id] ?? {};
    const pin =
      x === undefined || y === undefined ? null : { x: x * slideScale, y: y * slideScale };
    const node = nodes.get(id) ?? { width: 0, height: 0 };
    return { id, size: node, parent: index === 0 ? null : (parent ?? ids[0] ?? null), pin };
  });
  const tidy = tidyRelations(items, document, slideMeasurer(measurer, smallestText));
  const asPut = spread(placeFree(items, tidy), body, room);
  if (asPut.fits) return { nodes, size, ...asPut };
  // Far apart on the canvas, they keep their order only.
  const free = items.map((item) => ({ ...item, pin: null }));
  return { nodes, size, ...spread(placeFree(free, tidy), body, room) };
}

function relationSlide(
  pen: DeckPen,
  view: FreeView,
  { placed: { boxes, nodes, size } }: FreePage<Placed>,
  title: string,
  others: readonly string[],
): Slide {
  const notes: string[] = [];
  const found = view.nodes.flatMap((node) => {
    const sized = nodes.get(node.id);
    const box = boxes.get(node.id);
    return sized && box ? [{ node, sized, box }] : [];
  });
  const ways = waysOf(view.edges, boxes, pen.page.body);
  const objects: SlideObject[] = [
    slideTitle(pen, title, notes, pen.page.body.width),
    ...ways.map(({ edge, way }) => arrow(edge, way)),
    ...found.map(({ node, sized, box }) => nodeObject(node, sized, box, size)),
    ...labels(pen, ways, [...boxes.values()], notes),
  ];
  for (const { node, sized } of found) if (sized.label.shortened) notes.push(node.label);
  if (others.length > 0) notes.push(...others);
  return { kind: 'content', title, objects, notes };
}

interface Drawn {
  edge: FreeEdge;
  way: Way;
}

/** Straight where nothing stands between, and where no other arrow between the same two is yet. */
function waysOf(edges: readonly FreeEdge[], boxes: ReadonlyMap<string, Box>, field: Box): Drawn[] {
  const taken = new Set<string>();
  return edges.flatMap((edge): Drawn[] => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (!from || !to || edge.from === edge.to) return [];
    const others = [...boxes.values()].filter((box) => box !== from && box !== to);
    const pair = [edge.from, edge.to].sort().join(' ');
    const direct = straight(from, to);
    const isOpen = !taken.has(pair) && !crossesBox(direct.points, others);
    taken.add(pair);
    return [{ edge, way: isOpen ? direct : (clearWay(from, to, others, field) ?? direct) }];
  });
}

function straight(from: Box, to: Box): Way {
  const a = centre(from);
  const b = centre(to);
  const isAside = to.x >= right(from) || from.x >= right(to);
  const isApart = to.y >= bottom(from) || from.y >= bottom(to);
  const across = isAside && (!isApart || Math.abs(b.x - a.x) >= Math.abs(b.y - a.y) * 0.6);
  const leaves = across ? (b.x >= a.x ? 'right' : 'left') : b.y >= a.y ? 'bottom' : 'top';
  const opposite = { right: 'left', left: 'right', top: 'bottom', bottom: 'top' } as const;
  const enters = opposite[leaves];
  return { leaves, enters, points: [siteOf(from, leaves), siteOf(to, enters)] };
}

const dashes: Record<FreeEdge['style'], SlideStroke['dash'] | null> = {
  solid: null,
  dashed: 'dash',
  dotted: 'dot',
};

function arrow({ from, to, label, words, style, heads }: FreeEdge, way: Way): SlideObject {
  const dash = dashes[style];
  return {
    kind: 'connector',
    name: label.trim() === '' ? 'Relation' : `Relation: ${label}`,
    alt: words,
    points: way.points,
    from: { id: nodeKey(from), side: way.leaves },
    to: { id: nodeKey(to), side: way.enters },
    heads,
    stroke: { color: ink.text2, width: 1.75, ...(dash ? { dash } : {}) },
  };
}

const labelMost = 150;
const labelLines = 3;
/** Where along its line a label may stand, the best first. */
const stands = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Each where it covers least. */
function labels(
  { measurer, page: { body } }: DeckPen,
  ways: readonly Drawn[],
  boxes: readonly Box[],
  notes: string[],
): SlideObject[] {
  const taken = [...boxes];
  return ways.flatMap(({ edge, way }): SlideObject[] => {
    if (edge.label.trim() === '') return [];
    const font = { size: smallestText };
    const fitted = fitText(measurer, edge.label, font, labelMost, labelLines);
    if (fitted.shortened) notes.push(edge.words);
    const lines = deckLines(measurer, fitted.text, font, labelMost);
    const widest = Math.max(...lines.map((line) => deckWidth(measurer, line, font)));
    const size = {
      width: Math.min(labelMost, widest + 2) + 14,
      height: Math.ceil(lines.length * lineOf(smallestText)) + 2,
    };
    const places = stands.map((share) => inside(boxAround(along(way, share), size), body));
    // A line under a label is less bad than a label over another or over a card.
    const covered = places.map((place) => {
      const lines = ways.filter(({ way: { points } }) => crossesBox(points, [place])).length;
      return taken.filter((box) => overlaps(place, box)).length * 10 + lines;
    });
    const place = places[covered.indexOf(Math.min(...covered))];
    if (!place) return [];
    taken.push(place);
    const words = paragraph(fitted.text, { color: ink.text2, align: 'middle' });
    const text = textBlock([words], { anchor: 'middle' });
    const look = { fill: ink.surface, stroke: { color: ink.border, width: 1 } };
    return [
      { kind: 'box', form: 'round', radius: 11, name: 'Relation label', ...place, ...look, text },
    ];
  });
}

function inside(box: Box, field: Box): Box {
  const x = Math.max(field.x, Math.min(box.x, right(field) - box.width));
  const y = Math.max(field.y, Math.min(box.y, bottom(field) - box.height));
  return { ...box, x, y };
}

/** By length, over all pieces. */
function along({ points }: Way, share: number): { x: number; y: number } {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  let left = share * pieces.reduce((sum, { length }) => sum + length, 0);
  for (const { from, to, length } of pieces) {
    if (left <= length && length > 0) {
      const part = left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
