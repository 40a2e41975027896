// The first slide: what the deck is about, who made it, when, and the map's own curve as its picture.
import type { Box } from '../../base/geometry';
import type { GridDocument } from '../../document/grid';
import { orderedSteps, personasInOrder } from '../../document/queries';
import { deckHeight, deckLines, deckWidth, fitText, fittingSize } from '../../layout/deck/deckText';
import { deckSizes, smallestText } from '../../layout/deck/page';
import { deckCurves } from './emotionObjects';
import { leadLane } from './feelingLanes';
import { badge, type DeckPen } from './frame';
import { ink, paragraph, textBlock, textObject } from './ink';
import { markObject } from './marks';
import type { Slide, SlideObject } from './slide';

export interface TitleText {
  title: string;
  badge: string;
  future: boolean;
  /** One or more sentences each. */
  intro: readonly string[];
  facts: readonly (readonly [name: string, value: string])[];
}

export function gridTitleSlide(pen: DeckPen, document: GridDocument): Slide {
  const { title, kind, state, basis, scenario, expectations, owner, team, date } = document;
  const when = state === 'as-is' ? 'As-is' : 'To-be';
  const what = kind === 'blueprint' ? 'service blueprint' : 'customer journey';
  const facts: (readonly [string, string | undefined])[] = [
    ['Owner', owner],
    ['Team', team],
    ['Date', date],
  ];
  const slide = titleSlide(pen, {
    title: title.trim() || 'Untitled map',
    badge: `${when} ${what}${basis === 'actual' ? ', as lived' : ''}`,
    future: state === 'to-be',
    intro: [scenario, expectations && `Expects: ${expectations}`].filter(isText),
    facts: facts.flatMap(([name, value]) => (isText(value) ? [[name, value] as const] : [])),
  });
  return {
    ...slide,
    objects: [...motif(pen, document), ...slide.objects, ...people(pen, document)],
  };
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

const titleTop = 150;

export function titleSlide(pen: DeckPen, text: TitleText): Slide {
  const { measurer, page } = pen;
  const x = deckSizes.margin * 2;
  const width = Math.min(page.size.width - 2 * x, 900);
  const notes: string[] = [];
  // A little smaller and on one line rather than with a word alone on the second.
  const isLine = (size: number) =>
    deckLines(measurer, text.title, { size, bold: true }, width).length === 1;
  const size =
    [40, 36, 32].find(isLine) ??
    fittingSize(measurer, text.title, [40, 32, 28, 24], true, width, 2);
  const fitted = fitText(measurer, text.title, { size, bold: true }, width, 3);
  if (fitted.shortened) notes.push(text.title);
  const height = deckHeight(measurer, fitted.text, { size, bold: true }, width) + 6;
  const title: SlideObject = {
    ...textObject('Title', { x, y: titleTop, width, height }, []),
    text: textBlock([paragraph(fitted.text, { size, bold: true, align: 'left' })], {
      anchor: 'top',
    }),
    role: 'title',
  };
  const top = titleTop + height + 10;
  const intro: { text: string; lines: number }[] = text.intro.map((sentence) => {
    const short = fitText(measurer, sentence, { size: 16 }, width, 3);
    if (short.shortened) notes.push(sentence);
    return short;
  });
  const paragraphs = intro.map((sentence, index) =>
    paragraph(sentence.text, {
      size: 16,
      color: ink.text2,
      align: 'left',
      before: index === 0 ? 0 : 6,
    }),
  );
  const introHeight = intro.reduce((sum, { lines }) => sum + lines * 26.1 + 8, 4);
  const objects: SlideObject[] = [
    badge(pen, text.badge, { x, y: titleTop - 48 }, text.future),
    title,
    ...(paragraphs.length > 0
      ? [
          {
            ...textObject('Subtitle', { x, y: top, width, height: introHeight }, paragraphs),
            role: 'subtitle',
          } as const,
        ]
      : []),
    ...factObjects(
      pen,
      text.facts,
      { x, y: page.size.height - 84, width: page.size.width - 2 * x, height: 44 },
      notes,
    ),
  ];
  return { kind: 'title', title: text.title, objects, notes };
}

/** Side by side along the bottom, each under its name. */
function factObjects(
  { measurer }: DeckPen,
  facts: TitleText['facts'],
  box: Box,
  notes: string[],
): SlideObject[] {
  let x = box.x;
  const wanted = facts.map(([name, value]) => {
    const own = deckWidth(measurer, value, { size: smallestText });
    return Math.max(own, deckWidth(measurer, name, { size: smallestText, bold: true })) + 4;
  });
  const isRoomy = wanted.reduce((sum, width) => sum + width + 40, -40) <= box.width;
  return facts.flatMap(([name, value], index): SlideObject[] => {
    const most = (box.x + box.width - x) / (facts.length - index) - 24;
    const own = wanted[index] ?? 0;
    const width = isRoomy ? own : Math.min(own, most);
    const fitted = fitText(measurer, value, { size: smallestText }, width, 1);
    if (fitted.shortened) notes.push(`${name}: ${value}`);
    const words = [
      paragraph(name, { bold: true, color: ink.text2 }),
      paragraph(fitted.text, { align: 'left' }),
    ];
    const object = textObject(name, { ...box, x, width }, words, { anchor: 'bottom' });
    x += width + 40;
    return [object];
  });
}

/** Who travels, in a row above the facts. */
function people({ measurer, page }: DeckPen, document: GridDocument): SlideObject[] {
  const y = page.size.height - 132;
  let x = deckSizes.margin * 2;
  const end = page.size.width - deckSizes.margin * 2;
  return personasInOrder(document).flatMap(([, persona]): SlideObject[] => {
    const name = persona.name || 'Unnamed persona';
    const width = deckWidth(measurer, name, { size: 14, bold: true }) + 6;
    if (x + 24 + width > end) return [];
    const box = { x: x + 24, y, width, height: 26 };
    const objects = [
      markObject(persona, { x: x + 8, y: y + 13 }, 16),
      textObject('Persona', box, [paragraph(name, { size: 14, bold: true })], { anchor: 'middle' }),
    ];
    x += 24 + width + 28;
    return objects;
  });
}

/** The first persona's curve, faint and wide, as the deck's own ornament. */
function motif({ page }: DeckPen, document: GridDocument): SlideObject[] {
  const { width, height } = page.size;
  const lane = leadLane(document);
  const steps = orderedSteps(document);
  if (!lane || steps.length < 3) return [];
  const each = width / (steps.length - 1);
  const columns = steps.map(([stepId], index) => ({
    stepId,
    x: (index - 0.5) * each,
    width: each,
  }));
  const row = {
    id: lane[0],
    index: 0,
    y: 400,
    height: 190,
    kind: 'emotion',
    state: 'open',
  } as const;
  const [curve] = deckCurves(document, row, columns);
  const first = curve?.segments[0]?.from;
  const last = curve?.segments.at(-1)?.to;
  if (!curve || !first || !last) return [];
  const pieces = curve.segments.map(
    ({ control1, control2, to }) =>
      ['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y] as const,
  );
  const line = [
    ['M', 0, first.y],
    ['L', first.x, first.y],
    ...pieces,
    ['L', width, last.y],
  ] as const;
  const area = [...line, ['L', width, height], ['L', 0, height], ['Z']] as const;
  return [
    { kind: 'path', name: 'Ornament', steps: area, fill: ink.accentTint, opacity: 0.7 },
    {
      kind: 'path',
      name: 'Ornament',
      steps: line,
      stroke: { color: ink.accent, width: 2.5, opacity: 0.5 },
    },
  ];
}
