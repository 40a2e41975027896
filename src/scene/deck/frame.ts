// What slides have in common: their title, who travels and how far along the journey they are.
import type { GridDocument, MapPersona } from '../../document/grid';
import type { Entries } from '../../document/queries';
import { deckWidth, fitText, fittingSize } from '../../layout/deck/deckText';
import { type DeckPage, smallestText } from '../../layout/deck/page';
import type { TextMeasurer } from '../../layout/textMeasurer';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import { markObject } from './marks';
import type { SlideObject, TextObject } from './slide';

/** What every slide's maker is given. */
export interface DeckPen {
  measurer: TextMeasurer;
  page: DeckPage;
  /** Sentences for the deck as a whole. */
  told: string[];
}

/** Of a persona's mark before its name. */
const markRoom = 22;

/** What the names beside it leave to a title. */
export function titleRoom({ page }: Pick<DeckPen, 'page'>, beside: readonly SlideObject[]): number {
  const names = beside.flatMap((object) => (object.kind === 'text' ? [object.x - markRoom] : []));
  return Math.min(page.body.x + page.body.width, ...names.map((x) => x - 24)) - page.title.x;
}

const titleSizes = [24, 20, 16] as const;

/** In the title's place, as wide as `width` allows; the rest of an endless one is in the notes. */
export function slideTitle(
  { measurer, page }: Pick<DeckPen, 'measurer' | 'page'>,
  title: string,
  notes: string[],
  width = page.title.width,
): TextObject {
  const size = fittingSize(measurer, title, titleSizes, true, width, 1);
  const most = size === 16 ? 2 : 1;
  const fitted = fitText(measurer, title, { size, bold: true }, width, most);
  if (fitted.shortened) notes.push(title);
  return {
    ...textObject(
      'Title',
      { ...page.title, width },
      [paragraph(fitted.text, { size, bold: true, align: 'left' })],
      { anchor: 'middle' },
    ),
    role: 'title',
    isMoved: width !== page.title.width,
  };
}

/** Whether nothing of the title would have to be shortened. */
export function fitsTitle({ measurer }: Pick<DeckPen, 'measurer'>, title: string, width: number) {
  return !fitText(measurer, title, { size: 16, bold: true }, width, 2).shortened;
}

const between = 12;
const leastName = 110;

/** Marks and names up to the right end: the first ones, shortened where they are long, and how many more there are. */
export function legend({ measurer, page }: DeckPen, personas: Entries<MapPersona>): SlideObject[] {
  const { x, y, width, height } = page.legend;
  const font = { size: smallestText, bold: true };
  const widthOf = (text: string) => deckWidth(measurer, text, font) + 6;
  const names = personas.map(([, { name }]) => name || 'Unnamed persona');
  const whole = names.reduce((sum, name) => sum + markRoom + widthOf(name) + between, -between);
  const rest = (shown: number) => `+${personas.length - shown}`;
  const each = Math.max(leastName, width / personas.length - markRoom - between);
  const fitted = names.map((name) => {
    return whole <= width ? name : fitText(measurer, name, font, each - 6, 1).text;
  });
  let shown = 0;
  let used = 0;
  for (const name of fitted) {
    const taken = (shown > 0 ? between : 0) + markRoom + widthOf(name);
    const left = shown + 1 < personas.length ? between + widthOf(rest(shown + 1)) : 0;
    if (whole > width && used + taken + left > width) break;
    used += taken;
    shown++;
  }
  const more = shown < personas.length ? rest(shown) : '';
  let at = x + width - used - (more === '' ? 0 : between + widthOf(more));
  const word = (text: string) => {
    const box = { x: at, y, width: widthOf(text), height };
    at += box.width + between;
    const words = paragraph(text, { bold: true, color: ink.text2, align: 'left' });
    return textObject('Persona', box, [words], { anchor: 'middle' });
  };
  const objects = personas.slice(0, shown).flatMap(([, persona], index): SlideObject[] => {
    const mark = markObject(persona, { x: at + markRoom / 2 - 1, y: y + height / 2 }, 13);
    at += markRoom;
    return [mark, word(fitted[index] ?? '')];
  });
  return more === '' ? objects : [...objects, word(more)];
}

/** One bar a stage, the present one in colour. */
export function progress({ page }: Pick<DeckPen, 'page'>, count: number, current: number) {
  const { x, y, width, height } = page.progress;
  const gap = 4;
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index): SlideObject => {
    const fill = index === current ? ink.accent : ink.borderSubtle;
    const box = { x: x + index * (each + gap), y, width: each, height };
    return { kind: 'box', form: 'rect', name: 'Progress', ...box, fill };
  });
}

export function stageName({ stages }: GridDocument, id: string, index: number): string {
  return stages[id]?.title.trim() || `Stage ${index + 1}`;
}

/** A pill with a word or two; `right` is where it ends. */
export function badge(
  { measurer }: Pick<DeckPen, 'measurer'>,
  text: string,
  at: { x: number; y: number },
  future: boolean,
): SlideObject {
  const width = deckWidth(measurer, text, { size: 14, bold: true }) + 28;
  const color = future ? ink.ok : ink.accent;
  const fill = future ? ink.okTint : ink.accentTint;
  const words = paragraph(text, { size: 14, bold: true, color, align: 'middle' });
  const look = { fill, text: textBlock([words], { anchor: 'middle' }) };
  return {
    kind: 'box',
    form: 'round',
    radius: 16,
    name: 'Badge',
    ...at,
    width,
    height: 32,
    ...look,
  };
}

export const lanesPalette = deckPalette.lanes;
