// Any document as a deck of slides. Pure: the same document, measurer and choices give the same deck.
import { countOf } from '../../base/countOf';
import type { AnyDocument } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { fitText } from '../../layout/deck/deckText';
import { gridSlides } from '../../layout/deck/gridSlides';
import { type DeckRatio, deckPage, smallestText } from '../../layout/deck/page';
import type { TextMeasurer } from '../../layout/textMeasurer';
import type { DeckPen } from './frame';
import type { Deck, Slide } from './slide';
import { stageSlide } from './stageSlide';
import { gridTitleSlide } from './titleSlide';

export interface DeckOptions {
  /** Absent = 16:9. */
  ratio?: DeckRatio;
}

export function planDeck(
  document: AnyDocument,
  measurer: TextMeasurer,
  options: DeckOptions = {},
): Deck {
  const page = deckPage(options.ratio ?? '16:9');
  const pen: DeckPen = { measurer, page, told: [] };
  const slides = slidesOf(pen, document);
  const { title } = document;
  const footer = fitText(measurer, title, { size: smallestText }, page.footer.width, 1).text;
  return { size: page.size, title, footer, slides, notes: pen.told };
}

function slidesOf(pen: DeckPen, document: AnyDocument): Slide[] {
  switch (document.kind) {
    case 'persona':
    case 'segmentation':
      return [];
    default:
      return gridDeck(pen, document);
  }
}

function gridDeck(pen: DeckPen, document: GridDocument): Slide[] {
  const placed = gridSlides(document, pen.measurer, pen.page);
  const shortened = new Set(
    placed.flatMap(({ cards }) => cards.flatMap(({ id, shortened }) => (shortened ? [id] : []))),
  );
  if (shortened.size > 0) {
    pen.told.push(`${countOf(shortened.size, 'card')} shortened. The full text is in the notes.`);
  }
  return [
    gridTitleSlide(pen, document),
    ...placed.map((slide) => stageSlide(pen, document, slide)),
  ];
}
