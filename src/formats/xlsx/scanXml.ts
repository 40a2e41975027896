// Reads XML piece by piece: elements and texts, nothing declared, nothing fetched. Prefixes of names are dropped.

export interface XmlHandler {
  open?(name: string, attributes: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No tag that a spreadsheet program writes is nearly as long. */
const longestTag = 20_000;

/** Throws on what is no XML, or brings definitions of its own: those can swell beyond any measure. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = next === -1 ? xml.slice(at) : xml.slice(at, next);
    if (text !== '') handler.text?.(plain(text));
    if (next === -1) return;
    at = pieceAt(xml, next, handler);
  }
}

/** The place after the piece. */
function pieceAt(xml: string, at: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at);
    handler.text?.(xml.slice(at + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<!', at)) throw new Error('definitions are not read');
  const end = tagEnd(xml, at);
  const isClosing = xml[at + 1] === '/';
  const isEmpty = xml[end - 1] === '/';
  const inside = xml.slice(at + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = local(space === -1 ? inside : inside.slice(0, space));
  if (isClosing) handler.close?.(name);
  else {
    handler.open?.(name, (wanted) => attribute(space === -1 ? '' : inside.slice(space), wanted));
    if (isEmpty) handler.close?.(name);
  }
  return end + 1;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new Error('left open');
  return found + mark.length;
}

/** The place of `>`, unless it stands in a value. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  const last = Math.min(xml.length, from + longestTag);
  for (let index = from + 1; index < last; index++) {
    const letter = xml[index] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return index;
    else if (letter === '<') break;
  }
  throw new Error('a tag without an end');
}

function attribute(tag: string, wanted: string): string | undefined {
  for (const [, name = '', double, single] of tag.matchAll(
    /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (local(name) === wanted) return plain(double ?? single ?? '');
  }
  return undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities that nobody knows stay as they are. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#'))
      return Object.hasOwn(entities, name) ? (entities[name] ?? '') : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
