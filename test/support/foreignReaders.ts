// Files opened by programs that are not ours and strict about their formats: what they find is what a stranger would.
import { marked } from 'marked';
import { type DefaultTreeAdapterMap, parse as parseHtml, serialize } from 'parse5';
import readXlsxFile, { type SheetData } from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import { present } from '../../src/base/assert';
import type { XmlElement } from './readPptx';

/** Parts of a zip by path. Refused: two of one name, sizes that are not as declared, paths that lead outside. */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    if (parts.has(entry.fileName)) throw new Error(`${entry.fileName} is there twice`);
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

/** Throws on whatever is not well-formed, names without a namespace included. */
export function xmlOf(text: string | Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(own), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    const parent = open.at(-1);
    if (parent) parent.text += words;
  });
  parser.on('cdata', (words) => {
    const parent = open.at(-1);
    if (parent) parent.text += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(typeof text === 'string' ? text : strictText(text)).close();
  return present(root.children[0], 'a root');
}

/** Throws on bytes that are no UTF-8. */
export function strictText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The text of each page, in the order in which it is read. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  // The reader takes the bytes away.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true });
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.destroy();
  return pages;
}

/** Rows by the name of the sheet. */
export async function sheetsIn(bytes: Uint8Array): Promise<Map<string, SheetData>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

type HtmlNode = DefaultTreeAdapterMap['node'];

/** Names of all elements, and all text but that of scripts and styles. */
export function htmlOf(html: string): { elements: string[]; text: string; scripts: string[] } {
  const elements: string[] = [];
  const texts: string[] = [];
  const scripts: string[] = [];
  const walk = (node: HtmlNode): void => {
    if ('value' in node) texts.push(node.value);
    if (!('childNodes' in node)) return;
    if ('tagName' in node) elements.push(node.tagName);
    if (node.nodeName === 'script') scripts.push(serialize(node));
    else if (node.nodeName !== 'style') node.childNodes.forEach(walk);
  };
  walk(parseHtml(html));
  return { elements, text: texts.join('\n'), scripts };
}

/** As GitHub would show it. */
export function markdownAsHtml(text: string): string {
  return marked.parse(text, { async: false, gfm: true });
}
