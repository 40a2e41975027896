// HTML: a report as one file that opens anywhere, with the document's pictures and the document itself inside.
import { type Result, succeed } from '../../base/result';
import { type HtmlFigure, writeHtml } from '../../formats/htmlWrite';
import type { Report } from '../../formats/reports/block';
import { writeSvg } from '../../formats/svg';
import { twoLooks } from '../../formats/twoLooks';
import type { PictureView } from '../../scene/sceneOf';
import { sceneTexts } from '../../scene/sceneTexts';
import type { Ports } from '../ports';
import { fontFaces, noFontNote } from './fontFaces';
import { sourceOf } from './jsonCopy';
import { pictureOf } from './picture';
import { asDataUrls, picturesIn } from './pictures';
import { chosenReport, reportNotes } from './reportWriter';
import { emptiness, viewsOf } from './views';
import { breathe, type Work } from './work';
import type { Subject, Writer } from './writer';

export const htmlWriter: Writer = {
  async write(ports, subject, name, work) {
    const report = chosenReport(ports, subject);
    const drawn = hasFigure(report) ? await figuresOf(ports, subject, work) : none;
    if (!drawn.ok) return drawn;
    const { figures, texts, notes } = drawn.value;
    work.step?.('Writing the file');
    await breathe(work);
    const faces = await fontFaces([JSON.stringify(report), ...texts]);
    const source = await sourceOf(ports, subject, work);
    await breathe(work);
    const text = writeHtml(report, {
      figures,
      ...(faces === null ? {} : { fontFaces: faces }),
      ...(source === null ? {} : { source }),
    });
    const all = [...reportNotes(subject), ...notes];
    if (faces === null) all.push(noFontNote);
    const content = new Blob([text], { type: 'text/html;charset=utf-8' });
    return succeed({ files: [{ name: `${name}.html`, content }], notes: all });
  },

  async preview(ports, subject) {
    return succeed({
      kind: 'report',
      report: chosenReport(ports, subject),
      notes: reportNotes(subject),
    });
  },
};

interface Drawn {
  figures: HtmlFigure[];
  /** All letters in them. */
  texts: string[];
  notes: string[];
}

const none = succeed<Drawn>({ figures: [], texts: [], notes: [] });

function hasFigure({ blocks }: Report): boolean {
  return blocks.some(({ kind }) => kind === 'figure');
}

const captions: Record<PictureView, string> = {
  sheet: 'The sheet.',
  relations: 'The relations.',
  axes: 'The segments on their axes.',
  tree: 'The segments as a tree.',
};

/** Every view there is something in: a report has room for all. In light and dark, as the page is. */
async function figuresOf(ports: Ports, subject: Subject, work: Work): Promise<Result<Drawn>> {
  const all = viewsOf(subject.shown);
  const views = all.length === 0 ? [null] : all.filter((view) => !emptiness(subject.shown, view));
  const drawn: Drawn = { figures: [], texts: [], notes: [] };
  for (const view of views) {
    const choices = { ...subject.choices, view, titleBlock: false };
    const light = await pictureOf(ports, { ...subject, choices: { ...choices, look: 'light' } });
    if (!light.ok) return light;
    await breathe(work);
    const dark = await pictureOf(ports, { ...subject, choices: { ...choices, look: 'dark' } });
    if (!dark.ok) return dark;
    const idPrefix = `figure-${drawn.figures.length + 1}-`;
    const both = twoLooks(light.value, dark.value, idPrefix);
    const scene = both?.scene ?? light.value;
    const pictures = await picturesIn(ports, [scene], work);
    const images = await asDataUrls(pictures);
    await breathe(work);
    drawn.figures.push({
      svg: writeSvg(scene, { images, idPrefix }),
      caption: view === null ? 'The map.' : captions[view],
      ...(both && { style: both.style }),
    });
    drawn.texts.push(...sceneTexts(scene));
    drawn.notes.push(...pictures.notes);
  }
  return succeed(drawn);
}
