// A persona as a sheet: who it is at the left, blocks in columns beside it.
import type { Box } from '../base/geometry';
import { inOrder } from '../base/order';
import type { PersonaDocument } from '../document/persona';
import type { Hue } from '../document/vocabulary';
import type { TextMeasurer } from '../layout/textMeasurer';
import { type IconName, icons } from '../ui/icons';
import { radii, typeScale } from '../ui/tokens';
import { personaColor } from './cards';
import { marker } from './outlines';
import { drawIcon, drawText, fitLines, newPen, type Pen, type SceneOptions } from './pen';
import { blockLooks } from './personaLooks';
import type { Owner, Scene } from './scene';

const margin = 40;
const side = 260;
const gap = 16;
const columnWidth = 300;
const padding = 16;
const heading = 34;

export function personaScene(
  document: PersonaDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const pen = newPen(measurer, options);
  const blocks = inOrder(document.blocks).map(([id, block]) => ({ id, block }));
  const columns = blocks.length > 4 ? 3 : 2;
  const width = margin * 2 + side + columns * (columnWidth + gap);
  const profile = drawProfile(pen, document, { x: margin, y: margin, width: side, height: 0 });
  const ends = new Array<number>(columns).fill(margin);
  const quote = document.quote?.trim();
  if (quote) {
    const box = { x: margin + side + gap, y: margin, width: width - 2 * margin - side - gap };
    const end = drawQuote(pen, quote, personaColor(pen, document.color), { ...box, height: 0 });
    ends.fill(end + gap);
  }
  for (const { id, block } of blocks) {
    const column = ends.indexOf(Math.min(...ends));
    const x = margin + side + gap + column * (columnWidth + gap);
    const y = ends[column] ?? margin;
    const look = blockLooks[block.kind];
    const lines = block.text.split('\n').filter((line) => line.trim() !== '');
    const height = drawBlock(pen, id, block.title, lines, look, { x, y, width: columnWidth });
    ends[column] = y + height + gap;
  }
  const height = Math.max(profile, ...ends.map((end) => end - gap)) + margin;
  const ground = profileGround(pen, document, height - 2 * margin);
  return {
    size: { width, height },
    background: pen.palette.neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: `Persona: ${[document.title, document.role, document.age].filter(Boolean).join(', ')}`,
    shapes: [...ground, ...pen.shapes],
  };
}

/** Drawn behind the profile, as high as the sheet turned out to be. */
function profileGround(pen: Pen, document: PersonaDocument, height: number): Scene['shapes'] {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'block', id: document.id };
  const box = { x: margin, y: margin, width: side, height };
  const fill = pen.saver ? neutrals.surface : neutrals.surface2;
  const stroke = { color: neutrals.border, width: 1 };
  const color = personaColor(pen, document.color);
  return [
    { kind: 'rect', ...box, radius: radii.panel, fill, stroke, owner },
    { kind: 'rect', x: margin + 24, y: margin, width: 56, height: 4, fill: color, owner },
  ];
}

function drawProfile(pen: Pen, document: PersonaDocument, box: Box): number {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'title', id: document.id };
  const color = personaColor(pen, document.color);
  const x = box.x + 24;
  const width = box.width - 48;
  let y = box.y + 36;
  pen.shapes.push({ kind: 'circle', x: x + 44, y: y + 44, r: 44, fill: color, opacity: 0.14 });
  drawIcon(pen, 'user', x + 18, y + 18, 52, { color, strokeWidth: 2.5, owner });
  const mark = marker(document.marker, { x: x + 78, y: y + 76 }, 20);
  const stroke = { color: neutrals.surface, width: 3 };
  pen.shapes.push({ kind: 'path', steps: mark, fill: color, stroke, owner });
  y += 108;
  const name = document.title || 'Unnamed persona';
  y += drawText(pen, name, 'persona', { x, y, width, height: 0 }, { fill: neutrals.text1, owner });
  const about = [document.role, document.age].filter(Boolean).join(' · ');
  if (about) {
    const look = { fill: neutrals.text2, owner };
    y += 4 + drawText(pen, about, 'card', { x, y: y + 4, width, height: 0 }, look);
  }
  if (document.tagline) {
    const look = { fill: neutrals.text2, italic: true, owner };
    y += 12 + drawText(pen, document.tagline, 'card', { x, y: y + 12, width, height: 0 }, look);
  }
  return y + 24;
}

function drawQuote(pen: Pen, quote: string, color: string, box: Box): number {
  const { neutrals } = pen.palette;
  const inner = { x: box.x + 56, y: box.y + 18, width: box.width - 80, height: 0 };
  const height =
    fitLines(pen.measurer, quote, 'quote', inner.width).length * typeScale.quote.line + 36;
  pen.shapes.push({
    kind: 'rect',
    ...box,
    height,
    radius: radii.panel,
    fill: color,
    opacity: 0.09,
  });
  drawIcon(pen, 'quote', box.x + 20, box.y + 20, 24, { color, strokeWidth: 2 });
  drawText(pen, quote, 'quote', inner, { fill: neutrals.text1, italic: true });
  return box.y + height;
}

function drawBlock(
  pen: Pen,
  id: string,
  title: string,
  lines: readonly string[],
  { hue, icon }: { hue: Hue; icon: IconName },
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
): number {
  const { neutrals, lanes } = pen.palette;
  const colors = lanes[hue];
  const owner: Owner = { kind: 'block', id };
  const textWidth = width - 2 * padding - 14;
  const heights = lines.map(
    (text) => fitLines(pen.measurer, text, 'card', textWidth).length * typeScale.card.line + 4,
  );
  const body = heights.reduce((sum, height) => sum + height, 0);
  const height = padding + heading + Math.max(body, typeScale.card.line) + padding - 6;
  pen.shapes.push({
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: radii.panel,
    fill: pen.saver ? neutrals.surface : colors.tint,
    ...(pen.saver ? { stroke: { color: neutrals.border, width: 1 } } : {}),
    owner,
  });
  drawIcon(pen, icons[icon] ? icon : 'circle', x + padding, y + padding, 18, {
    color: colors.bar,
    owner,
  });
  const head = {
    x: x + padding + 26,
    y: y + padding - 2,
    width: width - 2 * padding - 26,
    height: 0,
  };
  const fill = pen.saver ? neutrals.text1 : colors.text;
  drawText(pen, title, 'panel', { ...head, y: head.y - 1 }, { fill, maxLines: 1, owner });
  let top = y + padding + heading - 4;
  lines.forEach((text, index) => {
    const dot = { x: x + padding + 4, y: top + typeScale.card.line / 2, r: 2.5 };
    pen.shapes.push({ kind: 'circle', ...dot, fill: colors.bar, owner });
    const box = { x: x + padding + 14, y: top, width: textWidth, height: 0 };
    drawText(pen, text, 'card', box, { fill: neutrals.text1, owner });
    top += heights[index] ?? 0;
  });
  return height;
}
