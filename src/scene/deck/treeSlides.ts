// The tree of segments on slides: native boxes with elbow connectors that stay with them. A large one is divided by branch.
import { countOf } from '../../base/countOf';
import type { Box } from '../../base/geometry';
import type { SegmentationDocument } from '../../document/segmentation';
import { siteOf } from '../../layout/deck/clearWay';
import { type FreePage, sizedPages } from '../../layout/deck/freePages';
import { type DeckNode, deckNode, type Spread, spread } from '../../layout/deck/freePlaces';
import { boxAround } from '../../layout/freeGraph';
import { tidyTree } from '../../layout/freeTree';
import type { FreeNode, KnownPersonas } from '../freeView';
import { mapNode, treeView } from '../treeView';
import { type DeckPen, slideTitle } from './frame';
import { nodeKey, nodeObject } from './freeObjects';
import { ink } from './ink';
import type { Slide, SlideObject } from './slide';

/** More are too many to read at once, even where they have room. */
const most = 24;

interface Placed extends Spread {
  nodes: ReadonlyMap<string, DeckNode>;
  size: number;
}

export function treeSlides(
  pen: DeckPen,
  document: SegmentationDocument,
  known: KnownPersonas,
): Slide[] {
  const { nodes } = treeView(document, known, pen.measurer);
  // Segments side by side without parts and personas are no tree.
  if (nodes.every(({ parent }) => parent === null || parent === mapNode)) return [];
  const all = new Map(nodes.map((node) => [node.id, node]));
  const pages = sizedPages(nodes, (ids, cut, size) => placed(pen, all, ids, cut, size));
  return pages.map((page, index) => treeSlide(pen, all, page, titleOf(all, pages, index)));
}

/** Says where in the tree the slide is. */
function titleOf(
  all: ReadonlyMap<string, FreeNode>,
  pages: readonly FreePage<Placed>[],
  index: number,
): string {
  const hub = pages[index]?.hub ?? mapNode;
  const path: string[] = [];
  for (let node = all.get(hub); node && node.id !== mapNode; node = all.get(node.parent ?? '')) {
    path.unshift(node.label || node.prompt);
  }
  const same = pages.filter((page) => page.hub === hub);
  const part = pages[index] ? same.indexOf(pages[index]) + 1 : 1;
  const count = same.length > 1 ? ` ${part}/${same.length}` : '';
  return `${['Segment tree', ...path].join(' › ')}${count}`;
}

function placed(
  { measurer, page: { body } }: DeckPen,
  all: ReadonlyMap<string, FreeNode>,
  ids: readonly string[],
  cut: ReadonlySet<string>,
  size: number,
): Placed {
  const nodes = new Map(
    ids.flatMap((id) => {
      const node = all.get(id);
      if (!node) return [];
      const parts = [...all.values()].filter(({ parent }) => parent === id).length;
      const more = cut.has(id) ? `${countOf(parts, 'part')} →` : '';
      const note = [node.note, more].filter(Boolean).join(' · ');
      return [[id, deckNode(measurer, node.label || node.prompt, note, size)] as const];
    }),
  );
  if (nodes.size > most) return { nodes, size, boxes: new Map(), fits: false };
  const items = [...nodes].map(([id, node], index) => ({
    id,
    size: node,
    parent: index === 0 ? null : (all.get(id)?.parent ?? null),
    pin: null,
  }));
  const tidy = tidyTree(items);
  const boxes = new Map<string, Box>(
    items.map((item) => [item.id, boxAround(tidy.get(item.id) ?? { x: 0, y: 0 }, item.size)]),
  );
  const spaced = spread(boxes, body, { closest: 1, widest: 2, apart: 4 });
  return { nodes, size, ...spaced, boxes: flush(spaced.boxes, items) };
}

/** The parts of one segment begin where its leftmost part does, so that their branches share one trunk. */
function flush(
  boxes: ReadonlyMap<string, Box>,
  items: readonly { id: string; parent: string | null }[],
): Map<string, Box> {
  const starts = new Map<string | null, number>();
  for (const { id, parent } of items) {
    const x = boxes.get(id)?.x ?? Number.POSITIVE_INFINITY;
    starts.set(parent, Math.min(x, starts.get(parent) ?? x));
  }
  return new Map(
    items.flatMap(({ id, parent }) => {
      const box = boxes.get(id);
      const x = starts.get(parent);
      return box && x !== undefined ? [[id, { ...box, x }] as const] : [];
    }),
  );
}

function treeSlide(
  pen: DeckPen,
  all: ReadonlyMap<string, FreeNode>,
  { hub, ids, placed: { boxes, nodes, size } }: FreePage<Placed>,
  title: string,
): Slide {
  const notes: string[] = [];
  const found = ids.flatMap((id) => {
    const node = all.get(id);
    const sized = nodes.get(id);
    const box = boxes.get(id);
    return node && sized && box ? [{ node, sized, box }] : [];
  });
  for (const { node, sized } of found) if (sized.label.shortened) notes.push(node.label);
  const lines = found.flatMap(({ node, box }): SlideObject[] => {
    const parent = boxes.get(node.parent ?? '');
    if (node.id === hub || !parent || node.parent === null) return [];
    const start = siteOf(parent, 'right');
    const end = siteOf(box, 'left');
    const middle = (start.x + end.x) / 2;
    const isStraight = Math.abs(start.y - end.y) < 0.5;
    const turns = isStraight
      ? []
      : [
          { x: middle, y: start.y },
          { x: middle, y: end.y },
        ];
    return [
      {
        kind: 'connector',
        name: 'Branch',
        points: [start, ...turns, end],
        from: { id: nodeKey(node.parent), side: 'right' },
        to: { id: nodeKey(node.id), side: 'left' },
        heads: 0,
        stroke: {
          color: ink.text3,
          width: 1.5,
          ...(node.tone === 'plain' ? {} : { dash: 'dash' as const }),
        },
      },
    ];
  });
  return {
    kind: 'content',
    title,
    objects: [
      slideTitle(pen, title, notes, pen.page.body.width),
      ...lines,
      ...found.map(({ node, sized, box }) => nodeObject(node, sized, box, size)),
    ],
    notes,
  };
}
