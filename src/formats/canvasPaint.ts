// A scene's shapes on a 2D canvas, in units of the scene: the caller scales the context.
import type { Box } from '../base/geometry';
import type { ImageShape, PathStep, Shape, Stroke, TextShape } from '../scene/scene';
import { fontFamily } from '../ui/tokens';

/** Both kinds of canvas, on the page and off it. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Decoded pictures of the document's assets, by id. */
export type Images = ReadonlyMap<string, ImageBitmap>;

const glyphs = new Map<string, Path2D>();

export function paintShape(context: Context, shape: Shape, images?: Images): void {
  if (shape.kind === 'text') paintText(context, shape);
  else if (shape.kind === 'icon') paintIcon(context, shape);
  else if (shape.kind === 'image') paintImage(context, shape, images?.get(shape.assetId));
  else {
    context.beginPath();
    if (shape.kind === 'rect') {
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
    } else if (shape.kind === 'circle') {
      context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
    } else {
      for (const step of shape.steps) trace(context, step);
    }
    fillAndStroke(context, shape);
  }
}

function trace(context: Context, step: PathStep): void {
  if (step[0] === 'M') context.moveTo(step[1], step[2]);
  else if (step[0] === 'L') context.lineTo(step[1], step[2]);
  else if (step[0] === 'C')
    context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
  else context.closePath();
}

function fillAndStroke(
  context: Context,
  { fill, opacity, stroke }: { fill?: string; opacity?: number; stroke?: Stroke },
): void {
  if (fill) {
    context.globalAlpha = opacity ?? 1;
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke) {
    context.globalAlpha = stroke.opacity ?? 1;
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap ?? 'butt';
    context.lineJoin = 'round';
    context.setLineDash(stroke.dash ? [...stroke.dash] : []);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintIcon(context: Context, icon: Extract<Shape, { kind: 'icon' }>): void {
  let glyph = glyphs.get(icon.data);
  if (!glyph) {
    glyph = new Path2D(icon.data);
    glyphs.set(icon.data, glyph);
  }
  const scale = icon.size / 24;
  context.save();
  context.translate(icon.x, icon.y);
  context.scale(scale, scale);
  if (icon.fill) {
    context.fillStyle = icon.fill;
    context.fill(glyph);
  }
  context.strokeStyle = icon.color;
  context.lineWidth = icon.strokeWidth / scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.stroke(glyph);
  context.restore();
}

function paintText(context: Context, text: TextShape): void {
  const { x, baseline, lines, lineHeight, size, weight, italic, rtl, anchor, fill } = text;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  context.direction = rtl ? 'rtl' : 'ltr';
  context.fillStyle = fill;
  lines.forEach((line, index) => {
    if (line !== '') context.fillText(line, x, baseline + index * lineHeight);
  });
}

function paintImage(context: Context, shape: ImageShape, image: ImageBitmap | undefined): void {
  context.save();
  context.beginPath();
  context.roundRect(shape.x, shape.y, shape.width, shape.height, 8);
  context.clip();
  if (image) {
    const cut = covering(image, shape);
    context.drawImage(
      image,
      cut.x,
      cut.y,
      cut.width,
      cut.height,
      shape.x,
      shape.y,
      shape.width,
      shape.height,
    );
  } else {
    context.fillStyle = shape.placeholder;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
  }
  context.restore();
}

/** The largest middle part of the picture with the box's proportions. */
function covering(image: { width: number; height: number }, box: Box): Box {
  const scale = Math.max(box.width / image.width, box.height / image.height);
  const width = box.width / scale;
  const height = box.height / scale;
  return { x: (image.width - width) / 2, y: (image.height - height) / 2, width, height };
}
