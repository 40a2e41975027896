// The document inside a file that shows it: what an export puts in, a drop takes out.

export interface EmbeddedSource {
  /** For people: what the file is besides. */
  format: string;
  /** JSON of our own format; null when the file carries none. */
  text: string | null;
}

/** Null for files that are none of ours to look into. */
export async function embeddedSource(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<EmbeddedSource | null> {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) {
    const { readPngSource } = await import('../../formats/source/pngSource');
    return { format: 'PNG', text: await readPngSource(bytes) };
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    const { readSource } = await import('../../formats/pdf/source');
    const read = await readSource(bytes);
    return { format: 'PDF', text: read.ok ? read.value : null };
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) {
    const { readSource } = await import('../../formats/pptx/readSource');
    const text = readSource(bytes);
    // Other Office files are other readers' matter.
    return text === null ? null : { format: 'PowerPoint', text };
  }
  // Before SVG: a page may begin with a drawing.
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(head(bytes))) {
    const { readHtmlSource } = await import('../../formats/source/htmlSource');
    return { format: 'HTML', text: readHtmlSource(new TextDecoder().decode(bytes)) };
  }
  if (/<svg[\s>]/i.test(head(bytes))) {
    const { readSvgSource } = await import('../../formats/source/svgSource');
    return { format: 'SVG', text: readSvgSource(new TextDecoder().decode(bytes)) };
  }
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Empty unless the file begins like markup. */
function head(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  return text.startsWith('<') ? text : '';
}
