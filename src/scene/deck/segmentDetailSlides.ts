// Segments in words, a few side by side.
import type { Segment } from '../../document/segmentation';
import { criterionKinds } from '../../document/sheetVocabulary';
import { fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import { type DeckPen, slideTitle } from './frame';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import type { Drawn } from './segmentAxesSlide';
import type { Paragraph, Slide, SlideObject } from './slide';

const abreast = 3;
const gap = 16;
const pad = 16;

const criterionTitles: Record<(typeof criterionKinds)[number], string> = {
  demographic: 'Demographic',
  firmographic: 'Firmographic',
  behavioural: 'Behavioural',
  psychographic: 'Psychographic',
  lifecycle: 'Lifecycle',
};

export function detailSlides(pen: DeckPen, drawn: readonly Drawn[]): Slide[] {
  const told = drawn.filter(({ segment, personas }) => factsOf(segment, personas).length > 0);
  const count = Math.ceil(told.length / abreast);
  return Array.from({ length: count }, (_, part): Slide => {
    const from = Math.ceil((told.length * part) / count);
    const own = told.slice(from, Math.ceil((told.length * (part + 1)) / count));
    const title = own.map(({ name }) => name).join(' · ');
    const notes: string[] = [];
    const { body } = pen.page;
    const width = (body.width - gap * (own.length - 1)) / own.length;
    const objects = [
      slideTitle(pen, title, notes, body.width),
      ...own.flatMap((each, index) =>
        column(pen, each, body.x + index * (width + gap), width, notes),
      ),
    ];
    return { kind: 'content', title, objects, notes };
  });
}

function factsOf(segment: Segment, personas: readonly string[]): [title: string, text: string][] {
  const { definition, goals, jobs, pains, difference, criteria = {} } = segment;
  const facts: [string, string | undefined][] = [
    ['Who belongs', definition],
    ['Goals', goals],
    ['Jobs', jobs],
    ['Pains', pains],
    ['How they differ', difference],
    ['Personas', personas.join(', ')],
    ...criterionKinds.map((kind): [string, string | undefined] => [
      criterionTitles[kind],
      criteria[kind],
    ]),
  ];
  return facts.flatMap(([title, text]) =>
    text?.trim() ? [[title, text] as [string, string]] : [],
  );
}

function column(
  { measurer, page: { body } }: DeckPen,
  { segment, name, measure, hue, personas }: Drawn,
  x: number,
  width: number,
  notes: string[],
): SlideObject[] {
  const colors = deckPalette.lanes[hue];
  const ground = { x, y: body.y, width, height: body.height };
  const inner = width - 2 * pad;
  const fitted = fitText(measurer, name, { size: 18, bold: true }, inner, 2);
  const headHeight = fitted.lines * lineOf(18) + (measure === '' ? 0 : lineOf(14)) + 20;
  const head = [
    paragraph(fitted.text, { size: 18, bold: true, color: colors.text }),
    ...(measure === '' ? [] : [paragraph(measure, { size: 14, color: colors.text })]),
  ];
  const inset = { left: pad, right: pad, top: 12, bottom: 6 };
  const room = body.height - headHeight - 24;
  const place = { x: x + pad, y: body.y + headHeight + 8, width: inner, height: room };
  const about = (size: number, told: string[]) =>
    sections(measurer, factsOf(segment, personas), name, inner, room, told, colors.text, size);
  // Larger when all of it fits.
  const left: string[] = [];
  const large = about(14, left);
  const paragraphs = left.length === 0 ? large : about(smallestText, notes);
  return [
    { kind: 'box', form: 'rect', name: `Segment: ${name}`, ...ground, fill: ink.surface2 },
    {
      kind: 'box',
      form: 'rect',
      name,
      ...ground,
      height: headHeight,
      fill: colors.label,
      text: textBlock(head, { inset }),
    },
    { kind: 'box', form: 'rect', name: 'Colour', ...ground, height: 5, fill: colors.bar },
    textObject(`About ${name}`, place, paragraphs),
  ];
}

function sections(
  measurer: DeckPen['measurer'],
  facts: readonly [string, string][],
  name: string,
  width: number,
  room: number,
  notes: string[],
  color: string,
  size: number,
): Paragraph[] {
  let left = room;
  return facts.flatMap(([title, text]): Paragraph[] => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const least = lineOf(size) * 2 + 10;
    if (left < least) {
      notes.push(`${name} – ${title}: ${text}`);
      return [];
    }
    left -= lineOf(size) + 10;
    const bullet = lines.length > 1;
    let whole = true;
    const paragraphs = lines.flatMap((line): Paragraph[] => {
      const most = Math.floor(left / lineOf(size));
      if (most < 1) {
        whole = false;
        return [];
      }
      const fitted = fitText(
        measurer,
        line,
        { size },
        width - (bullet ? 18 : 0),
        Math.min(most, 6),
      );
      whole &&= !fitted.shortened;
      left -= fitted.lines * lineOf(size) + 2;
      return [paragraph(fitted.text, { size, bullet, before: 1 })];
    });
    if (!whole) notes.push(`${name} – ${title}: ${text}`);
    return [paragraph(title, { size, bold: true, color, before: 7 }), ...paragraphs];
  });
}
