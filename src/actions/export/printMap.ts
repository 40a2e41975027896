// The whole document on paper, as vectors: never the canvas, which shows only what is in view.
import type { Result } from '../../base/result';
import { succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Ports } from '../ports';
import { defaultChoices, type ExportChoices } from './choices';
import { unexpected } from './exportDocument';
import { subjectOf } from './subject';

/** `print` opens the browser's dialog: `window.print`. */
export async function printMap(
  ports: Ports,
  document: AnyDocument,
  print: () => void,
  choices: ExportChoices = {
    ...defaultChoices(document),
    look: 'saver',
  },
): Promise<Result<null>> {
  try {
    const [{ pictureOf }, { asDataUrls, picturesIn }, { writeSvg }] = await Promise.all([
      import('./picture'),
      import('./pictures'),
      import('../../formats/svg'),
    ]);
    const made = await pictureOf(ports, subjectOf(document, choices));
    if (!made.ok) return made;
    const scene = made.value;
    const images = await asDataUrls(await picturesIn(ports, [scene], {}));
    const markup = ports.parseInert(writeSvg(scene, { images }), 'image/svg+xml');
    const picture = globalThis.document.importNode(markup.documentElement, true);
    picture.setAttribute('preserveAspectRatio', 'xMidYMin meet');
    const remove = putOnPaper(picture, scene.size.width >= scene.size.height);
    // Some browsers print only after this returns; all of them tell when they are done.
    window.addEventListener('afterprint', remove, { once: true });
    // Pictures inside the drawing are decoded by the next frame, not before.
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    print();
    return succeed(null);
  } catch (error) {
    return unexpected(error);
  }
}

/** Beside the page, seen on paper only; the returned function takes it away. */
function putOnPaper(picture: Element, wide: boolean): () => void {
  const { body } = globalThis.document;
  const paper = globalThis.document.createElement('div');
  paper.className = 'paper';
  paper.append(picture);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(wide));
  globalThis.document.adoptedStyleSheets.push(sheet);
  body.append(paper);
  return () => {
    paper.remove();
    const sheets = globalThis.document.adoptedStyleSheets;
    globalThis.document.adoptedStyleSheets = sheets.filter((other) => other !== sheet);
  };
}

function rules(wide: boolean): string {
  return `
    @page { size: ${wide ? 'landscape' : 'portrait'}; margin: 8mm; }
    @media screen { .paper { display: none; } }
    @media print {
      html, body { height: auto; background: #fff; }
      body > :not(.paper) { display: none; }
      .paper { height: 100vh; overflow: hidden; break-inside: avoid; print-color-adjust: exact; }
      .paper > svg { display: block; width: 100%; height: 100%; }
    }`;
}
