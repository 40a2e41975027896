// Pieces of XML as text. Whatever a document says passes through `words` or `value`; nothing else may.
import { escapeXml } from '../svg';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Text between tags. */
export function words(text: string): string {
  return escapeXml(text);
}

/** An attribute with its name; nothing where there is no value. */
export function value(name: string, content: string | number | undefined): string {
  if (content === undefined) return '';
  const text = typeof content === 'number' ? `${content}` : escapeXml(content);
  return ` ${name}="${text.replace(/"/g, '&quot;').replace(/\s/g, ' ')}"`;
}

const unitsPerPixel = 9525;

/** Pixels in the format's own units, of which 914,400 are an inch. */
export function emu(pixels: number): number {
  return Math.round(pixels * unitsPerPixel);
}
