// A block of a persona sheet in a picture: its statements as a list, its rows as dots or between two ends, and what
// all that rests on.
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import { evidenceText } from '../document/evidenceWords';
import type { PersonaBlock, PersonaDocument, PersonaRating } from '../document/persona';
import { ratingsOf } from '../document/personaQueries';
import { radii, typeScale } from '../ui/tokens';
import { drawIcon, drawText, fitLines, type Pen } from './pen';
import { blockLooks } from './personaLooks';
import type { Owner } from './scene';

const padding = 16;
const heading = 34;
const traitHeight = 42;
const dot = 5;

type Place = Pick<Box, 'x' | 'y' | 'width'>;

/** Returns the height taken. */
export function drawBlock(pen: Pen, document: PersonaDocument, id: Id, place: Place): number {
  const block = document.blocks[id];
  if (!block) return 0;
  const { neutrals, lanes } = pen.palette;
  const { hue, icon } = blockLooks[block.kind];
  const colors = lanes[hue];
  const owner: Owner = { kind: 'block', id };
  const { x, y, width } = place;
  const ground = pen.shapes.length;
  drawIcon(pen, icon, x + padding, y + padding, 18, { color: colors.bar, owner });
  const inner = { x: x + padding, width: width - 2 * padding, height: 0 };
  const fill = pen.saver ? neutrals.text1 : colors.text;
  const head = { ...inner, x: inner.x + 26, width: inner.width - 26, y: y + padding - 3 };
  drawText(pen, block.title, 'panel', head, { fill, maxLines: 1, owner });
  let top = y + padding + heading - 4;
  const rows = ratingsOf(document, id);
  for (const [, row] of rows) {
    const draw = row.opposite === undefined ? drawDots : drawTrait;
    top += draw(pen, row, { ...inner, y: top }, colors.bar, owner);
  }
  top += drawStatements(pen, block, { ...inner, y: top }, colors.bar, owner);
  top = Math.max(top, y + padding + heading - 4 + typeScale.card.line);
  if (block.evidence) {
    const look = { fill: neutrals.text2, anchor: 'end', maxLines: 1, owner } as const;
    top += drawText(pen, evidenceText(block.evidence), 'caption', { ...inner, y: top }, look);
  }
  const height = top - y + padding - 6;
  pen.shapes.splice(ground, 0, {
    kind: 'rect',
    ...{ x, y, width, height, radius: radii.panel, owner },
    fill: pen.saver ? neutrals.surface : colors.tint,
    ...(pen.saver ? { stroke: { color: neutrals.border, width: 1 } } : {}),
  });
  return height;
}

type Part = (pen: Pen, row: PersonaRating, box: Box, color: string, owner: Owner) => number;

const drawDots: Part = (pen, { label, level }, box, color, owner) => {
  const room = 5 * (2 * dot + 4);
  const text = { ...box, width: box.width - room - 8 };
  const taken = drawText(pen, label, 'card', text, { fill: pen.palette.neutrals.text1, owner });
  const stroke = { color, width: 1.5 };
  for (let one = 1; one <= 5; one++) {
    const x = box.x + box.width - room + (one - 0.5) * (2 * dot + 4);
    const fill = one <= Math.round(level) ? color : pen.palette.neutrals.surface;
    const y = box.y + typeScale.card.line / 2;
    pen.shapes.push({ kind: 'circle', x, y, r: dot, fill, stroke, owner });
  }
  return Math.max(taken, typeScale.card.line) + 4;
};

const drawTrait: Part = (pen, { label, opposite = '', level }, box, color, owner) => {
  const { neutrals } = pen.palette;
  const look = { fill: neutrals.text1, maxLines: 1, owner } as const;
  const half = { ...box, width: box.width / 2 - 6 };
  drawText(pen, label, 'ui', half, look);
  const other = { ...half, x: box.x + box.width / 2 + 6 };
  drawText(pen, opposite, 'ui', other, { ...look, anchor: 'end' });
  const y = box.y + typeScale.ui.line + 8;
  const [left, right] = [box.x + dot, box.x + box.width - dot];
  const line = [
    ['M', left, y],
    ['L', right, y],
  ] as const;
  pen.shapes.push({
    kind: 'path',
    steps: line,
    stroke: { color: neutrals.borderStrong, width: 2 },
  });
  const x = left + ((level - 1) / 4) * (right - left);
  const rim = { color: neutrals.surface, width: 2 };
  pen.shapes.push({ kind: 'circle', x, y, r: 7, fill: color, stroke: rim, owner });
  return traitHeight;
};

function drawStatements(
  pen: Pen,
  { text }: PersonaBlock,
  box: Box,
  color: string,
  owner: Owner,
): number {
  let top = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const bullet = { x: box.x + 4, y: box.y + top + typeScale.card.line / 2, r: 2.5 };
    pen.shapes.push({ kind: 'circle', ...bullet, fill: color, owner });
    const inner = { ...box, x: box.x + 14, y: box.y + top, width: box.width - 14 };
    const lines = fitLines(pen.measurer, line, 'card', inner.width).length;
    drawText(pen, line, 'card', inner, { fill: pen.palette.neutrals.text1, owner });
    top += lines * typeScale.card.line + 4;
  }
  return top;
}
