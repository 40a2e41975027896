// A persona as a sheet: who it is at the left, blocks in columns beside it.
import type { Box } from '../base/geometry';
import { inOrder } from '../base/order';
import type { PersonaDocument } from '../document/persona';
import type { TextMeasurer } from '../layout/textMeasurer';
import { radii, typeScale } from '../ui/tokens';
import { personaColor } from './cards';
import { marker } from './outlines';
import { drawIcon, drawText, fitLines, newPen, type Pen, type SceneOptions } from './pen';
import { drawBlock } from './personaBlock';
import type { Owner, Scene } from './scene';

const margin = 40;
const side = 260;
const gap = 16;
const columnWidth = 300;

export function personaScene(
  document: PersonaDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const pen = newPen(measurer, options);
  const blocks = inOrder(document.blocks);
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
  for (const [id] of blocks) {
    const column = ends.indexOf(Math.min(...ends));
    const x = margin + side + gap + column * (columnWidth + gap);
    const y = ends[column] ?? margin;
    const height = drawBlock(pen, document, id, { x, y, width: columnWidth });
    ends[column] = y + height + gap;
  }
  const content = Math.max(profile, ...ends.map((end) => end - gap)) + margin;
  const height = Math.max(content, pageHeight(width));
  const ground = profileGround(pen, document, height - 2 * margin);
  return {
    size: { width, height },
    background: pen.palette.neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: `Persona: ${[document.title, document.role, document.age].filter(Boolean).join(', ')}`,
    shapes: [...ground, ...pen.shapes],
  };
}

/** Lines of text by which the sheet is longer than one 16:9 page of its width; 0 when it fits. */
export function pageOverflow(document: PersonaDocument, measurer: TextMeasurer): number {
  const { width, height } = personaScene(document, measurer).size;
  return Math.max(0, Math.ceil((height - pageHeight(width)) / typeScale.card.line));
}

const pageHeight = (width: number) => Math.round((width * 9) / 16);

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
