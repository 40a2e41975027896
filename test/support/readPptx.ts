// A PowerPoint file as its parts, and XML as a tree: strict, because PowerPoint is.
import { unzipSync } from 'fflate';
import { present } from '../../src/base/assert';
import { readXml } from './readXml';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

export interface Pptx {
  /** In the order of the zip. */
  paths: string[];
  bytes(path: string): Uint8Array;
  xml(path: string): XmlElement;
  /** Parts whose path matches, by number. */
  all(pattern: RegExp): XmlElement[];
}

export function readPptx(bytes: Uint8Array): Pptx {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const known = new Map<string, XmlElement>();
  const part = (path: string) => present(parts[path], path);
  const xml = (path: string) => {
    let tree = known.get(path);
    if (!tree) {
      tree = xmlTree(new TextDecoder().decode(part(path)));
      known.set(path, tree);
    }
    return tree;
  };
  const number = (path: string) => Number(/(\d+)\.xml/.exec(path)?.[1] ?? 0);
  return {
    paths,
    bytes: part,
    xml,
    all: (pattern) =>
      paths
        .filter((path) => pattern.test(path))
        .sort((a, b) => number(a) - number(b))
        .map(xml),
  };
}

export const slideParts = /^ppt\/slides\/slide\d+\.xml$/;
export const notesParts = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

function xmlTree(xml: string): XmlElement {
  const body = xml.replace(/^<\?xml[^?]*\?>\s*/, '');
  // Throws where a parser would.
  readXml(body);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, closing, name = '', attributes = '', empty, text] of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = present(open.at(-1), 'an open element');
    if (text !== undefined) parent.text += plain(text);
    else if (closing) open.pop();
    else {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const own = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, plain(value)]));
      const element = { name, attributes: own, children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return present(root.children[0], 'a root');
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The element and everything in it, in document order. */
export function within(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

export function named(element: XmlElement, name: string): XmlElement[] {
  return within(element).filter((each) => each.name === name);
}

/** Its paragraphs, runs joined, breaks as line feeds. */
export function textsOf(element: XmlElement): string[] {
  return named(element, 'a:p').map((paragraph) =>
    within(paragraph)
      .map(({ name, text }) => (name === 'a:t' ? text : name === 'a:br' ? '\n' : ''))
      .join(''),
  );
}
