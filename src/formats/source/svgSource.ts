// The document inside an SVG file. Base64: text that no program that rewrites the file can trip over.

const tag = 'throughline-source';
const open = `<${tag} xmlns="urn:throughline:source" encoding="base64">`;
const close = `</${tag}>`;

/** For `<metadata>`. */
export function svgSource(source: string): string {
  return `${open}${toBase64(source)}${close}`;
}

/** Null when there is none that can be read. */
export function readSvgSource(svg: string): string | null {
  // Programs that save the file anew may give the element a prefix, or spread it over lines.
  const found = /<(?:[\w-]+:)?throughline-source\b[^>]*>([A-Za-z0-9+/=\s]*)<\//.exec(svg);
  return found?.[1] === undefined ? null : fromBase64(found[1].replace(/\s/g, ''));
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  // All of a long text as arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}

function fromBase64(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
