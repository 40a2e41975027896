// A strict reader of the XML subset that our writers use: throws where a parser would refuse the file.

export interface ReadXml {
  /** Of all elements, in order. */
  names: string[];
  /** Names of all attributes. */
  attributes: string[];
  /** Unescaped texts between tags. */
  texts: string[];
}

const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(xml: string): ReadXml {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) throw new Error('control');
  if (/\p{Surrogate}/u.test(xml)) throw new Error('half a surrogate pair');
  const found: ReadXml = { names: [], attributes: [], texts: [] };
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text.trim() !== '') {
      if (open.length === 0) throw new Error(`text outside: ${text}`);
      found.texts.push(plain(text));
    }
    if (next === -1) break;
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (!match) throw new Error(`no tag: ${xml.slice(next, next + 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = match;
    at = next + whole.length;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    found.names.push(name);
    const own = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
    const keys = own.map(([, key = '']) => key);
    if (new Set(keys).size < keys.length) throw new Error(`twice the same attribute: ${whole}`);
    for (const [, , value = ''] of own) plain(value);
    found.attributes.push(...keys);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return found;
}

function plain(text: string): string {
  return text.replace(/&(\w*;?)/g, (_, name: string) => {
    const value = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined;
    if (value === undefined) throw new Error(`bad entity &${name}`);
    return value;
  });
}
