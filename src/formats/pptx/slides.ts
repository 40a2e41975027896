// A slide and its notes as parts.
import type { Deck, Slide } from '../../scene/deck/slide';
import { notesText, numberField, treeHead } from './masters';
import type { Media } from './media';
import { shapesXml } from './shapes';
import { declaration, namespaces, words } from './xml';

const ownColors = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

export interface SlideXml {
  xml: string;
  /** Pictures in the order of their relationships, which begin at `firstPicture`. */
  pictures: string[];
}

/** Before it come the layout and the notes. */
const firstPicture = 3;

export function slideXml(slide: Slide, deck: Deck, media: Media): SlideXml {
  const pictures: string[] = [];
  let id = 1;
  const next = () => ++id;
  const shapes = shapesXml(slide.objects, {
    kind: slide.kind,
    media,
    relate(part) {
      if (!pictures.includes(part)) pictures.push(part);
      return `rId${firstPicture + pictures.indexOf(part)}`;
    },
    numbers: new Map(),
    next,
  });
  const foot = slide.kind === 'title' ? '' : footer(deck.footer, next);
  const xml = `${declaration}<p:sld ${namespaces}><p:cSld><p:spTree>${treeHead}${shapes}${foot}</p:spTree></p:cSld>${ownColors}</p:sld>`;
  return { xml, pictures };
}

function footer(text: string, next: () => number): string {
  const place = (name: string, type: string, side: 'l' | 'r', content: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${next()}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${side}"/>${content}</a:p></p:txBody></p:sp>`;
  const name = text === '' ? '' : `<a:r><a:rPr/><a:t>${words(text)}</a:t></a:r>`;
  return (
    place('Footer', 'type="ftr" sz="quarter" idx="11"', 'l', name) +
    place('Slide number', 'type="sldNum" sz="quarter" idx="12"', 'r', numberField)
  );
}

export function notesXml(notes: readonly string[]): string {
  const paragraphs = notes
    .flatMap((note) => note.split('\n'))
    .map((line) =>
      line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr/><a:t>${words(line)}</a:t></a:r></a:p>`,
    );
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle>${notesText}</a:lstStyle>${paragraphs.join('') || '<a:p/>'}</p:txBody></p:sp>`;
  return `${declaration}<p:notes ${namespaces}><p:cSld><p:spTree>${treeHead}${image}${body}</p:spTree></p:cSld>${ownColors}</p:notes>`;
}
