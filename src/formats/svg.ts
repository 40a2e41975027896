// A scene as one self-contained SVG file: plain shapes and text, no scripts, no foreign objects, no outside references,
// so that browsers, Inkscape, Illustrator and Figma all show the same.
import { pathData } from '../scene/pathData';
import type { Scene, Shape, Stroke, TextShape } from '../scene/scene';
import { fontFamily as screenFonts } from '../ui/tokens';

export interface SvgOptions {
  /** Data URLs of the document's assets, by id; others show their placeholder. */
  images?: ReadonlyMap<string, string>;
  /** CSS with `@font-face` rules over data URLs: an SVG used as an image cannot see the page's fonts. */
  fontFaces?: string;
  /** Of all ids inside, where several drawings stand in one page. */
  idPrefix?: string;
  /** Elements for `<metadata>`, already well-formed: where the document itself travels. */
  metadata?: string;
}

const fontFamily = `Inter, ${screenFonts.replaceAll('"', "'")}`;

export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  const { width, height } = scene.size;
  const ids = options.idPrefix ?? '';
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-labelledby="${ids}title ${ids}description" font-family="${attribute(fontFamily)}" font-feature-settings="'tnum'" text-rendering="geometricPrecision" stroke-linejoin="round">`,
    `<title id="${ids}title">${escapeXml(scene.title)}</title>`,
    `<desc id="${ids}description">${escapeXml(scene.description)}</desc>`,
  ];
  if (options.metadata) parts.push(`<metadata>${options.metadata}</metadata>`);
  if (options.fontFaces) parts.push(`<style>${escapeXml(options.fontFaces)}</style>`);
  parts.push(`<rect width="${n(width)}" height="${n(height)}" fill="${scene.background}"/>`);
  let clips = 0;
  for (const shape of scene.shapes) {
    parts.push(
      shape.kind === 'image'
        ? image(shape, options.images, `${ids}clip${clips++}`)
        : element(shape),
    );
  }
  parts.push('</svg>');
  return parts.join('\n');
}

/** Text for XML 1.0: what it forbids is dropped, what it reserves is escaped. */
export function escapeXml(text: string): string {
  // Most texts need nothing done.
  if (/^[ -%'-;=?-~]*$/.test(text)) return text;
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

function attribute(text: string): string {
  return escapeXml(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ');
}

function element(shape: Exclude<Shape, { kind: 'image' }>): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      const corner = radius ? ` rx="${n(radius)}"` : '';
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${corner}${paint(shape)}/>`;
    }
    case 'circle':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}"${paint(shape)}/>`;
    case 'path':
      return `<path d="${pathData(shape.steps)}"${paint(shape)}/>`;
    case 'icon': {
      const scale = shape.size / 24;
      const width = n(shape.strokeWidth / scale);
      return `<path d="${shape.data}" transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${n(scale)})" fill="${shape.fill ?? 'none'}" stroke="${shape.color}" stroke-width="${width}" stroke-linecap="round"/>`;
    }
    case 'text':
      return text(shape);
  }
}

function text(shape: TextShape): string {
  const { x, baseline, lines, lineHeight, size, weight, italic, rtl, fill, anchor } = shape;
  const look = [
    `font-size="${n(size)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    italic ? 'font-style="italic"' : '',
    rtl ? 'direction="rtl"' : '',
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    `fill="${fill}"`,
    lines.some((line) => /^\s|\s\s|\s$/.test(line)) ? 'xml:space="preserve"' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const [only] = lines;
  if (lines.length === 1) {
    return `<text x="${n(x)}" y="${n(baseline)}" ${look}>${escapeXml(only ?? '')}</text>`;
  }
  const spans = lines.map((line, index) =>
    line === ''
      ? ''
      : `<tspan x="${n(x)}" y="${n(baseline + index * lineHeight)}">${escapeXml(line)}</tspan>`,
  );
  return `<text ${look}>${spans.join('')}</text>`;
}

function image(
  shape: Extract<Shape, { kind: 'image' }>,
  images: SvgOptions['images'],
  clip: string,
): string {
  const { x, y, width, height, assetId, alt, placeholder } = shape;
  const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
  const url = images?.get(assetId);
  if (!url?.startsWith('data:image/')) return `<rect ${box} rx="8" fill="${placeholder}"/>`;
  return `<clipPath id="${clip}"><rect ${box} rx="8"/></clipPath><image ${box} href="${attribute(url)}" clip-path="url(#${clip})" preserveAspectRatio="xMidYMid slice"><title>${escapeXml(alt || 'Picture')}</title></image>`;
}

function paint({
  fill,
  opacity,
  stroke,
}: {
  fill?: string;
  opacity?: number;
  stroke?: Stroke;
}): string {
  const body = ` fill="${fill ?? 'none'}"`;
  const faint = opacity === undefined ? '' : ` fill-opacity="${n(opacity)}"`;
  if (!stroke) return body + faint;
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
  const cap = stroke.cap ? ` stroke-linecap="${stroke.cap}"` : '';
  const clear = stroke.opacity === undefined ? '' : ` stroke-opacity="${n(stroke.opacity)}"`;
  return `${body}${faint} stroke="${stroke.color}" stroke-width="${n(stroke.width)}"${dash}${cap}${clear}`;
}

function n(value: number): string {
  return Number.isInteger(value) ? `${value}` : `${Math.round(value * 100) / 100}`;
}
