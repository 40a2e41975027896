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
    ...textObject('Title', { ...page.title, width }, [
      paragraph(fitted.text, { size, bold: true }),
    ]),
    text: textBlock([paragraph(fitted.text, { size, bold: true })], { anchor: 'middle' }),
    role: 'title',
  };
}

/** Marks and names from the right end inwards; who does not fit is left to the title slide. */
export function legend({ measurer, page }: DeckPen, personas: Entries<MapPersona>): SlideObject[] {
  const { x, y, width, height } = page.legend;
  const objects: SlideObject[] = [];
  let right = x + width;
  for (const [, persona] of personas.toReversed()) {
    const name = persona.name || 'Unnamed persona';
    const taken = deckWidth(measurer, name, { size: smallestText, bold: true }) + 6;
    if (right - taken - 22 < x) return objects;
    const box = { x: right - taken, y, width: taken, height };
    objects.unshift(
      markObject(persona, { x: right - taken - 12, y: y + height / 2 }, 13),
      textObject('Persona', box, [paragraph(name, { bold: true, color: ink.text2 })], {
        anchor: 'middle',
      }),
    );
    right -= taken + 34;
  }
  return objects;
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
