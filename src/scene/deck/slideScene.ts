// A slide as a picture: what previews and PDF draw, from the same objects that PowerPoint gets.
import { centre, type Point } from '../../base/geometry';
import { deckLines, lineOf } from '../../layout/deck/deckText';
import { deckPage, smallestText } from '../../layout/deck/page';
import { cellMargin } from '../../layout/deck/tablePages';
import type { TextMeasurer } from '../../layout/textMeasurer';
import { arrowHead, polygon, towards } from '../outlines';
import { isRightToLeft } from '../pen';
import type { PathStep, Scene, Shape, Stroke } from '../scene';
import { ink, paragraph, textBlock } from './ink';
import type {
  BoxObject,
  ConnectorObject,
  Deck,
  ImageObject,
  Paragraph,
  Slide,
  SlideObject,
  SlideStroke,
  TableObject,
  TextBlock,
} from './slide';

export function slideScene(deck: Deck, slide: Slide, measurer: TextMeasurer): Scene {
  const brush: Brush = { measurer, shapes: [] };
  for (const object of slide.objects) draw(brush, object);
  if (slide.kind === 'content') drawFoot(brush, deck, slide);
  return {
    size: deck.size,
    background: ink.surface,
    title: slide.title,
    description: `Slide ${deck.slides.indexOf(slide) + 1} of ${deck.slides.length}: ${slide.title}`,
    shapes: brush.shapes,
  };
}

interface Brush {
  measurer: TextMeasurer;
  shapes: Shape[];
}

interface Box extends Point {
  width: number;
  height: number;
}

function draw(brush: Brush, object: SlideObject): void {
  const { shapes } = brush;
  switch (object.kind) {
    case 'box':
      shapes.push(outline(object));
      if (object.text) drawText(brush, object.text, object);
      return;
    case 'text':
      drawText(brush, object.text, object);
      return;
    case 'path': {
      const { steps, fill, opacity, round } = object;
      const stroke = strokeOf(object.stroke);
      shapes.push({
        kind: 'path',
        steps,
        ...(fill === undefined ? {} : { fill }),
        ...(opacity === undefined ? {} : { opacity }),
        ...(stroke ? { stroke: { ...stroke, ...(round ? { cap: 'round' } : {}) } } : {}),
      });
      return;
    }
    case 'connector':
      drawConnector(brush, object);
      return;
    case 'image':
      shapes.push(picture(object));
      return;
    case 'group':
      for (const each of object.objects) draw(brush, each);
      return;
    case 'table':
      drawTable(brush, object);
  }
}

const dashes: Record<NonNullable<SlideStroke['dash']>, readonly number[]> = {
  dash: [4, 3],
  dot: [1, 1.5],
  long: [8, 3],
  'dash-dot': [4, 3, 1, 3],
};

/** Dashes of slides are multiples of the line's width. */
function strokeOf(stroke: SlideStroke | undefined): Stroke | undefined {
  if (!stroke) return undefined;
  const { color, width, dash, opacity } = stroke;
  return {
    color,
    width,
    ...(dash ? { dash: dashes[dash].map((part) => part * width) } : {}),
    ...(opacity === undefined ? {} : { opacity }),
  };
}

function outline(object: BoxObject): Shape {
  const { form, x, y, width, height, radius = 0, fill, opacity } = object;
  const stroke = strokeOf(object.stroke);
  const paint = {
    ...(fill === undefined ? {} : { fill }),
    ...(opacity === undefined ? {} : { opacity }),
    ...(stroke ? { stroke } : {}),
  };
  if (form === 'ellipse')
    return { kind: 'path', steps: ellipse({ x, y, width, height }), ...paint };
  if (form === 'rect' || form === 'round') {
    const corner = form === 'round' ? { radius: Math.min(radius, width / 2, height / 2) } : {};
    return { kind: 'rect', x, y, width, height, ...corner, ...paint };
  }
  const middle = y + height / 2;
  const points = [
    { x, y },
    { x: x + width - radius, y },
    { x: x + width, y: middle },
    { x: x + width - radius, y: y + height },
    { x, y: y + height },
    ...(form === 'chevron' ? [{ x: x + radius, y: middle }] : []),
  ];
  return { kind: 'path', steps: polygon(points), ...paint };
}

/** A quarter of a circle drawn as one cubic has its control points this far out. */
const roundness = 0.5523;

function ellipse(box: Box): PathStep[] {
  const { x, y } = centre(box);
  const a = box.width / 2;
  const b = box.height / 2;
  const c = a * roundness;
  const d = b * roundness;
  return [
    ['M', x + a, y],
    ['C', x + a, y + d, x + c, y + b, x, y + b],
    ['C', x - c, y + b, x - a, y + d, x - a, y],
    ['C', x - a, y - d, x - c, y - b, x, y - b],
    ['C', x + c, y - b, x + a, y - d, x + a, y],
    ['Z'],
  ];
}

const headSize = 8;

