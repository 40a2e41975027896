// Who travels, as the map knows them: their best and worst moments, what they say and what hurts them.
import type { Id } from '../../base/id';
import { feelingLevel } from '../../document/feeling';
import type { GridDocument, MapPersona } from '../../document/grid';
import { type Entry, emotionLanes, orderedSteps, personasInOrder } from '../../document/queries';
import type { CardType } from '../../document/vocabulary';
import { fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import { cardsOf } from './cardLists';
import { feelingWords } from './emotionObjects';
import { type DeckPen, slideTitle } from './frame';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import { faceObject, markObject } from './marks';
import { feelingsOf } from './peaks';
import type { Paragraph, Slide, SlideObject } from './slide';

const abreast = 3;
const gap = 16;
const pad = 18;
/** Points; one or two personas have room for larger text. */
const sizes = { few: 16, many: 14 } as const;

export function travellerSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const personas = personasInOrder(document).filter(
    ([id, { name }]) => name.trim() !== '' && hasContent(document, id),
  );
  const count = Math.ceil(personas.length / abreast);
  return Array.from({ length: count }, (_, part): Slide => {
    const from = Math.ceil((personas.length * part) / count);
    const own = personas.slice(from, Math.ceil((personas.length * (part + 1)) / count));
    const title =
      count > 1 ? `Personas ${part + 1}/${count}` : personas.length > 1 ? 'Personas' : 'Persona';
    const notes: string[] = [];
    const { body } = pen.page;
    const width = (body.width - gap * (own.length - 1)) / own.length;
    const size = own.length > 2 ? sizes.many : sizes.few;
    const told = own.map((entry, index) =>
      column(pen, document, entry, body.x + index * (width + gap), width, size, notes),
    );
    // Panels are as high as the longest of them needs.
    const bottom = Math.min(body.y + body.height, Math.max(...told.map(({ end }) => end)) + pad);
    const objects = [
      slideTitle(pen, title, notes, body.width),
      ...own.flatMap(([, persona], index) => [
        ...panel(persona, body.x + index * (width + gap), body.y, width, bottom - body.y),
        ...(told[index]?.objects ?? []),
      ]),
    ];
    return { kind: 'content', title, objects, notes };
  });
}

function hasContent(document: GridDocument, personaId: Id): boolean {
  const rated = Object.keys(document.emotions).some((key) => key.endsWith(`/${personaId}`));
  return (
    rated || cardsOf(document, ({ personaIds = [] }) => personaIds.includes(personaId)).length > 0
  );
}

function column(
  pen: DeckPen,
  document: GridDocument,
  [id, persona]: Entry<MapPersona>,
  x: number,
  width: number,
  size: number,
  notes: string[],
): { objects: SlideObject[]; end: number } {
  const { body } = pen.page;
  const mark = { x: x + pad + 14, y: body.y + 38 };
  const nameBox = { x: x + pad + 40, y: body.y + 20, width: width - 2 * pad - 40, height: 36 };
  const fitted = fitText(pen.measurer, persona.name, { size: 20, bold: true }, nameBox.width, 1);
  if (fitted.shortened) notes.push(persona.name);
  const head: SlideObject[] = [
    markObject(persona, mark, 26),
    textObject('Name', nameBox, [paragraph(fitted.text, { size: 20, bold: true })], {
      anchor: 'middle',
    }),
  ];
  const { objects, y } = moments(
    pen,
    document,
    id,
    { x: x + pad, y: body.y + 74, width: width - 2 * pad },
    size,
    notes,
  );
  const { paragraphs, height } = sections(
    pen,
    document,
    id,
    width - 2 * pad,
    body.y + body.height - y - 12,
    size,
    notes,
  );
  const place = { x: x + pad, y, width: width - 2 * pad, height };
  const about: SlideObject[] =
    paragraphs.length === 0
      ? []
      : [{ kind: 'text', name: `About ${persona.name}`, ...place, text: textBlock(paragraphs) }];
  return { objects: [...head, ...objects, ...about], end: y + height };
}

