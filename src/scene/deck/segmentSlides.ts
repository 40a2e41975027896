// A segmentation map as slides: segments on the two axes, as a table, and a few at a time in words.
import { inOrder } from '../../base/order';
import { axisTitle, placeOn, shownAxes } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { KnownPersonas } from '../freeView';
import { huesOf, measureText } from '../segmentBubbles';
import type { DeckPen } from './frame';
import { ink } from './ink';
import { axesSlide, type Drawn } from './segmentAxesSlide';
import { detailSlides } from './segmentDetailSlides';
import type { Slide } from './slide';
import { tableSlides } from './tableSlides';
import { treeSlides } from './treeSlides';

export function segmentationSlides(
  pen: DeckPen,
  document: SegmentationDocument,
  known: KnownPersonas = new Map(),
): Slide[] {
  const hues = huesOf(document.segments);
  const drawn = inOrder(document.segments).map(([id, segment]): Drawn => {
    const name = segment.name.trim() || 'Unnamed';
    const personas = (segment.personaIds ?? []).flatMap(
      (personaId) => known.get(personaId)?.name ?? [],
    );
    return {
      id,
      segment,
      personas,
      hue: hues[id] ?? 'slate',
      name,
      measure: measureText(segment, document),
    };
  });
  if (drawn.length === 0) return [];
  const pictures = [
    ...(hasPlaces(document) ? [axesSlide(pen, document, drawn)] : []),
    ...treeSlides(pen, document, known),
  ];
  // Names alone are in the pictures already.
  const isNames = drawn.every(({ segment, measure }) => !segment.definition && measure === '');
  const isKnown = pictures.length > 0 && isNames && !hasPlaces(document);
  return [
    ...pictures,
    ...(isKnown ? [] : listSlides(pen, document, drawn)),
    ...detailSlides(pen, drawn),
  ];
}

function hasPlaces(document: SegmentationDocument): boolean {
  const { x, y } = shownAxes(document);
  return Object.values(document.segments).some(
    (segment) => placeOn(segment, x) !== undefined && placeOn(segment, y) !== undefined,
  );
}

function listSlides(
  pen: DeckPen,
  document: SegmentationDocument,
  drawn: readonly Drawn[],
): Slide[] {
  const shown = shownAxes(document);
  const measured = drawn.some(({ measure }) => measure !== '');
  const place = (segment: Segment, axis: string) => placeOn(segment, axis)?.toString() ?? '';
  return tableSlides(pen, {
    title: 'Segments',
    columns: [
      { title: 'Segment', share: 0.2, bold: true },
      { title: 'Who belongs', share: measured ? 0.42 : 0.54, color: ink.text2 },
      ...(measured ? [{ title: measureTitle(document), share: 0.12 }] : []),
      { title: axisTitle(document, shown.x), share: 0.13, color: ink.text2 },
      { title: axisTitle(document, shown.y), share: 0.13, color: ink.text2 },
    ],
    rows: drawn.map(({ segment, name, measure }) => [
      name,
      segment.definition ?? '',
      ...(measured ? [measure] : []),
      place(segment, shown.x),
      place(segment, shown.y),
    ]),
  });
}

function measureTitle({ bubble = 'share' }: SegmentationDocument): string {
  return { share: 'Share', size: 'Customers', value: 'Value' }[bubble];
}
