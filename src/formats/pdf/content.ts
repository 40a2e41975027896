// A scene as the operators of a page. The page's own coordinates are those of the scene: y grows downwards.
import { pointsPerUnit } from '../../scene/paper';
import type { IconShape, ImageShape, Scene, Shape } from '../../scene/scene';
import {
  type Brush,
  decorate,
  endDecoration,
  fillAndStroke,
  newBrush,
  setFill,
  setOpacity,
  setStroke,
  type Tag,
  tagged,
  tagOf,
  trace,
  traceBox,
} from './brush';
import type { Resources } from './resources';
import { n } from './syntax';
import { drawText } from './textContent';

export interface Content {
  operators: string;
  tags: Tag[];
}

/** Work between two pauses: no task grows past 50 ms. */
const sliceTime = 12;
const sliceShapes = 50;

/** `scale` is 1 unless the page is too large to be written in points. */
export async function contentOf(
  scene: Scene,
  resources: Resources,
  scale: number,
  pause: () => Promise<void>,
): Promise<Content> {
  const brush = newBrush(resources);
  const unit = pointsPerUnit / scale;
  const { width, height } = scene.size;
  brush.ops.push(`${unit} 0 0 -${unit} 0 ${n(height * unit)} cm`, '1 j');
  decorate(brush);
  setFill(brush, scene.background);
  // Over the edge, where a reader's last row of pixels is only half covered by the page.
  traceBox(brush, { x: -1, y: -1, width: width + 2, height: height + 2 });
  brush.ops.push('f');
  let titled = false;
  let since = performance.now();
  for (const [index, shape] of scene.shapes.entries()) {
    const tag = tagOf(shape, index);
    const heads: boolean = !titled && shape.kind === 'text' && shape.owner?.kind === 'title';
    titled ||= heads;
    draw(brush, shape, heads ? { ...tag, kind: 'H1' } : tag);
    if (index % sliceShapes !== 0 || performance.now() - since < sliceTime) continue;
    await pause();
    since = performance.now();
  }
  endDecoration(brush);
  return { operators: brush.ops.join('\n'), tags: brush.tags };
}

function draw(brush: Brush, shape: Shape, tag: Tag): void {
  if (shape.kind !== 'text' && shape.kind !== 'image') decorate(brush);
  if (shape.kind === 'text') {
    tagged(brush, tag, () => drawText(brush, shape));
  } else if (shape.kind === 'image') {
    drawImage(brush, shape, tag);
  } else if (shape.kind === 'rect') {
    fillAndStroke(brush, shape, () => traceBox(brush, shape, shape.radius));
  } else if (shape.kind === 'circle') {
    const { x, y, r } = shape;
    const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
    fillAndStroke(brush, shape, () => traceBox(brush, box, r));
  } else if (shape.kind === 'path') {
    fillAndStroke(brush, shape, () => trace(brush, shape.steps));
  } else {
    drawIcon(brush, shape);
  }
}

function drawIcon(brush: Brush, { x, y, size, data, color, strokeWidth, fill }: IconShape): void {
  const scale = size / 24;
  setOpacity(brush, 1, 1);
  if (fill) setFill(brush, fill);
  setStroke(brush, { color, cap: 'round' });
  const name = brush.resources.nameOfIcon(data, fill !== undefined);
  brush.ops.push(
    `q ${scale} 0 0 ${scale} ${n(x)} ${n(y)} cm ${n(strokeWidth / scale)} w /${name} Do Q`,
  );
}

function drawImage(brush: Brush, shape: ImageShape, tag: Tag): void {
  const { x, y, width, height, assetId, placeholder } = shape;
  const picture = brush.resources.pictures.get(assetId);
  if (!picture) {
    decorate(brush);
    fillAndStroke(brush, { fill: placeholder }, () => traceBox(brush, shape, 8));
    return;
  }
  tagged(brush, tag, () => {
    setOpacity(brush, 1, 1);
    // The middle of the picture, as large as it takes to fill the box.
    const scale = Math.max(width / picture.width, height / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    const [left, below] = [x + (width - w) / 2, y + (height + h) / 2];
    brush.ops.push('q');
    traceBox(brush, shape, 8);
    brush.ops.push('W n', `${n(w)} 0 0 ${n(-h)} ${n(left)} ${n(below)} cm`);
    brush.ops.push(`/${brush.resources.nameOf(picture)} Do`, 'Q');
  });
}
