// One sheet of paper: the whole picture, or a part of it with headers and a page number.
import type { Box, Point, Size } from '../base/geometry';
import { themes } from '../ui/tokens';
import { cropped } from './cropped';
import type { Span } from './cuts';
import { paperMargin } from './paper';
import { placed } from './placed';
import type { Scene, Shape, Split, TextShape } from './scene';

export interface Tile {
  column: Span;
  row: Span;
  split: Split;
  /** On the first sheet: a title drawn for it, or the one that the picture has. */
  title: Scene | 'own' | null;
}

export interface Bounded {
  shape: Shape;
  bounds: Box;
}

/** The shapes that reach into a part of the picture. */
export type Near = (window: Box) => readonly Bounded[];

export interface SheetPlace {
  paper: Size;
  scale: number;
  number: number;
  of: number;
}

/** Centred, and not lower than it is far from the sides. */
export function drawOne(scene: Scene, paper: Size, scale: number): Scene {
  const x = (paper.width - scene.size.width * scale) / 2;
  const y = Math.min((paper.height - scene.size.height * scale) / 2, Math.max(x, paperMargin));
  const shapes = scene.shapes.map((shape) => placed(shape, scale, { x, y }));
  const { background, title, description } = scene;
  return { size: paper, background, title, description, shapes };
}

/** What lies outside a part is covered by the ground, so that formats need no notion of clipping. */
export function drawTile(scene: Scene, tile: Tile, near: Near, place: SheetPlace): Scene {
  const { column, row, split } = tile;
  const { paper, scale, number, of } = place;
  const { head, side } = split;
  const title = titleOf(scene, tile, near, place);
  const left = paperMargin + (side.to - side.from) * scale;
  const above = paperMargin + title.height;
  const top = above + (head.to - head.from) * scale;
  const body = boxOf(column, row);
  const bodyPart = shown(near(body), body, { x: left, y: top }, scale);
  const headWindow = boxOf(column, head);
  const headPart = shown(named(scene, near, headWindow), headWindow, { x: left, y: above }, scale);
  const sideWindow = boxOf(side, row);
  const sidePart = shown(near(sideWindow), sideWindow, { x: paperMargin, y: top }, scale);
  const cover = (box: Box): Shape => ({ kind: 'rect', ...box, fill: scene.background });
  return {
    size: paper,
    background: scene.background,
    title: `${scene.title}, ${number} / ${of}`,
    description: scene.description,
    shapes: [
      ...bodyPart.shapes,
      ...around(bodyPart.box, paper).map(cover),
      ...headPart.shapes,
      ...besides(headPart.box, paper).map(cover),
      ...sidePart.shapes,
      ...overAndUnder(sidePart.box, paper).map(cover),
      ...title.shapes,
      ...foot(scene, place),
    ],
  };
}

function boxOf(x: Span, y: Span): Box {
  return { x: x.from, y: y.from, width: x.to - x.from, height: y.to - y.from };
}

/** The window's shapes where its corner comes to stand `at`, and where it lies then. */
function shown(
  shapes: readonly Bounded[],
  window: Box,
  at: Point,
  scale: number,
): { shapes: Shape[]; box: Box } {
  const origin = { x: at.x - window.x * scale, y: at.y - window.y * scale };
  return {
    shapes: shapes.flatMap(({ shape }) => {
      const part = cropped(shape, window);
      return part ? [placed(part, scale, origin)] : [];
    }),
    box: { ...at, width: window.width * scale, height: window.height * scale },
  };
}

/** A title made for the sheet is drawn as large as the picture; the picture's own must fit somehow. */
function titleOf(
  scene: Scene,
  { title, split }: Tile,
  near: Near,
  { paper, scale }: SheetPlace,
): { shapes: Shape[]; height: number } {
  if (!title) return { shapes: [], height: 0 };
  const at = { x: paperMargin, y: paperMargin };
  if (title !== 'own') {
    const shapes = title.shapes.map((shape) => placed(shape, scale, at));
    return { shapes, height: title.size.height * scale };
  }
  const { width } = scene.size;
  const fitting = Math.min(scale, (paper.width - 2 * paperMargin) / width);
  const window = { x: 0, y: 0, width, height: split.head.from };
  const own = near(window).filter(({ shape }) => shape.owner?.kind === 'title');
  return { shapes: shown(own, window, at, fitting).shapes, height: split.head.from * scale };
}

/** A stage that began on an earlier sheet says its name again, where a name has room. */
function named(scene: Scene, near: Near, window: Box): Bounded[] {
  const names = new Map(
    scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.owner?.kind === 'stage'
        ? [[shape.owner.id, shape] as const]
        : [],
    ),
  );
  const shapes = near(window);
  return shapes.flatMap((entry) => {
    const { shape, bounds } = entry;
    if (shape.owner?.kind !== 'stage') return [entry];
    // An outline reaches a little over the border that it stands on.
    const begun = bounds.x < window.x - nameInset;
    if (shape.kind === 'text') return begun ? [] : [entry];
    const name = begun ? names.get(shape.owner.id) : undefined;
    const visible = bounds.x + bounds.width - window.x;
    if (!name || visible < leastForName) return [entry];
    return [entry, { shape: { ...name, x: window.x + nameInset }, bounds }];
  });
}

const leastForName = 96;
const nameInset = 12;

/** Covers reach over the edge of the sheet and of what they cover: no hairline remains between them. */
const over = 2;

function around(box: Box, paper: Size): Box[] {
  return [...overAndUnder({ ...box, x: 0, width: paper.width }, paper), ...besides(box, paper)];
}

function besides({ x, y, width, height }: Box, paper: Size): Box[] {
  const right = x + width;
  const rows = { y: y - over, height: height + 2 * over };
  return [
    { x: -over, ...rows, width: x + over },
    { x: right, ...rows, width: Math.max(0, paper.width - right) + over },
  ];
}

function overAndUnder({ x, y, width, height }: Box, paper: Size): Box[] {
  const bottom = y + height;
  const columns = { x: x - over, width: width + over };
  return [
    { ...columns, y: -over, height: y + over },
    { ...columns, y: bottom, height: Math.max(0, paper.height - bottom) + over },
  ];
}

/** Title and page number, in the margin. */
function foot({ title, background }: Scene, { paper, number, of }: SheetPlace): Shape[] {
  const dark = background === themes.dark.neutrals.canvas;
  const line: Omit<TextShape, 'x' | 'anchor' | 'lines'> = {
    kind: 'text',
    baseline: paper.height - paperMargin / 2 + 3,
    lineHeight: 14,
    size: 10,
    weight: 400,
    fill: themes[dark ? 'dark' : 'light'].neutrals.text3,
  };
  return [
    { ...line, x: paperMargin, anchor: 'start', lines: [title] },
    { ...line, x: paper.width - paperMargin, anchor: 'end', lines: [`${number} / ${of}`] },
  ];
}
