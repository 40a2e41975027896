// A persona's sheet: who it is at the left, its blocks beside it.
import { basisLabels, basisReason } from '../../document/evidenceWords';
import { initialsOf } from '../../document/initials';
import type { PersonaDocument } from '../../document/persona';
import { personaEvidence } from '../../document/personaEvidence';
import { deckHeight, fitText } from '../../layout/deck/deckText';
import { sheetPages, sheetSizes } from '../../layout/deck/sheetPages';
import { type DeckPen, slideTitle } from './frame';
import { ink, paragraph, textBlock, textObject } from './ink';
import { blockObject } from './sheetBlocks';
import type { Paragraph, Slide, SlideObject } from './slide';

const portrait = 120;

export function sheetSlides(pen: DeckPen, document: PersonaDocument): Slide[] {
  const { body } = pen.page;
  const name = document.title.trim() || 'Unnamed persona';
  const firstNotes: string[] = [];
  const quote = quoteObject(pen, document, firstNotes);
  const top = body.y + (quote ? quote.height + sheetSizes.gap : 0);
  const pages = sheetPages(document, pen.measurer, pen.page, top);
  return pages.map((blocks, part): Slide => {
    const title = pages.length > 1 ? `${name} ${part + 1}/${pages.length}` : name;
    const notes = part === 0 ? [...firstNotes] : [];
    const objects: SlideObject[] = [
      slideTitle(pen, title, notes, body.width),
      ...identity(pen, document, notes),
      ...(part === 0 && quote ? [quote] : []),
      ...blocks.map((block) => blockObject(pen, block, notes)),
    ];
    for (const { block, shortened } of blocks) {
      if (shortened) notes.push(`${block.title}: ${block.text}`);
      const source = block.evidence?.source;
      if (source) notes.push(`${block.title} – evidence: ${source}`);
    }
    return { kind: 'content', title, objects, notes };
  });
}

function identity(
  { measurer, page }: DeckPen,
  document: PersonaDocument,
  notes: string[],
): SlideObject[] {
  const { body } = page;
  const ground = { x: body.x, y: body.y, width: sheetSizes.side, height: body.height };
  const inset = 18;
  const x = body.x + inset;
  const width = sheetSizes.side - 2 * inset;
  const basis = personaEvidence(document);
  const who = [document.role, document.age].filter(Boolean).join(' · ');
  const fitted = (text: string, size: number, most: number) => {
    const fitted = fitText(measurer, text, { size }, width, most);
    if (fitted.shortened) notes.push(text);
    return fitted.text;
  };
  const paragraphs: Paragraph[] = [
    ...(who === '' ? [] : [paragraph(fitted(who, 16, 3), { size: 16, bold: true })]),
    ...(document.tagline
      ? [
          paragraph(fitted(document.tagline, 14, 5), {
            size: 14,
            italic: true,
            color: ink.text2,
            before: 8,
          }),
        ]
      : []),
    paragraph(basisLabels[basis.kind], { bold: true, color: ink.accent, before: 14 }),
    paragraph(basisReason(basis), { color: ink.text2, before: 2 }),
  ];
  const y = body.y + inset + portrait + 16;
  const box = { x, y, width, height: body.y + body.height - y - inset };
  return [
    { kind: 'box', form: 'rect', name: 'Who it is', ...ground, fill: ink.surface2 },
    { kind: 'box', form: 'rect', name: 'Colour', ...ground, height: 5, fill: document.color },
    portraitObject(document, { x, y: body.y + inset + 4, width: portrait, height: portrait }),
    textObject('About', box, paragraphs),
  ];
}

function portraitObject(
  document: PersonaDocument,
  box: { x: number; y: number; width: number; height: number },
): SlideObject {
  const alt = document.title || 'Persona';
  if (document.assetId !== undefined) {
    return {
      kind: 'image',
      form: 'ellipse',
      name: 'Photo',
      alt,
      ...box,
      assetId: document.assetId,
      placeholder: ink.border,
    };
  }
  const letters = paragraph(initialsOf(document.title), {
    size: 36,
    bold: true,
    color: ink.onAccent,
    align: 'middle',
  });
  const text = textBlock([letters], { anchor: 'middle' });
  return { kind: 'box', form: 'ellipse', name: 'Avatar', ...box, fill: document.color, text };
}

function quoteObject({ measurer, page }: DeckPen, document: PersonaDocument, notes: string[]) {
  const quote = document.quote?.trim().replace(/^[“"«„]|[”"»“]$/gu, '') ?? '';
  if (quote === '') return null;
  const { body } = page;
  const x = body.x + sheetSizes.side + sheetSizes.gap;
  const width = body.width - sheetSizes.side - sheetSizes.gap;
  const size = 18;
  const inner = width - 40;
  const fitted = fitText(measurer, `“${quote}”`, { size }, inner, 3);
  if (fitted.shortened) notes.push(quote);
  const height = Math.ceil(deckHeight(measurer, fitted.text, { size }, inner) + 24);
  const words = paragraph(fitted.text, { size, italic: true, color: ink.text2 });
  const text = textBlock([words], {
    anchor: 'middle',
    inset: { left: 20, right: 20, top: 8, bottom: 8 },
  });
  return {
    kind: 'box',
    form: 'rect',
    name: 'Quote',
    x,
    y: body.y,
    width,
    height,
    fill: ink.accentTint,
    text,
  } satisfies SlideObject;
}
