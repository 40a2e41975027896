// A picture on paper: on one sheet, or in parts that repeat their headers. Pages are scenes themselves, of the size of
// the sheet, so that every format and the printer draw them as they draw any picture.
import { type Box, overlaps, type Size } from '../base/geometry';
import type { TextMeasurer } from '../layout/textMeasurer';
import { evenPieces, type Length, piecesOf, type Span } from './cuts';
import {
  type Orientation,
  type PaperSize,
  paperMargin,
  paperSizes,
  pointsPerUnit,
  sheet,
} from './paper';
import type { Scene, Split } from './scene';
import { shapeBounds } from './shapeBounds';
import { type Bounded, drawOne, drawTile, type Tile } from './tile';

export interface PaperChoice {
  size: PaperSize;
  /** Auto takes the one that shows the picture larger, or on fewer sheets. */
  orientation: Orientation | 'auto';
  /** Everything on one sheet, or parted where text would get too small. */
  fit: 'one' | 'split';
}

export interface Pages {
  pages: Scene[];
  orientation: Orientation;
  /** Size of the smallest text, in points; null where there is none. */
  smallest: number | null;
  /** Says what will be hard to read, and what helps. */
  note: string | null;
}

/** Draws what stands above the picture for a sheet's width: the title of a map. */
export type DrawHead = (width: number) => Scene;

/** Text below this size, in points, is not readable on paper. */
const readable = 5;
/** Parted pictures are not shown smaller than this, in points of their smallest text. */
const comfortable = 7;

export function pagesOf(
  scene: Scene,
  choice: PaperChoice,
  measurer: TextMeasurer,
  drawHead?: DrawHead,
): Pages {
  const smallest = smallestText(scene);
  const orientations = choice.orientation === 'auto' ? both : [choice.orientation];
  const plans = orientations.map((orientation) =>
    planFor(scene, choice, orientation, smallest, measurer, drawHead),
  );
  const best = plans.reduce((a, b) => (isBetter(b, a) ? b : a));
  const pages = drawPlan(scene, best, measurer);
  const points = smallest === null ? null : smallest * best.scale * pointsPerUnit;
  return { pages, orientation: best.orientation, smallest: points, note: noteOf(points, choice) };
}

const both: readonly Orientation[] = ['landscape', 'portrait'];

interface Plan {
  orientation: Orientation;
  paper: Size;
  scale: number;
  /** Null = the whole picture on one sheet. */
  tiles: Tile[] | null;
}

function isBetter(a: Plan, b: Plan): boolean {
  const count = (plan: Plan) => plan.tiles?.length ?? 1;
  return count(a) === count(b) ? a.scale > b.scale * 1.02 : count(a) < count(b);
}

function smallestText({ shapes }: Scene): number | null {
  const sizes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
  return sizes.length === 0 ? null : sizes.reduce((a, b) => Math.min(a, b));
}

function planFor(
  scene: Scene,
  { size, fit }: PaperChoice,
  orientation: Orientation,
  smallest: number | null,
  measurer: TextMeasurer,
  drawHead: DrawHead | undefined,
): Plan {
  const paper = sheet(size, orientation);
  const room = { width: paper.width - 2 * paperMargin, height: paper.height - 2 * paperMargin };
  const whole = Math.min(room.width / scene.size.width, room.height / scene.size.height);
  const least = smallest === null ? whole : Math.min(1, comfortable / (smallest * pointsPerUnit));
  if (fit === 'one' || whole >= least) return { orientation, paper, scale: whole, tiles: null };
  const parting = partingOf(scene, measurer, drawHead);
  const count = tilesAt(parting, room, least, piecesOf).length;
  let [low, high] = [least, 1];
  // The largest scale that takes no more sheets.
  for (let round = 0; round < 10; round++) {
    const middle = (low + high) / 2;
    if (tilesAt(parting, room, middle, piecesOf).length <= count) low = middle;
    else high = middle;
  }
  return { orientation, paper, scale: low, tiles: tilesAt(parting, room, low, evenPieces) };
}

interface Parting {
  split: Split;
  drawHead: DrawHead | undefined;
  x: Length;
  y: Length;
}

function partingOf(scene: Scene, measurer: TextMeasurer, drawHead: DrawHead | undefined): Parting {
  const split = scene.split ?? unknownSplit(scene);
  const things = scene.shapes.filter(
    (shape) => shape.kind !== 'path' && (shape.kind !== 'rect' || shape.radius !== undefined),
  );
  const bounds = things.map((shape) => shapeBounds(shape, measurer));
  return {
    split,
    drawHead,
    x: {
      whole: { from: split.side.to, to: split.body.right },
      offered: split.x,
      things: bounds.map(({ x, width }) => ({ from: x, to: x + width })),
    },
    y: {
      whole: { from: split.head.to, to: split.body.bottom },
      offered: split.y,
      things: bounds.map(({ y, height }) => ({ from: y, to: y + height })),
    },
  };
}

/** Nothing is repeated, and cuts go where they do least harm. */
function unknownSplit({ size }: Scene): Split {
  const nothing = { from: 0, to: 0 };
  return {
    x: [],
    y: [],
    head: nothing,
    side: nothing,
    body: { right: size.width, bottom: size.height },
  };
}

function tilesAt(
  { split, drawHead, x, y }: Parting,
  room: Size,
  scale: number,
  pieces: (length: Length, room: number, firstRoom?: number) => Span[],
): Tile[] {
  const width = room.width / scale;
  const height = room.height / scale;
  const head = split.head.to - split.head.from;
  const title = drawHead?.(width);
  const above = title?.size.height ?? split.head.from;
  const columns = pieces(x, width - (split.side.to - split.side.from));
  const rows = pieces(y, height - head, height - head - above);
  return rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex): Tile => {
      const first = rowIndex === 0 && columnIndex === 0;
      return { row, column, split, title: first ? (title ?? 'own') : null };
    }),
  );
}

function drawPlan(scene: Scene, { paper, scale, tiles }: Plan, measurer: TextMeasurer): Scene[] {
  if (!tiles) return [drawOne(scene, paper, scale)];
  const shapes: Bounded[] = scene.shapes.map((shape) => ({
    shape,
    bounds: shapeBounds(shape, measurer),
  }));
  const near = (window: Box) => shapes.filter(({ bounds }) => overlaps(bounds, window));
  return tiles.map((tile, index) =>
    drawTile(scene, tile, near, { paper, scale, number: index + 1, of: tiles.length }),
  );
}

function noteOf(points: number | null, { size, fit }: PaperChoice): string | null {
  if (points === null || points >= readable) return null;
  const shown = points < 1 ? 'less than 1' : points.toFixed(1).replace(/\.0$/, '');
  const larger = size === 'a0' ? '' : 'Choose larger paper';
  const help =
    fit === 'split' ? larger : larger ? `${larger} or several pages` : 'Choose several pages';
  return `The smallest text on ${paperSizes[size].name} is ${shown} pt.${help ? ` ${help}.` : ''}`;
}
