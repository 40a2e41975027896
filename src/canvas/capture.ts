// A picture of exactly what the canvas shows now. Whole maps are drawn by the exporters from the scene; this one
// photographs the elements, so it also has selection, hover and level of detail as seen.
import { toBlob } from 'html-to-image';
import { fontFaces } from '../actions/export/fontFaces';

export interface CaptureOptions {
  /** Pixels per CSS pixel; browsers refuse canvases beyond their limit, so it is cut to fit. */
  scale?: number;
  background: string;
}

/** Chrome allows more, Firefox 11,180² and old phones 4,096²: a view stays below all but the last. */
const longestSide = 8_192;

/** Of what html-to-image would copy for every element, only what this canvas uses. */
const includeStyleProperties = [
  'display position top right bottom left inset width height min-width min-height max-width max-height',
  'margin padding box-sizing overflow overflow-x overflow-y contain',
  'flex flex-direction flex-wrap flex-grow flex-shrink flex-basis align-items align-content justify-content gap place-items',
  'grid-template-columns grid-template-rows order',
  'transform transform-origin scale translate z-index opacity visibility clip-path',
  'background-color background-image background-size background-position background-repeat',
  'border border-radius border-top border-right border-bottom border-left outline outline-offset box-shadow filter',
  'color font-family font-size font-style font-weight font-feature-settings font-variant-numeric line-height letter-spacing',
  'text-align text-overflow text-decoration white-space overflow-wrap word-break direction unicode-bidi',
  'object-fit aspect-ratio list-style isolation -webkit-line-clamp -webkit-box-orient content',
]
  .join(' ')
  .split(' ');

/** html-to-image does not copy computed styles inside SVG: arrows would vanish and labels turn black. */
const drawnProperties = [
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'fill',
  'fill-opacity',
  'opacity',
  'display',
  'overflow',
  'position',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'transform',
  'paint-order',
  'marker-start',
  'marker-end',
];

/** PNG of the element, or null when the browser gives none (memory, size limits). */
export async function captureView(
  element: HTMLElement,
  { scale = window.devicePixelRatio, background }: CaptureOptions,
): Promise<Blob | null> {
  const { width, height } = element.getBoundingClientRect();
  const pixelRatio = Math.min(scale, longestSide / Math.max(width, height));
  const undo = [...inlineDrawing(element), ...(await inlineImages(element))];
  try {
    return await toBlob(element, {
      width,
      height,
      pixelRatio,
      backgroundColor: background,
      includeStyleProperties,
      // Its own search for fonts fails where font rules have no `style.fontFamily`, as in new Chromes.
      fontEmbedCSS: (await fontFaces([element.textContent])) ?? '',
      // html-to-image copies a textarea's text by `innerHTML`, which the page's policy forbids; focus, and with it
      // editing, has left the map by now.
      filter: (node) =>
        !(node instanceof HTMLTextAreaElement) &&
        !(node instanceof HTMLElement && node.hasAttribute('data-chrome')),
    });
  } finally {
    for (const restore of undo) restore();
  }
}

/** Writes computed drawing styles onto every SVG element; returns the ways back. */
function inlineDrawing(root: HTMLElement): (() => void)[] {
  const drawn = [...root.querySelectorAll<SVGElement>('svg, svg *')];
  // Read everything before writing anything: alternating would lay the page out once per element.
  const computed = drawn.map((element) => {
    const style = getComputedStyle(element);
    return drawnProperties.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  return drawn.map((element, index) => {
    const before = element.getAttribute('style');
    for (const [name, value] of computed[index] ?? []) element.style.setProperty(name, value);
    return () => {
      if (before === null) element.removeAttribute('style');
      else element.style.cssText = before;
    };
  });
}

/** The page's policy forbids fetching `blob:`, so pictures become data addresses through a canvas first. */
async function inlineImages(root: HTMLElement): Promise<(() => void)[]> {
  const images = [...root.querySelectorAll<HTMLImageElement>('img')];
  return Promise.all(
    images.map(async (image) => {
      const before = image.src;
      if (!before.startsWith('blob:')) return () => {};
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      image.src = canvas.toDataURL('image/png');
      await image.decode().catch(() => undefined);
      return () => {
        image.src = before;
      };
    }),
  );
}
