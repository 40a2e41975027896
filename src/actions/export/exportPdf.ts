// PDF: the picture on paper, whole or in parts, or the slides; vectors, text that can be searched, the document inside.
import { type Result, succeed } from '../../base/result';
import { drawSign, pictureOfBlob } from '../../formats/pdf/decodePicture';
import { loadFonts } from '../../formats/pdf/fontSet';
import type { PdfPicture } from '../../formats/pdf/picture';
import { unwritableText } from '../../formats/pdf/unwritable';
import { writePdf } from '../../formats/pdf/writePdf';
import { paperSizes } from '../../scene/paper';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { deckOf, slideScenes } from './deck';
import { sourceOf } from './jsonCopy';
import { pagePreviews } from './pagesPreview';
import { paperPages } from './paperPages';
import { pictureNotes } from './picture';
import { picturesIn } from './pictures';
import { breathe, type Work } from './work';
import type { Subject, Writer } from './writer';

export const pdfWriter: Writer = {
  async write(ports, subject, name, work) {
    const made = await paginate(ports, subject, work);
    if (!made.ok) return made;
    const { scenes, notes } = made.value;
    work.step?.('Reading fonts');
    const fonts = await loadFonts(scenes, readOwnFile);
    if (!fonts.ok) return fonts;
    const pictures = await picturesIn(ports, scenes, work);
    const source = await sourceOf(ports, subject, work);
    const [first] = scenes;
    const bytes = await writePdf(scenes, {
      title: subject.shown.title.trim() || 'Untitled',
      description: first?.description ?? '',
      app: 'Throughline',
      made: new Date(ports.now()),
      fonts: fonts.value,
      pictures: await decoded(pictures.blobs),
      drawSign,
      ...(source === null ? {} : { source }),
      pause: () => breathe(work),
    });
    const unwritable = unwritableText(scenes, fonts.value);
    return succeed({
      files: [{ name: `${name}.pdf`, content: new Blob([bytes], { type: 'application/pdf' }) }],
      notes: [...notes, ...pictures.notes],
      ...(unwritable ? { doubt: unwritable.message } : {}),
    });
  },

  async preview(ports, subject, _room, work) {
    const made = await paginate(ports, subject, work);
    if (!made.ok) return made;
    const { scenes, facts, notes } = made.value;
    const fonts = await loadFonts(scenes, readOwnFile);
    const unwritable = fonts.ok ? unwritableText(scenes, fonts.value) : null;
    return succeed({
      kind: 'pages',
      pages: await pagePreviews(ports, scenes, work),
      facts,
      notes: [...(unwritable ? [unwritable.message] : []), ...notes],
    });
  },
};

interface Paginated {
  scenes: Scene[];
  facts: string;
  notes: string[];
}

async function paginate(ports: Ports, subject: Subject, work: Work): Promise<Result<Paginated>> {
  const { choices } = subject;
  if (choices.pdf === 'slides') {
    const deck = await deckOf(ports, subject, work);
    const scenes = await slideScenes(ports, deck, work);
    const notes = [...subject.redacted, ...subject.leftOut, ...deck.notes];
    return succeed({ scenes, facts: countOfPages(scenes, 'slide'), notes });
  }
  const made = await paperPages(ports, subject);
  if (!made.ok) return made;
  const { pages, orientation, smallest, note } = made.value;
  const text = smallest === null ? '' : ` · smallest text ${smallest.toFixed(1)} pt`;
  const { name } = paperSizes[choices.paper];
  return succeed({
    scenes: pages,
    facts: `${countOfPages(pages, 'page')} ${name} ${orientation}${text}`,
    notes: [...(note ? [note] : []), ...pictureNotes(subject)],
  });
}

function countOfPages(pages: readonly unknown[], noun: string): string {
  return `${pages.length} ${noun}${pages.length === 1 ? '' : 's'}`;
}

async function readOwnFile(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

async function decoded(blobs: ReadonlyMap<string, Blob>): Promise<Map<string, PdfPicture>> {
  const pictures = new Map<string, PdfPicture>();
  for (const [id, blob] of blobs) {
    const picture = await pictureOfBlob(blob);
    if (picture) pictures.set(id, picture);
  }
  return pictures;
}
