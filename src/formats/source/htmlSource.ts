// The document inside an HTML file: a script element of a type that no browser runs.

const id = 'throughline-source';

/** `source` is JSON, in which `<` stands inside strings only and may be written as an escape: nothing can end the element. */
export function htmlSource(source: string): string {
  return `<script type="application/json" id="${id}">${source.replaceAll('<', '\\u003c')}</script>`;
}

/** Null when there is none. */
export function readHtmlSource(html: string): string | null {
  // Browsers that save the page anew may order and quote the attributes otherwise.
  const found = /<script\b[^>]*\bid=["']?throughline-source\b[^>]*>([^<]*)<\/script/i.exec(html);
  return found?.[1]?.trim() || null;
}
