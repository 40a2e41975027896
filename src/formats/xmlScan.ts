// XML as it is found in the wild → a tree. Names in any case, attributes without quotes, elements left open: all are read,
// and what had to be guessed is told. Never throws; only the five entities of XML and numbers are known.
import { limits } from '../document/limits';
import { cleanText } from '../document/sanitise';
import type { ReportLine } from './report';

export interface XmlElement {
  /** In lower case, without a prefix. */
  name: string;
  /** Names in lower case. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Its own, without that of its children, trimmed. */
  text: string;
  line: number;
}

export interface XmlScan {
  /** Holds everything that stands at the top. */
  root: XmlElement;
  report: ReportLine[];
}

const mostElements = 100_000;
const longestTag = 20_000;

interface Scan extends XmlScan {
  source: string;
  /** The innermost last. */
  open: XmlElement[];
  /** How far lines were counted, and what they came to. */
  counted: number;
  line: number;
  elements: number;
}

export function scanXml(source: string): XmlScan {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const scan: Scan = { root, report: [], source, open: [root], counted: 0, line: 1, elements: 0 };
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    addText(scan, source.slice(at, next === -1 ? source.length : next));
    if (next === -1) break;
    at = takeMarkup(scan, next);
    if (scan.elements > mostElements) {
      const line = lineAt(scan, next);
      scan.report.push({ line, message: `After ${mostElements} elements, reading stopped.` });
      break;
    }
  }
  for (const element of scan.open.slice(1)) leftOpen(scan, element);
  return { root, report: scan.report };
}

/** All elements inside, in the order of the file. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}

function addText({ open }: Scan, raw: string): void {
  const text = decoded(raw).trim();
  const inside = open.at(-1);
  if (text === '' || !inside) return;
  inside.text = inside.text === '' ? text : `${inside.text} ${text}`;
}

/** Takes what begins with `<` and answers where it ends. */
function takeMarkup(scan: Scan, at: number): number {
  const { source } = scan;
  if (source.startsWith('<!--', at)) return endOf(source, '-->', at);
  if (source.startsWith('<![CDATA[', at)) {
    const end = endOf(source, ']]>', at);
    const inside = scan.open.at(-1);
    if (inside) inside.text += source.slice(at + 9, Math.max(at + 9, end - 3));
    return end;
  }
  if (source.startsWith('<?', at)) return endOf(source, '?>', at);
  if (source.startsWith('<!', at)) return endOfDoctype(source, at);
  if (!/[A-Za-z_/]/.test(source.charAt(at + 1))) {
    addText(scan, '<');
    return at + 1;
  }
  const end = endOfTag(source, at);
  const inner = source.slice(at + 1, end.inner);
  const line = lineAt(scan, at);
  if (!end.closed) {
    scan.report.push({ line, message: 'A “>” is missing. The tag was taken to end here.' });
  }
  if (inner.startsWith('/')) close(scan, nameOf(inner.slice(1)), line);
  else openElement(scan, inner, line);
  return end.after;
}

function endOf(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at);
  return found === -1 ? source.length : found + mark.length;
}

function endOfDoctype(source: string, at: number): number {
  const plain = endOf(source, '>', at);
  const bracket = source.indexOf('[', at);
  return bracket === -1 || bracket > plain ? plain : endOf(source, ']>', bracket);
}

/** The first `>` outside quotes; where quotes do not close, or a new tag begins, the tag is over earlier. */
function endOfTag(source: string, at: number) {
  const most = Math.min(source.length, at + longestTag);
  let quote = '';
  for (let index = at + 1; index < most; index++) {
    const char = source.charAt(index);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (
      (char === '"' || char === "'") &&
      /=\s*$/.test(source.slice(Math.max(0, index - 8), index))
    ) {
      quote = char;
    } else if (char === '>') {
      return { inner: index, after: index + 1, closed: true };
    } else if (char === '<') {
      return { inner: index, after: index, closed: false };
    }
  }
  const plain = source.slice(at + 1, most).search(/[<>]/);
  if (plain === -1) return { inner: most, after: most, closed: false };
  const index = at + 1 + plain;
  return { inner: index, after: source[index] === '>' ? index + 1 : index, closed: false };
}

function nameOf(inner: string): string {
  const [whole = ''] = /^[^\s/>]+/.exec(inner) ?? [];
  return whole.slice(whole.lastIndexOf(':') + 1).toLowerCase();
}

function openElement(scan: Scan, inner: string, line: number): void {
  const isEmpty = inner.endsWith('/');
  const body = isEmpty ? inner.slice(0, -1) : inner;
  const attributes = attributesOf(body);
  const element = { name: nameOf(body), attributes, children: [], text: '', line };
  scan.open.at(-1)?.children.push(element);
  scan.elements++;
  if (isEmpty) return;
  if (scan.open.length <= limits.depth) scan.open.push(element);
  else
    scan.report.push({ line, message: 'Elements are nested too deep here; this one was closed.' });
}

/** Closes what was left open inside; an end that nothing begins is passed over. */
function close(scan: Scan, name: string, line: number): void {
  const depth = scan.open.findLastIndex((element) => element.name === name);
  if (depth < 1) {
    scan.report.push({ line, message: `</${name}> closes nothing.` });
    return;
  }
  const closed = scan.open.splice(depth);
  for (const element of closed.slice(1)) leftOpen(scan, element);
}

function leftOpen({ report }: Scan, { name, line }: XmlElement): void {
  report.push({ line, message: `<${name}> is never closed.` });
}

function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const key = /[\s"']([A-Za-z_][\w:.-]*)\s*=\s*/g;
  for (let match = key.exec(tag); match; match = key.exec(tag)) {
    const start = key.lastIndex;
    const quote = tag.charAt(start);
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : -1;
    const name = nameOf(match[1] ?? '');
    if (end !== -1) {
      attributes.set(name, decoded(tag.slice(start + 1, end)));
      // The quotation mark may be all that parts it from the next.
      key.lastIndex = end;
      continue;
    }
    // Without quotes, a value goes on to the next name, so that it may have spaces.
    const next = tag.slice(start).search(/\s[A-Za-z_][\w:.-]*\s*=/);
    const stop = next === -1 ? tag.length : start + next;
    attributes.set(name, decoded(tag.slice(start, stop).trim()));
    key.lastIndex = stop;
  }
  return attributes;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (...found) => {
    const [, decimal, hex, name]: (string | undefined)[] = found;
    if (name !== undefined) return entities[name.toLowerCase()] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (isHalf || code > 0x10ffff) return '\ufffd';
    return cleanText(String.fromCodePoint(code));
  });
}

function lineAt(scan: Scan, at: number): number {
  for (; scan.counted < at; scan.counted++) {
    const unit = scan.source.charCodeAt(scan.counted);
    if (unit === 10 || (unit === 13 && scan.source.charCodeAt(scan.counted + 1) !== 10))
      scan.line++;
  }
  return scan.line;
}
