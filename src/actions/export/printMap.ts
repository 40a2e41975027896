// The whole document on paper, as vectors: never the canvas, which shows only what is in view.
import type { Result } from '../../base/result';
import { succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { paperSizes } from '../../scene/paper';
import type { Ports } from '../ports';
import { defaultChoices, type ExportChoices, rememberedChoices } from './choices';
import { unexpected } from './exportDocument';

/** `print` opens the browser's dialog: `window.print`. Sheets are those of the PDF that was made last. */
export async function printMap(
  ports: Ports,
  document: AnyDocument,
  print: () => void,
): Promise<Result<null>> {
  try {
    const [{ paperPages }, { subjectOf }, { asDataUrls, picturesIn }, { writeSvg }] =
      await Promise.all([
        import('./paperPages'),
        import('./subject'),
        import('./pictures'),
        import('../../formats/svg'),
      ]);
    const choices = await printChoices(ports, document);
    const made = await paperPages(ports, subjectOf(document, choices));
    if (!made.ok) return made;
    const { pages, orientation } = made.value;
    const images = await asDataUrls(await picturesIn(ports, pages, {}));
    const sheets = pages.map((page) => {
      const markup = ports.parseInert(writeSvg(page, { images }), 'image/svg+xml');
      return globalThis.document.importNode(markup.documentElement, true);
    });
    const { name } = paperSizes[choices.paper];
    const remove = putOnPaper(sheets, `${name} ${orientation}`);
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

/** On one's own printer nothing is kept from anybody, and ink is dear. */
async function printChoices(ports: Ports, document: AnyDocument): Promise<ExportChoices> {
  const last = await rememberedChoices(ports, document);
  const { leftOut, view } = defaultChoices(document);
  return { ...last, view, leftOut, redactions: [], look: 'saver' };
}

/** Beside the page, seen on paper only; the returned function takes it away. */
function putOnPaper(sheets: readonly Element[], size: string): () => void {
  const { body } = globalThis.document;
  const paper = globalThis.document.createElement('div');
  paper.className = 'paper';
  paper.append(...sheets);
  const style = new CSSStyleSheet();
  style.replaceSync(rules(size));
  globalThis.document.adoptedStyleSheets.push(style);
  body.append(paper);
  return () => {
    paper.remove();
    const all = globalThis.document.adoptedStyleSheets;
    globalThis.document.adoptedStyleSheets = all.filter((other) => other !== style);
  };
}

/** Sheets have their margins already. */
function rules(size: string): string {
  return `
    @page { size: ${size}; margin: 0; }
    @media screen { .paper { display: none; } }
    @media print {
      html, body { height: auto; background: #fff; }
      body > :not(.paper) { display: none; }
      .paper { print-color-adjust: exact; }
      .paper > svg { display: block; width: 100vw; height: 100vh; break-after: page; }
      .paper > svg:last-child { break-after: auto; }
    }`;
}
