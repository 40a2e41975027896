// A persona as a sheet: who it is at the left, blocks in columns beside it. One 16:9 page when its content fits.

import type { Box } from '../base/geometry';
import { basisLabels, basisReason } from '../document/evidenceWords';
import { initialsOf } from '../document/initials';
import type { PersonaDocument } from '../document/persona';
import { personaEvidence } from '../document/personaEvidence';
import { layoutPersonaSheet, type PersonaSheet, sheet } from '../layout/personaSheet';
import type { TextMeasurer } from '../layout/textMeasurer';
import { radii, typeScale } from '../ui/tokens';
import { personaColor } from './cards';
import { marker } from './outlines';
import { drawIcon, drawText, newPen, type Pen, type SceneOptions } from './pen';
import { drawBlock } from './personaBlocks';
import type { Owner, Scene } from './scene';

const inset = 16;

export function personaScene(
  document: PersonaDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const pen = newPen(measurer, options);
  const { size, quote, blocks } = drawnIdentity(pen, document);
  if (quote) drawQuote(pen, document.quote ?? '', personaColor(pen, document.color), quote);
  for (const block of blocks) drawBlock(pen, block);
  const ground = identityGround(pen, document, size.height - 2 * sheet.margin);
  return {
    size,
    background: pen.palette.neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: `Persona: ${[document.title, document.role, document.age].filter(Boolean).join(', ')}`,
    shapes: [...ground, ...pen.shapes],
  };
}

/** Lines by which the picture of the sheet is longer than its page; without drawing the blocks. */
export function sheetOverflow(document: PersonaDocument, measurer: TextMeasurer): number {
  return drawnIdentity(newPen(measurer, {}), document).overBy;
}

/** Draws who it is; where everything else stands depends on how long that is. */
function drawnIdentity(pen: Pen, document: PersonaDocument): PersonaSheet {
  const { margin, side } = sheet;
  const end = drawIdentity(pen, document, { x: margin, y: margin, width: side, height: 0 });
  return layoutPersonaSheet(document, pen.measurer, { identity: end + margin });
}

/** Drawn behind the person, as high as the sheet turned out to be. */
function identityGround(pen: Pen, document: PersonaDocument, height: number): Scene['shapes'] {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'block', id: document.id };
  const box = { x: sheet.margin, y: sheet.margin, width: sheet.side, height };
  const fill = pen.saver ? neutrals.surface : neutrals.surface2;
  const stroke = { color: neutrals.border, width: 1 };
  return [{ kind: 'rect', ...box, radius: radii.panel, fill, stroke, owner }];
}

/** Returns where it ends. */
function drawIdentity(pen: Pen, document: PersonaDocument, box: Box): number {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'title', id: document.id };
  const x = box.x + inset;
  const width = box.width - 2 * inset;
  let y = box.y + inset;
  drawPortrait(pen, document, { x, y, width: sheet.portrait, height: sheet.portrait });
  y += sheet.portrait + 12;
  const put = (text: string | undefined, style: 'persona' | 'card', look: object, before = 0) => {
    if (!text?.trim()) return;
    const at = { x, y: y + before, width, height: 0 };
    y += before + drawText(pen, text, style, at, { fill: neutrals.text2, owner, ...look });
  };
  put(document.title || 'Unnamed persona', 'persona', { fill: neutrals.text1 });
  put(document.role, 'card', {}, 4);
  put(document.age, 'card', {}, 4);
  put(document.tagline, 'card', { italic: true }, 12);
  return drawBasis(pen, document, { x, y: y + 16, width, height: 0 }) + inset;
}

function drawBasis(pen: Pen, document: PersonaDocument, { x, y, width }: Box): number {
  const { neutrals } = pen.palette;
  const basis = personaEvidence(document);
  const label = basisLabels[basis.kind];
  const owner: Owner = { kind: 'title', id: document.id };
  const pill = { x, y, width: pen.measurer.width(label, 'caption') + 44, height: 24 };
  const isKnown = basis.kind === 'qualitative' || basis.kind === 'statistical';
  const color = isKnown ? neutrals.text1 : neutrals.text2;
  pen.shapes.push({
    kind: 'rect',
    ...pill,
    radius: 12,
    fill: neutrals.surface,
    stroke: { color: neutrals.borderStrong, width: 1, ...(isKnown ? {} : { dash: [4, 3] }) },
    owner,
  });
  const icon = isKnown ? 'badge-check' : 'circle-question-mark';
  drawIcon(pen, icon, x + 8, y + 4, 16, { color, owner });
  const inside = { x: x + 28, y: y + 4, width: pill.width - 32, height: 0 };
  drawText(pen, label, 'caption', inside, { fill: color, weight: 600, maxLines: 1, owner });
  const below = { x, y: y + 30, width, height: 0 };
  const look = { fill: neutrals.text2, owner };
  return y + 30 + drawText(pen, basisReason(basis), 'caption', below, look);
}

/** The photo, or an avatar of colour, initials and mark. */
function drawPortrait(pen: Pen, document: PersonaDocument, box: Box): void {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'title', id: document.id };
  const color = personaColor(pen, document.color);
  const { x, y, width, height } = box;
  if (document.assetId !== undefined) {
    const placeholder = neutrals.surface;
    pen.shapes.push({
      kind: 'image',
      ...box,
      assetId: document.assetId,
      alt: document.title,
      placeholder,
      owner,
    });
  } else {
    pen.shapes.push({ kind: 'rect', ...box, radius: radii.card, fill: neutrals.surface, owner });
    pen.shapes.push({
      kind: 'rect',
      ...box,
      radius: radii.card,
      fill: color,
      opacity: 0.16,
      owner,
    });
    const initials = initialsOf(document.title);
    if (initials === '') drawIcon(pen, 'user', x + 28, y + 28, 56, { color, owner });
    else
      pen.shapes.push({
        kind: 'text',
        x: x + width / 2,
        anchor: 'middle',
        baseline: y + height / 2 + 0.36 * 44,
        lines: [initials],
        lineHeight: 48,
        size: 44,
        weight: 600,
        fill: color,
        owner,
      });
  }
  const stroke = { color: neutrals.surface2, width: 3 };
  const steps = marker(document.marker, { x: x + width - 4, y: y + height - 8 }, 24);
  pen.shapes.push({ kind: 'path', steps, fill: color, stroke, owner });
}

function drawQuote(pen: Pen, quote: string, color: string, box: Box): void {
  const { quoteIndent, quotePadding } = sheet;
  const inner = {
    x: box.x + quoteIndent,
    y: box.y + quotePadding,
    width: box.width - quoteIndent - quotePadding,
    height: 0,
  };
  pen.shapes.push({ kind: 'rect', ...box, radius: radii.panel, fill: color, opacity: 0.09 });
  const top = box.y + quotePadding + (typeScale.quote.line - 24) / 2;
  drawIcon(pen, 'quote', box.x + 14, top, 24, { color, strokeWidth: 2 });
  drawText(pen, quote, 'quote', inner, { fill: pen.palette.neutrals.text1, italic: true });
}
