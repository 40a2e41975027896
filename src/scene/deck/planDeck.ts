// Any document as a deck of slides. Pure: the same document, measurer and choices give the same deck.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import type { AnyDocument } from '../../document/document';
import { emotionKey, type GridDocument } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import type { PersonaDocument } from '../../document/persona';
import { personasInOrder } from '../../document/queries';
import type { SegmentationDocument } from '../../document/segmentation';
import { fitText } from '../../layout/deck/deckText';
import { type GridSlide, gridSlides } from '../../layout/deck/gridSlides';
import { type DeckRatio, deckPage, smallestText } from '../../layout/deck/page';
import type { TextMeasurer } from '../../layout/textMeasurer';
import type { KnownPersonas } from '../freeView';
import { inboxSlides, opportunitySlides, painSlides } from './cardLists';
import { curveSlides } from './curveSlides';
import type { DeckPen } from './frame';
import { matrixSlides } from './matrixSlides';
import { overviewSlides } from './overviewSlides';
import { relationSlides } from './relationSlides';
import { segmentationSlides } from './segmentSlides';
import { sheetSlides } from './sheetSlides';
import type { Deck, Slide } from './slide';
import { type SlideKind, slideKinds, usualSlides } from './slideKinds';
import { stageSlide } from './stageSlide';
import { gridTitleSlide, titleSlide } from './titleSlide';
import { travellerSlides } from './travellerSlides';

export interface DeckOptions {
  /** Absent = 16:9. */
  ratio?: DeckRatio;
  /** Kinds of slides of a map; absent = the usual ones. */
  show?: readonly SlideKind[];
  /** Sheets of the map's personas, by document: each gets its own slide in place of what the map says of them. */
  sheets?: ReadonlyMap<Id, PersonaDocument>;
  /** Of the library, for segments that name them. */
  personas?: KnownPersonas;
}

export function planDeck(
  document: AnyDocument,
  measurer: TextMeasurer,
  options: DeckOptions = {},
): Deck {
  const page = deckPage(options.ratio ?? '16:9');
  const pen: DeckPen = { measurer, page, told: [] };
  const slides = slidesOf(pen, document, options);
  const { title } = document;
  const footer = fitText(measurer, title, { size: smallestText }, page.footer.width, 1).text;
  return { size: page.size, title, footer, slides, notes: pen.told };
}

function slidesOf(pen: DeckPen, document: AnyDocument, options: DeckOptions): Slide[] {
  switch (document.kind) {
    case 'persona':
      return [
        ...sheetSlides(pen, document),
        ...relationSlides(pen, document, options.personas ?? new Map()),
      ];
    case 'segmentation':
      return [segmentTitle(pen, document), ...segmentationSlides(pen, document, options.personas)];
    default:
      return gridDeck(pen, document, options);
  }
}

function segmentTitle(pen: DeckPen, document: SegmentationDocument): Slide {
  const count = Object.keys(document.segments).length;
  const title = document.title.trim() || 'Untitled segmentation map';
  const intro = [`${countOf(count, 'segment')} of customers`];
  return titleSlide(pen, { title, badge: 'Segmentation map', future: false, intro, facts: [] });
}

function gridDeck(
  pen: DeckPen,
  document: GridDocument,
  { show = usualSlides, sheets = new Map() }: DeckOptions,
): Slide[] {
  const known = personasInOrder(document).flatMap(([, { documentId }]) => {
    return (documentId !== undefined && sheets.get(documentId)) || [];
  });
  const make: Record<SlideKind, () => Slide[]> = {
    title: () => [gridTitleSlide(pen, document)],
    personas: () =>
      known.length > 0
        ? known.flatMap((sheet) => sheetSlides(pen, sheet))
        : travellerSlides(pen, document),
    overview: () => (Object.keys(document.stages).length > 1 ? overviewSlides(pen, document) : []),
    stages: () => stageSlides(pen, document),
    curve: () => curveSlides(pen, document),
    pains: () => painSlides(pen, document),
    opportunities: () => opportunitySlides(pen, document),
    matrix: () => matrixSlides(pen, document),
    inbox: () => inboxSlides(pen, document),
  };
  const slides = slideKinds.flatMap((kind) => (show.includes(kind) ? make[kind]() : []));
  // A file without any slide is none.
  return slides.length > 0 ? slides : make.title();
}

function stageSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const all = gridSlides(document, pen.measurer, pen.page);
  const placed = all.filter((slide) => hasContent(document, slide));
  const empty = new Set(all.map(({ stageId }) => stageId));
  for (const { stageId } of placed) empty.delete(stageId);
  if (empty.size > 0) pen.told.push(`${countOf(empty.size, 'stage')} without cards left out.`);
  const shortened = new Set(
    placed.flatMap(({ cards }) => cards.flatMap(({ id, shortened }) => (shortened ? [id] : []))),
  );
  if (shortened.size > 0) {
    pen.told.push(`${countOf(shortened.size, 'card')} shortened. The full text is in the notes.`);
  }
  const away = Object.values(document.links).filter(({ from, to }) => {
    const isOn = (id: Id) => placed.filter(({ cards }) => cards.some((card) => card.id === id));
    const first = isOn(from);
    const second = isOn(to);
    return first.length > 0 && second.length > 0 && !first.some((slide) => second.includes(slide));
  });
  if (away.length > 0) {
    pen.told.push(`${countOf(away.length, 'arrow')} between slides. The notes tell of them.`);
  }
  return placed.map((slide) => stageSlide(pen, document, slide));
}

/** Steps alone are on the overview already. */
function hasContent(document: GridDocument, { cards, lanes, columns }: GridSlide): boolean {
  const isRated = columns.some(({ stepId }) =>
    lanes.some(({ id: laneId }) =>
      actorsOfLane(document, laneId).some(
        ([personaId]) => emotionKey(laneId, stepId, personaId) in document.emotions,
      ),
    ),
  );
  const isFolded = lanes.some(({ state }) => state === 'strip');
  const isTold = columns.some(({ stepId }) => document.steps[stepId]?.momentOfTruth);
  return cards.length > 0 || isRated || isFolded || isTold;
}