function panel(
  { name, color }: MapPersona,
  x: number,
  y: number,
  width: number,
  height: number,
): SlideObject[] {
  const ground = { x, y, width, height };
  return [
    { kind: 'box', form: 'rect', name: `Persona: ${name}`, ...ground, fill: ink.surface2 },
    { kind: 'box', form: 'rect', name: 'Colour', ...ground, height: 5, fill: color },
  ];
}

/** Faces with words: how it feels on the whole, best and worst. */
function moments(
  { measurer }: DeckPen,
  document: GridDocument,
  personaId: Id,
  at: { x: number; y: number; width: number },
  size: number,
  notes: string[],
): { objects: SlideObject[]; y: number } {
  const steps = orderedSteps(document).map(([id]) => id);
  const found = emotionLanes(document).flatMap(([laneId]) =>
    feelingsOf(document, laneId, steps, personaId),
  );
  const best = found.toSorted((a, b) => b.value - a.value)[0];
  const worst = found.toSorted((a, b) => a.value - b.value)[0];
  if (!best || !worst) return { objects: [], y: at.y };
  const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
  const rows = [
    { label: 'On the whole', value: mean, text: feelingWords[feelingLevel(mean)] },
    { label: 'Best', value: best.value, text: best.step || 'a step' },
    { label: 'Worst', value: worst.value, text: worst.step || 'a step' },
  ];
  const objects = rows.flatMap(({ label, value, text }, index): SlideObject[] => {
    const y = at.y + index * 36;
    const line = `${label}: ${text}`;
    const fitted = fitText(measurer, line, { size }, at.width - 42, 1);
    if (fitted.shortened) notes.push(line);
    const box = { x: at.x + 40, y, width: at.width - 40, height: 30 };
    const middle = { x: at.x + 14, y: y + 15 };
    return [
      faceObject(middle, value, 26, `${label}: ${feelingWords[feelingLevel(value)]}`),
      textObject(label, box, [paragraph(fitted.text, { size })], { anchor: 'middle' }),
    ];
  });
  return { objects, y: at.y + rows.length * 36 + 10 };
}

const parts: readonly {
  title: string;
  types: readonly CardType[];
  color: string;
  italic: boolean;
}[] = [
  { title: 'Says', types: ['quote', 'thought'], color: deckPalette.lanes.violet.bar, italic: true },
  { title: 'Pains', types: ['pain'], color: deckPalette.sentiment.n2.fill, italic: false },
  { title: 'Gains', types: ['gain'], color: deckPalette.lanes.teal.bar, italic: false },
];

/** Statements that name the persona; when there is one persona alone, all are theirs. */
function sections(
  { measurer }: DeckPen,
  document: GridDocument,
  personaId: Id,
  width: number,
  room: number,
  size: number,
  notes: string[],
): { paragraphs: Paragraph[]; height: number } {
  const alone = Object.keys(document.personas).length === 1;
  const paragraphs: Paragraph[] = [];
  let left = room;
  for (const { title, types, color, italic } of parts) {
    const cards = cardsOf(document, ({ type, personaIds = [] }) => {
      return (
        types.includes(type) &&
        (personaIds.includes(personaId) || (alone && personaIds.length === 0))
      );
    }).toSorted(([, a], [, b]) => (b.severity ?? 0) - (a.severity ?? 0));
    if (cards.length === 0 || left < lineOf(size) + 2 * lineOf(smallestText)) continue;
    paragraphs.push(
      paragraph(title, { size, bold: true, color, before: paragraphs.length === 0 ? 0 : 8 }),
    );
    left -= lineOf(size) + 12;
    let shown = 0;
    for (const [, { text }] of cards) {
      const fitted = fitText(measurer, text, { size }, width - 24, 3);
      const height = fitted.lines * lineOf(size) + 3;
      if (height > left || shown === 4) {
        notes.push(`${title}: ${text}`);
        continue;
      }
      if (fitted.shortened) notes.push(`${title}: ${text}`);
      paragraphs.push(paragraph(fitted.text, { size, italic, bullet: true, before: 2 }));
      left -= height;
      shown++;
    }
  }
  return { paragraphs, height: room - left };
}
