// What holds the parts together: the list of types, who refers to whom, the presentation, facts about the file.
import type { Deck } from '../../scene/deck/slide';
import { relations } from '../ooxmlParts';
import { layouts, notesSize, plainStyle } from './masters';
import { mediaTypes } from './media';
import { declaration, emu, namespaces } from './xml';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Parts by their place in the package. */
export function contentTypes(parts: readonly string[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...Object.entries(mediaTypes),
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts.flatMap((part) => {
    const type = typeOf(part);
    return type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : [];
  });
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentationml}.slide+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentationml}.notesSlide+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentationml}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentationml}.slideLayout+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentationml}.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${presentationml}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentationml}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentationml}.tableStyles+xml`],
  [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [
    /^customXml\/itemProps/,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  ],
];

function typeOf(part: string): string | undefined {
  return types.find(([pattern]) => pattern.test(part))?.[1];
}

export function packageRelationsXml(): string {
  return relations([
    { type: 'officeDocument', target: 'ppt/presentation.xml' },
    {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

/** Slides begin at rId3, after the two masters. */
export function presentationXml(deck: Deck): string {
  const slides = deck.slides.map(
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  );
  const { width, height } = deck.size;
  const type = width * 3 === height * 4 ? ' type="screen4x3"' : '';
  const masterId = 2_147_483_648;
  return (
    `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"${type}/>` +
    `<p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>` +
    `${plainStyle()}</p:presentation>`
  );
}

export function presentationRelations(deck: Deck, hasSource: boolean): string {
  return relations([
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...deck.slides.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
    ...(hasSource ? [{ type: 'customXml', target: '../customXml/item1.xml' }] : []),
  ]);
}

export function masterRelations(): string {
  return relations([
    ...layouts.map((_, index) => ({
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${index + 1}.xml`,
    })),
    { type: 'theme', target: '../theme/theme1.xml' },
  ]);
}

export const presProps = `${declaration}<p:presentationPr ${namespaces}/>`;
export const viewProps = `${declaration}<p:viewPr ${namespaces}/>`;
export const tableStyles = `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

export function appProperties(slides: number, notes: number): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Throughline</Application><Slides>${slides}</Slides><Notes>${notes}</Notes></Properties>`;
}
