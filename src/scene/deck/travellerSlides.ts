// Who travels, as the map knows them: their best and worst moments, what they say and what hurts them.
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';
import { feelingLevel } from '../../document/feeling';
import type { GridDocument, MapPersona } from '../../document/grid';
import {
  type Entries,
  type Entry,
  emotionLanes,
  orderedSteps,
  personasInOrder,
} from '../../document/queries';
import type { CardType } from '../../document/vocabulary';
import { fitText, fittingSize, lineOf } from '../../layout/deck/deckText';
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
/** Points, the largest first. */
const sizes = [18, 16, 14] as const;

interface Panel {
  objects: SlideObject[];
  height: number;
  notes: string[];
}

interface Row {
  entries: Entries<MapPersona>;
  size: number;
  height: number;
}

export function travellerSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const personas = personasInOrder(document).filter(
    ([id, { name }]) => name.trim() !== '' && hasContent(document, id),
  );
  // How one persona feels is on the curve already.
  if (personas.length === 1 && !personas.some(([id]) => isNamed(document, id))) return [];
  const { body } = pen.page;
  const count = Math.ceil(personas.length / abreast);
  const from = (part: number) => Math.ceil((personas.length * part) / count);
  const rows = Array.from({ length: count }, (_, part): Row => {
    return sizedRow(pen, document, personas.slice(from(part), from(part + 1)), count > 1);
  });
  // Rows of people of whom little is known share a slide.
  const pages: Row[][] = [];
  let used = 0;
  for (const row of rows) {
    const last = pages.at(-1);
    if (last && used + gap + row.height <= body.height) {
      last.push(row);
      used += gap + row.height;
    } else {
      pages.push([row]);
      used = row.height;
    }
  }
  return pages.map((own, part): Slide => {
    const names = own.flatMap(({ entries }) => entries.map(([, { name }]) => name));
    const title = personas.length > 1 ? 'Personas' : 'Persona';
    const numbered = pages.length > 1 ? `${title} ${part + 1}/${pages.length}` : title;
    const told = names.length > mostNames ? numbered : `${numbered}: ${names.join(', ')}`;
    const notes: string[] = [];
    const objects: SlideObject[] = [slideTitle(pen, told, notes, body.width)];
    let y = body.y;
    for (const row of own) {
      objects.push(...rowObjects(pen, document, row, y, notes));
      y += row.height + gap;
    }
    return { kind: 'content', title: told, objects, notes };
  });
}

/** More names than these are no title. */
const mostNames = 3;

/** In the largest text that leaves no more to the notes than the smallest does. */
function sizedRow(
  pen: DeckPen,
  document: GridDocument,
  entries: Entries<MapPersona>,
  isOneOfSeveral: boolean,
): Row {
  const { body } = pen.page;
  const made = sizes.map((size) => {
    const panels = panelsOf(pen, document, entries, size, body.y, body.height);
    const height = Math.max(...panels.map((panel) => panel.height));
    const lost = panels.reduce((sum, { notes }) => sum + notes.length, 0);
    return { row: { entries, size, height: Math.min(body.height, height) }, lost };
  });
  const least = Math.min(...made.map(({ lost }) => lost));
  const fitting = made.filter(({ lost }) => lost === least);
  const found = isOneOfSeveral ? fitting.at(-1) : fitting[0];
  return found?.row ?? { entries, size: sizes[2], height: body.height };
}

function panelsOf(
  pen: DeckPen,
  document: GridDocument,
  entries: Entries<MapPersona>,
  size: number,
  y: number,
  room: number,
): Panel[] {
  const { body } = pen.page;
  const width = (body.width - gap * (entries.length - 1)) / entries.length;
  return entries.map((entry, index) => {
    const x = body.x + index * (width + gap);
    return column(pen, document, entry, { x, y, width, height: room }, size);
  });
}

/** Panels of a row are as high as the longest of them needs. */
function rowObjects(
  pen: DeckPen,
  document: GridDocument,
  { entries, size, height }: Row,
  y: number,
  notes: string[],
): SlideObject[] {
  const { body } = pen.page;
  const width = (body.width - gap * (entries.length - 1)) / entries.length;
  const panels = panelsOf(pen, document, entries, size, y, height);
  return entries.flatMap(([, persona], index) => {
    const found = panels[index];
    notes.push(...(found?.notes ?? []));
    const x = body.x + index * (width + gap);
    return [...panel(persona, x, y, width, height), ...(found?.objects ?? [])];
  });
}

