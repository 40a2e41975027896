// A deck as a PowerPoint file. Written by hand because glued connectors, groups and custom XML are beyond the writers
// that exist. Slides are written one by one, so that the work can breathe between them and be called off.
import { deckPage } from '../../layout/deck/page';
import type { Deck } from '../../scene/deck/slide';
import type { Away } from '../apart/ask';
import { coreProperties, relations } from '../ooxmlParts';
import type { ZipFile } from '../zip/zip';
import { zipApart } from '../zip/zipApart';
import { layouts, layoutXml, masterXml, notesMasterXml } from './masters';
import { type Media, mediaOf, type Recode } from './media';
import {
  appProperties,
  contentTypes,
  masterRelations,
  packageRelationsXml,
  presentationRelations,
  presentationXml,
  presProps,
  tableStyles,
  viewProps,
} from './package';
import { notesXml, slideXml } from './slides';
import { sourceProperties, sourceXml } from './source';
import { themeXml } from './theme';

export interface PptxOptions {
  /** Files of the document's pictures, by asset. */
  images?: ReadonlyMap<string, Uint8Array>;
  /** For pictures that PowerPoint does not know, such as WebP. */
  recode?: Recode;
  /** The document in our own format: the file can be opened as the map it came from. */
  source?: string;
  /** Absent = the deck's. */
  title?: string;
  /** ISO 8601. */
  now: string;
  /** Lets the page breathe; throws when the work was called off. */
  pause?: () => Promise<void>;
  step?: (label: string, done?: number, total?: number) => void;
  /** Where the parts are pressed. */
  away?: Away;
}

type Part = readonly [path: string, content: string];

export async function writePptx(
  deck: Deck,
  options: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pause = options.pause ?? (() => Promise.resolve());
  const media = await mediaOf(deck, options.images ?? new Map(), options.recode, pause);
  const files: ZipFile[] = [];
  const add = ([path, content]: Part) => files.push({ path, content });
  const fixed = fixedParts(deck, options);
  // The list of types comes first: readers that stream want it there.
  add(['[Content_Types].xml', contentTypes([...fixed.map(([path]) => path), ...slidePaths(deck)])]);
  for (const part of fixed) add(part);
  for (const [index, slide] of deck.slides.entries()) {
    options.step?.('Slide', index + 1, deck.slides.length);
    for (const part of slideParts(deck, index, slide, media)) add(part);
    await pause();
  }
  for (const { part, bytes } of media.values()) {
    files.push({ path: `ppt/media/${part}`, content: bytes, isPacked: true });
  }
  options.step?.('Compressing');
  await pause();
  return zipApart({ files, made: options.now }, options.away);
}

function fixedParts(deck: Deck, { source, title = deck.title, now }: PptxOptions): Part[] {
  const page = deckPage(deck.size.width === 1280 ? '16:9' : '4:3');
  const count = deck.slides.length;
  return [
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/core.xml', coreProperties(title, now)],
    ['docProps/app.xml', appProperties(count, count)],
    ['ppt/presentation.xml', presentationXml(deck)],
    ['ppt/_rels/presentation.xml.rels', presentationRelations(deck, source !== undefined)],
    ['ppt/presProps.xml', presProps],
    ['ppt/viewProps.xml', viewProps],
    ['ppt/tableStyles.xml', tableStyles],
    ['ppt/theme/theme1.xml', themeXml('Throughline')],
    ['ppt/theme/theme2.xml', themeXml('Throughline notes')],
    ['ppt/slideMasters/slideMaster1.xml', masterXml(page)],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelations()],
    ...layouts.flatMap((type, index): Part[] => [
      [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(type, page)],
      [
        `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        relations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
      ],
    ]),
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml(deck.size)],
    [
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relations([{ type: 'theme', target: '../theme/theme2.xml' }]),
    ],
    ...(source === undefined ? [] : sourceParts(source)),
  ];
}

function sourceParts(source: string): Part[] {
  return [
    ['customXml/item1.xml', sourceXml(source)],
    ['customXml/itemProps1.xml', sourceProperties],
    [
      'customXml/_rels/item1.xml.rels',
      relations([{ type: 'customXmlProps', target: 'itemProps1.xml' }]),
    ],
  ];
}

function slidePaths({ slides }: Deck): string[] {
  return slides.flatMap((_, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `ppt/notesSlides/notesSlide${index + 1}.xml`,
  ]);
}

function slideParts(
  deck: Deck,
  index: number,
  slide: Deck['slides'][number],
  media: Media,
): Part[] {
  const number = index + 1;
  const { xml, pictures } = slideXml(slide, deck, media);
  const layout = layouts.indexOf(slide.kind === 'title' ? 'title' : 'titleOnly') + 1;
  return [
    [`ppt/slides/slide${number}.xml`, xml],
    [
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relations([
        { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
        { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
        ...pictures.map((part) => ({ type: 'image', target: `../media/${part}` })),
      ]),
    ],
    [`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes)],
    [
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations([
        { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { type: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    ],
  ];
}
