// PDF: the picture on paper, whole or in parts, or the slides; vectors, text that can be searched, the document inside.
import { countOf } from '../../base/countOf';
import { type Result, succeed } from '../../base/result';
import { loadFonts } from '../../formats/pdf/fontSet';
import { pdfApart } from '../../formats/pdf/pdfApart';
import { type PdfContent, readOwnFile } from '../../formats/pdf/pdfFile';
import { unwritableText } from '../../formats/pdf/unwritable';
import { paperSizes } from '../../scene/paper';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { deckOf, slideScenes } from './deck';
import { sourceOf } from './jsonCopy';
import { pagePreviews } from './pagesPreview';
import { paperPages } from './paperPages';
import { pictureNotes } from './picture';
import { picturesIn } from './pictures';
import { away, breathe, type Work } from './work';
import type { Subject, Writer } from './writer';

export const pdfWriter: Writer = {
  async write(ports, subject, name, work) {
    const made = await paginate(ports, subject, work);
    if (!made.ok) return made;
    const { scenes, notes } = made.value;
    const pictures = await picturesIn(ports, scenes, work);
    const source = await sourceOf(ports, subject, work);
    const [first] = scenes;
    const content: PdfContent = {
      scenes,
      noun: subject.choices.pdf === 'slides' ? 'Slide' : 'Page',
      title: subject.shown.title.trim() || 'Untitled',
      description: first?.description ?? '',
      app: 'Throughline',
      made: new Date(ports.now()),
      blobs: pictures.blobs,
      ...(source === null ? {} : { source }),
    };
    await breathe(work);
    const written = await pdfApart(content, away(ports, work), () => breathe(work));
    if (!written.ok) return written;
    const { bytes, unwritable } = written.value;
    return succeed({
      files: [{ name: `${name}.pdf`, content: new Blob([bytes], { type: 'application/pdf' }) }],
      notes: [...notes, ...pictures.notes],
      ...(unwritable ? { doubt: unwritable } : {}),
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
    return succeed({ scenes, facts: countOf(scenes.length, 'slide'), notes });
  }
  const made = await paperPages(ports, subject);
  if (!made.ok) return made;
  const { pages, orientation, smallest, note } = made.value;
  const text = smallest === null ? '' : ` · smallest text ${smallest.toFixed(1)} pt`;
  const { name } = paperSizes[choices.paper];
  return succeed({
    scenes: pages,
    facts: `${countOf(pages.length, 'page')} ${name} ${orientation}${text}`,
    notes: [...(note ? [note] : []), ...pictureNotes(subject)],
  });
}
