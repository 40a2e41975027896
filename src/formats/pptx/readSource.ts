// Finds the document in a deck that we wrote, wherever PowerPoint has moved the part to. Nothing is inflated but small
// XML parts, and no more of them than a document may hold.
import { unzipSync } from 'fflate';
import { sourceNamespace } from './source';

/** Bytes of all parts together: a file that swells beyond has something else in mind. */
const most = 50_000_000;

/** Null when the bytes are no deck of ours, or a damaged one. */
export function readSource(bytes: Uint8Array): string | null {
  try {
    let total = 0;
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^customXml\/item\d*\.xml$/i.test(name)) return false;
        total += originalSize;
        // Inflating stops at the size that is declared, so what is declared can be trusted here.
        return total <= most;
      },
    });
    for (const part of Object.values(parts)) {
      const source = sourceIn(new TextDecoder().decode(part));
      if (source !== null) return source;
    }
  } catch {
    // A damaged zip is not a deck of ours.
  }
  return null;
}

/** Whatever prefix the part's rewriter has given the element. */
function sourceIn(xml: string): string | null {
  const open = /<(?:([\w.-]+):)?source(\s[^>]*)?>/.exec(xml);
  if (!open?.[2]?.includes(`"${sourceNamespace}"`)) return null;
  const start = open.index + open[0].length;
  const end = xml.indexOf(`</${open[1] ? `${open[1]}:` : ''}source>`, start);
  return end === -1 ? null : plain(xml.slice(start, end));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => inside.replace(/&/g, '&amp;'))
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
      return entities[name] ?? whole;
    });
}
