// What the user chose for an export, and how it is remembered on this device.
import { type Redaction, redactions } from '../../analysis/redact/redactions';
import type { Id } from '../../base/id';
import { type AnyDocument, isGrid } from '../../document/document';
import { type MapReport, mapReports } from '../../formats/reports/mapReport';
import type { DeckRatio } from '../../layout/deck/page';
import { type SlideKind, slideKinds, usualSlides } from '../../scene/deck/slideKinds';
import type { PaperSize } from '../../scene/paper';
import type { PictureView } from '../../scene/sceneOf';
import type { Ports } from '../ports';
import { type ExportFormat, formatsFor } from './formats';
import { viewsOf } from './views';

export const looks = ['light', 'dark', 'saver'] as const;
export const scales = ['1', '2', '3', '4'] as const;
const ratios = ['16:9', '4:3'] as const satisfies readonly DeckRatio[];
export const orientations = ['auto', 'landscape', 'portrait'] as const;
export const papers: readonly PaperSize[] = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid'];
export const separators = ['comma', 'semicolon', 'tab'] as const;

export interface ExportChoices {
  format: ExportFormat;
  /** PNG: the map as a whole, or the canvas exactly as it is on screen. */
  area: 'map' | 'screen';
  /** Of a document that has several pictures. */
  view: PictureView | null;
  /** PNG: pixels per unit. */
  scale: (typeof scales)[number];
  /** Pixels: PNG, or JPEG for what must be small. */
  pixels: 'png' | 'jpeg';
  /** PNG: what happens to a picture too large for a browser. */
  tooLarge: 'reduce' | 'tiles';
  look: (typeof looks)[number];
  titleBlock: boolean;
  ratio: DeckRatio;
  /** Kinds of slides a map's deck has. */
  slides: readonly SlideKind[];
  /** PDF: the picture on paper, or the slides. */
  pdf: 'picture' | 'slides';
  paper: PaperSize;
  orientation: (typeof orientations)[number];
  /** Everything on one sheet, or parted where text would get too small. */
  fit: 'one' | 'split';
  separator: (typeof separators)[number];
  /** Markdown and HTML of a map: which report. */
  report: MapReport;
  /** JSON: the documents it refers to go into the file too. */
  withRelated: boolean;
  /** The file carries the document, and opens here again as it is. */
  withSource: boolean;
  /** What a client does not get to see; empty for one's own people. */
  redactions: readonly Redaction[];
  /** Ids of the lanes and personas left out. */
  leftOut: readonly Id[];
}

/**
 * The canvas as it is on screen shows all that a client does not get to see: with redactions the picture is the whole
 * map's.
 */
export function isOfScreen({ area, redactions }: ExportChoices): boolean {
  return area === 'screen' && redactions.length === 0;
}

/** Under the library's `meta`. */
const key = 'export';

/** `onScreen` is the view that somebody sees while they choose. */
export function defaultChoices(
  document: AnyDocument,
  onScreen: PictureView | null = null,
): ExportChoices {
  const views = viewsOf(document);
  return {
    format: formatsFor(document)[0]?.format ?? 'json',
    area: 'map',
    view: views.find((view) => view === onScreen) ?? views[0] ?? null,
    scale: '2',
    pixels: 'png',
    tooLarge: 'reduce',
    look: 'light',
    titleBlock: true,
    ratio: '16:9',
    slides: usualSlides,
    pdf: 'picture',
    paper: 'a4',
    orientation: 'auto',
    fit: 'split',
    separator: 'comma',
    report: 'journey',
    withRelated: false,
    withSource: true,
    redactions: [],
    leftOut: hiddenLanes(document),
  };
}

/** As last time; what was left out, and for whom, counts for the same document only. */
export async function rememberedChoices(
  { library }: Pick<Ports, 'library'>,
  document: AnyDocument,
  onScreen: PictureView | null = null,
): Promise<ExportChoices> {
  const choices = defaultChoices(document, onScreen);
  const stored: unknown = await library.meta.get(key).catch(() => null);
  if (typeof stored !== 'object' || stored === null) return choices;
  const last = new Map<string, unknown>(Object.entries(stored));
  const oneOf = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === last.get(name)) ?? otherwise;
  const titleBlock = last.get('titleBlock');
  const isSame = last.get('documentId') === document.id;
  const leftOut = isSame ? last.get('leftOut') : null;
  const redacted = isSame ? last.get('redactions') : null;
  return {
    format: oneOf(
      'format',
      formatsFor(document).map(({ format }) => format),
      choices.format,
    ),
    // What is on screen differs each time.
    area: 'map',
    view: choices.view,
    scale: oneOf('scale', scales, choices.scale),
    pixels: oneOf('pixels', ['png', 'jpeg'], choices.pixels),
    tooLarge: oneOf('tooLarge', ['reduce', 'tiles'], choices.tooLarge),
    look: oneOf('look', looks, choices.look),
    titleBlock: typeof titleBlock === 'boolean' ? titleBlock : choices.titleBlock,
    ratio: oneOf('ratio', ratios, choices.ratio),
    slides: slidesIn(last.get('slides'), isSame) ?? choices.slides,
    pdf: oneOf('pdf', ['picture', 'slides'], choices.pdf),
    paper: oneOf('paper', papers, choices.paper),
    orientation: oneOf('orientation', orientations, choices.orientation),
    fit: oneOf('fit', ['one', 'split'], choices.fit),
    separator: oneOf('separator', separators, choices.separator),
    report: oneOf('report', mapReports, choices.report),
    withRelated: last.get('withRelated') === true,
    withSource: last.get('withSource') !== false,
    redactions: Array.isArray(redacted)
      ? redactions.filter((each) => redacted.includes(each))
      : choices.redactions,
    leftOut: Array.isArray(leftOut)
      ? leftOut.filter((id: unknown) => typeof id === 'string')
      : choices.leftOut,
  };
}

/** The inbox of another map is shown only when it is asked for there. */
function slidesIn(stored: unknown, isSame: boolean): SlideKind[] | null {
  if (!Array.isArray(stored)) return null;
  const known = (isSame ? slideKinds : usualSlides).filter((kind) => stored.includes(kind));
  return known.length > 0 ? known : null;
}

export async function rememberChoices(
  { library }: Pick<Ports, 'library'>,
  document: AnyDocument,
  choices: ExportChoices,
): Promise<void> {
  // A device that cannot remember loses nothing but a habit.
  await library.meta.set(key, { ...choices, documentId: document.id }).catch(() => {});
}

function hiddenLanes(document: AnyDocument): Id[] {
  if (!isGrid(document)) return [];
  return Object.entries(document.lanes).flatMap(([id, lane]) => (lane.hidden ? [id] : []));
}