function drawConnector({ shapes }: Brush, { points, heads, stroke }: ConnectorObject): void {
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return;
  const body = [...points];
  // The line ends inside its heads, so that no blunt end shows at the tip.
  if (heads > 0) body[body.length - 1] = towards(last, before, headSize - 1);
  if (heads === 2) body[0] = towards(first, second, headSize - 1);
  const steps = body.map(({ x, y }, index): PathStep => [index === 0 ? 'M' : 'L', x, y]);
  const line = strokeOf(stroke);
  if (line) shapes.push({ kind: 'path', steps, stroke: line });
  const fill = stroke.color;
  if (heads > 0) shapes.push({ kind: 'path', steps: arrowHead(before, last, headSize), fill });
  if (heads === 2) shapes.push({ kind: 'path', steps: arrowHead(second, first, headSize), fill });
}

function picture({ x, y, width, height, assetId, alt, placeholder }: ImageObject): Shape {
  return { kind: 'image', x, y, width, height, assetId, alt, placeholder };
}

function drawTable(brush: Brush, { x, y, columns, rows, line }: TableObject): void {
  let top = y;
  for (const { height, cells } of rows) {
    let left = x;
    cells.forEach(({ paragraphs, fill }, column) => {
      const width = columns[column] ?? 0;
      const box = { x: left, y: top, width, height };
      if (fill) brush.shapes.push({ kind: 'rect', ...box, fill });
      const inset = {
        left: cellMargin.x,
        right: cellMargin.x,
        top: cellMargin.y,
        bottom: cellMargin.y,
      };
      drawText(brush, { paragraphs, anchor: 'middle', inset }, box);
      left += width;
    });
    top += height;
    const steps = [
      ['M', x, top],
      ['L', left, top],
    ] as const;
    brush.shapes.push({ kind: 'path', steps, stroke: { color: line, width: 1 } });
  }
}

const pixels = 96 / 72;
/** From the middle of a line to its baseline, in sizes. */
const baselineShift = 0.34;

function drawText(brush: Brush, { paragraphs, anchor, inset }: TextBlock, box: Box): void {
  const width = box.width - inset.left - inset.right;
  const laid = paragraphs.map((each, index) => {
    const indent = each.bullet ? each.size : 0;
    const font = { size: each.size, bold: each.bold ?? false };
    const lines = deckLines(brush.measurer, each.text, font, width - indent);
    const before = index === 0 ? 0 : (each.before ?? 0) * pixels;
    return { each, indent, lines, before, height: before + lines.length * lineOf(each.size) };
  });
  const height = laid.reduce((sum, part) => sum + part.height, 0);
  const room = box.height - inset.top - inset.bottom;
  const spare = anchor === 'top' ? 0 : anchor === 'middle' ? (room - height) / 2 : room - height;
  let y = box.y + inset.top + spare;
  for (const { each, indent, lines, before, height: own } of laid) {
    drawLines(
      brush,
      each,
      lines,
      { x: box.x + inset.left, y: y + before, width, height: own },
      indent,
    );
    y += own;
  }
}

function drawLines(
  { shapes }: Brush,
  { text, size, color, bold, italic, align = 'start' }: Paragraph,
  lines: readonly string[],
  { x, y, width }: Box,
  indent: number,
): void {
  if (text === '') return;
  const line = lineOf(size);
  const baseline = y + line / 2 + baselineShift * size * pixels;
  const rtl = isRightToLeft(text);
  const left = x + (rtl ? 0 : indent);
  const right = x + width - (rtl ? indent : 0);
  const start = rtl ? right : left;
  const end = rtl ? left : right;
  const isLeft = align === 'left';
  const at = isLeft
    ? left
    : align === 'middle'
      ? (left + right) / 2
      : align === 'start'
        ? start
        : end;
  const anchor = isLeft ? (rtl ? 'end' : 'start') : align;
  const common = { kind: 'text', baseline, lineHeight: line, fill: color } as const;
  const look = { size: size * pixels, weight: bold ? 600 : 400, ...(italic ? { italic } : {}) };
  const side = rtl ? { rtl } : {};
  shapes.push({ ...common, ...look, x: at, anchor, lines, ...side });
  if (indent > 0) {
    const mark = rtl ? x + width : x;
    shapes.push({ ...common, ...look, x: mark, anchor: 'start', lines: ['•'], ...side });
  }
}

function drawFoot(brush: Brush, deck: Deck, slide: Slide): void {
  const { footer, number } = deckPage(deck.size.width === 1280 ? '16:9' : '4:3');
  const look = { size: smallestText, color: ink.text3 };
  const count = `${deck.slides.indexOf(slide) + 1}`;
  const foot = textBlock([paragraph(deck.footer, look)], { anchor: 'middle' });
  drawText(brush, foot, footer);
  const last = textBlock([paragraph(count, { ...look, align: 'end' })], { anchor: 'middle' });
  drawText(brush, last, number);
}
