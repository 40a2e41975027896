// A node of a free canvas as a picture shows it. Distances inside are those by which its size was computed.
import type { Box } from '../base/geometry';
import { freeAnatomy } from '../layout/freeGraph';
import { radii } from '../ui/tokens';
import { personaColor } from './cards';
import type { FreeNode } from './freeView';
import { marker } from './outlines';
import { drawIcon, drawText, type Pen } from './pen';
import type { Owner, Stroke } from './scene';

/** Marks look as large as icons when they are smaller. */
const markSize = 12.5;

export function drawFreeNode(pen: Pen, node: FreeNode, box: Box): void {
  const { x: padding, y: top, icon: iconSize, gap } = freeAnatomy;
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'block', id: node.id };
  const stroke = ring(pen, node);
  const half = stroke.width / 2;
  const isPill = node.tone === 'leaf' || node.tone === 'missing';
  pen.shapes.push({
    kind: 'rect',
    x: box.x + half,
    y: box.y + half,
    width: box.width - stroke.width,
    height: box.height - stroke.width,
    radius: (isPill ? Math.min(box.width, box.height) / 2 : radii.panel) - half,
    fill: neutrals.surface,
    stroke,
    owner,
  });
  const middle = box.y + box.height / 2;
  const left = box.x + padding;
  if (node.mark) {
    const { shape, color } = node.mark;
    const steps = marker(shape, { x: left + iconSize / 2, y: middle }, markSize);
    pen.shapes.push({ kind: 'path', steps, fill: personaColor(pen, color), owner });
  } else {
    const look = { color: neutrals.text2, owner };
    drawIcon(pen, node.icon, left, middle - iconSize / 2, iconSize, look);
  }
  const x = left + iconSize + gap;
  const words = { x, y: box.y + top, width: box.x + box.width - padding - x, height: 0 };
  const isMissing = node.tone === 'missing';
  const look =
    node.label === ''
      ? { fill: neutrals.text3, italic: true }
      : { fill: isMissing ? neutrals.text2 : neutrals.text1 };
  const used = drawText(pen, node.label || node.prompt, 'card', words, { ...look, owner });
  const note = { ...words, y: words.y + used };
  drawText(pen, node.note, 'caption', note, { fill: neutrals.text2, maxLines: 1, owner });
}

function ring(pen: Pen, { tone, mark }: FreeNode): Stroke {
  const { accent, borderStrong } = pen.palette.neutrals;
  if (tone === 'root') return { color: personaColor(pen, mark?.color ?? accent), width: 2 };
  return { color: borderStrong, width: 1, ...(tone === 'missing' ? { dash: [4, 3] } : {}) };
}