function hasContent(document: GridDocument, personaId: Id): boolean {
  const rated = Object.keys(document.emotions).some((key) => key.endsWith(`/${personaId}`));
  return rated || isNamed(document, personaId);
}

/** Whether the slide has something to say of it besides how it feels. */
function isNamed(document: GridDocument, personaId: Id): boolean {
  return parts.some(({ types }) => statementsOf(document, personaId, types).length > 0);
}

function column(
  pen: DeckPen,
  document: GridDocument,
  [id, persona]: Entry<MapPersona>,
  { x, y: top, width, height: room }: Box,
  size: number,
): Panel {
  const notes: string[] = [];
  const mark = { x: x + pad + 14, y: top + 38 };
  const nameBox = { x: x + pad + 40, y: top + 20, width: width - 2 * pad - 40, height: 36 };
  const nameSize = fittingSize(pen.measurer, persona.name, [20, 16, 14], true, nameBox.width, 1);
  const font = { size: nameSize, bold: true };
  const fitted = fitText(pen.measurer, persona.name, font, nameBox.width, 1);
  if (fitted.shortened) notes.push(persona.name);
  const name = paragraph(fitted.text, { ...font, align: 'left' });
  const head: SlideObject[] = [
    markObject(persona, mark, 26),
    textObject('Name', nameBox, [name], { anchor: 'middle' }),
  ];
  const inner = { x: x + pad, y: top + 74, width: width - 2 * pad };
  const { objects, y } = moments(pen, document, id, inner, size, notes);
  const left = top + room - y - pad;
  const { paragraphs, height } = sections(pen, document, id, inner.width, left, size, notes);
  const place = { x: x + pad, y, width: inner.width, height };
  const about: SlideObject[] =
    paragraphs.length === 0
      ? []
      : [{ kind: 'text', name: `About ${persona.name}`, ...place, text: textBlock(paragraphs) }];
  const told = notes.map((note) => (note === persona.name ? note : `${persona.name} – ${note}`));
  return { objects: [...head, ...objects, ...about], height: y + height + pad - top, notes: told };
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
  const isLevel = best.value === worst.value;
  const rows = [
    { label: 'On the whole', value: mean, text: feelingWords[feelingLevel(mean)] },
    ...(isLevel ? [] : [{ label: 'Best', value: best.value, text: best.step || 'a step' }]),
    ...(isLevel ? [] : [{ label: 'Worst', value: worst.value, text: worst.step || 'a step' }]),
  ];
  const objects = rows.flatMap(({ label, value, text }, index): SlideObject[] => {
    const y = at.y + index * 36;
    const line = `${label}: ${text}`;
    const fitted = fitText(measurer, line, { size }, at.width - 42, 1);
    if (fitted.shortened) notes.push(line);
    const box = { x: at.x + 40, y, width: at.width - 40, height: 30 };
    const middle = { x: at.x + 14, y: y + 15 };
    const words = paragraph(fitted.text, { size, align: 'left' });
    return [
      faceObject(middle, value, 26, `${label}: ${feelingWords[feelingLevel(value)]}`),
      textObject(label, box, [words], { anchor: 'middle' }),
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

/** Those that name the persona; when there is one persona alone, all are theirs. */
function statementsOf(document: GridDocument, personaId: Id, types: readonly CardType[]) {
  const alone = Object.keys(document.personas).length === 1;
  return cardsOf(document, ({ type, personaIds = [] }) => {
    const isTheirs = personaIds.includes(personaId) || (alone && personaIds.length === 0);
    return types.includes(type) && isTheirs;
  }).toSorted(([, a], [, b]) => (b.severity ?? 0) - (a.severity ?? 0));
}

function sections(
  { measurer }: DeckPen,
  document: GridDocument,
  personaId: Id,
  width: number,
  room: number,
  size: number,
  notes: string[],
): { paragraphs: Paragraph[]; height: number } {
  const paragraphs: Paragraph[] = [];
  let left = room;
  for (const { title, types, color, italic } of parts) {
    const cards = statementsOf(document, personaId, types);
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
