// The document inside an SVG file. Base64: text that no program that rewrites the file can trip over.
import { fromBase64, toBase64 } from '../../base/base64';

const tag = 'throughline-source';
const open = `<${tag} xmlns="urn:throughline:source" encoding="base64">`;
const close = `</${tag}>`;

/** For `<metadata>`. */
export function svgSource(source: string): string {
  return `${open}${toBase64(new TextEncoder().encode(source))}${close}`;
}

/** Null when there is none that can be read. */
export function readSvgSource(svg: string): string | null {
  // Programs that save the file anew may give the element a prefix, or spread it over lines.
  const found = /<(?:[\w-]+:)?throughline-source\b[^>]*>([A-Za-z0-9+/=\s]*)<\//.exec(svg);
  return found?.[1] === undefined ? null : textIn(found[1].replace(/\s/g, ''));
}

function textIn(letters: string): string | null {
  const bytes = fromBase64(letters);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
