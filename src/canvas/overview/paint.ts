// The map from afar on one canvas: blocks per card type, bars for text, lines for arrows. Also stands in for cards that
// are not elements yet. Draws what the layout says; knows neither React nor the camera's owner.
import { type Box, bottom, overlaps, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import type { CardType } from '../../document/vocabulary';
import type { CardBox, GridLayout } from '../../layout/gridLayout';
import { cardColor, type ThemeName, themes } from '../../ui/tokens';
import type { Viewport } from '../viewport';

export interface Picture {
  layout: GridLayout;
  document: Pick<GridDocument, 'cards'>;
  theme: ThemeName;
  viewport: Viewport;
  /** What the canvas shows, in map units. */
  visible: Box;
  /** Cards that are elements: left out. */
  mounted: ReadonlySet<Id>;
  selected: ReadonlySet<Id>;
  links: boolean;
}

/** Below this zoom text bars and edges are finer than a pixel. */
const barsFrom = 0.2;

type Buckets = Map<CardType, CardBox[]>;
const buckets = new WeakMap<GridLayout, { cards: object; buckets: Buckets }>();

export function paintOverview(context: CanvasRenderingContext2D, picture: Picture): void {
  const { layout, theme, viewport, visible, mounted } = picture;
  const { zoom } = viewport;
  const { neutrals } = themes[theme];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const ratio = context.canvas.width / (visible.width * zoom);
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, viewport.x * ratio, viewport.y * ratio);
  const detailed = zoom >= barsFrom;
  const shown: [CardType, CardBox[]][] = [];
  for (const [type, boxes] of bucketsOf(layout, picture.document.cards)) {
    shown.push([type, boxes.filter((box) => overlaps(box, visible) && !mounted.has(box.id))]);
  }
  if (detailed) {
    context.fillStyle = neutrals.surface;
    for (const [, boxes] of shown) fillBoxes(context, boxes);
  }
  for (const [type, boxes] of shown) {
    context.fillStyle = cardColor(theme, type);
    context.globalAlpha = detailed ? 0.14 : 0.45;
    fillBoxes(context, boxes);
    context.globalAlpha = 1;
    if (detailed) for (const box of boxes) context.fillRect(box.x, box.y, 6, box.height);
  }
  if (detailed) {
    context.fillStyle = neutrals.text3;
    context.globalAlpha = 0.5;
    for (const [, boxes] of shown) for (const box of boxes) fillBars(context, box);
    context.globalAlpha = 1;
  }
  if (picture.links) strokeLinks(context, layout, visible, neutrals.text3, zoom);
  strokeSelected(context, picture, neutrals.accent);
}

function fillBoxes(context: CanvasRenderingContext2D, boxes: readonly CardBox[]): void {
  for (const box of boxes) context.fillRect(box.x, box.y, box.width, box.height);
}

/** One bar a text line, the last one shorter. */
function fillBars(context: CanvasRenderingContext2D, box: CardBox): void {
  const lines = Math.max(1, Math.round((box.height - 12) / 20));
  const width = box.width - 41;
  for (let line = 0; line < lines; line++) {
    const length = line === lines - 1 ? width * (0.4 + (box.id.length % 5) / 12) : width;
    context.fillRect(box.x + 33, box.y + 12 + line * 20, length, 8);
  }
}

function strokeLinks(
  context: CanvasRenderingContext2D,
  layout: GridLayout,
  visible: Box,
  color: string,
  zoom: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = 1 / zoom;
  context.beginPath();
  for (const route of layout.links.values()) {
    const { bounds, points } = route;
    const apart =
      bounds.x > right(visible) ||
      right(bounds) < visible.x ||
      bounds.y > bottom(visible) ||
      bottom(bounds) < visible.y;
    if (apart) continue;
    for (const [index, point] of points.entries()) {
      if (index === 0) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    }
  }
  context.stroke();
}

function strokeSelected(context: CanvasRenderingContext2D, picture: Picture, color: string): void {
  const { selected, mounted, layout, viewport } = picture;
  if (selected.size === 0) return;
  context.strokeStyle = color;
  context.lineWidth = 2 / viewport.zoom;
  context.beginPath();
  for (const id of selected) {
    const box = layout.cards.get(id);
    if (box && !mounted.has(id) && overlaps(box, picture.visible)) {
      context.rect(box.x, box.y, box.width, box.height);
    }
  }
  context.stroke();
}

function bucketsOf(layout: GridLayout, cards: Readonly<Record<Id, Card>>): Buckets {
  const known = buckets.get(layout);
  if (known?.cards === cards) return known.buckets;
  const fresh: Buckets = new Map();
  for (const box of layout.cards.values()) {
    const type = cards[box.id]?.type ?? 'text';
    const list = fresh.get(type);
    if (list) list.push(box);
    else fresh.set(type, [box]);
  }
  buckets.set(layout, { cards, buckets: fresh });
  return fresh;
}
