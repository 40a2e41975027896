// Plain text off the clipboard → a table, a list of cards or one card.

import { isSafeHref } from '../document/href';
import type { Pasted, PastedCard } from '../document/pasted';
import { cleanText } from '../document/sanitise';

const bulletTab = /^(\s*(?:[•▪◦‣·§o–-]|\d{1,3}[.)]))\t+/;
const marker = /^(?:(?:[-*•▪◦‣·–—+]|\d{1,3}[.)])\s+|o\s{2,})?(?:\[[ xX✓]?\]\s*|[☐☑☒✓✔]\s*)?/u;
const quoted =
  /^(?:“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|«([^«»]+)»|‘([^‘]+)’|「([^「」]+)」|『([^『』]+)』)[.,]?$/su;
/** Longer paragraphs are split into a title and details. */
const longest = 280;

/** Null when there is nothing but white space. */
export function readPastedText(source: string): Pasted | null {
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const text = cleanText(source);
  if (text.trim() === '') return null;
  const bulleted = text
    .split('\n')
    .map((line) => line.replace(bulletTab, '$1 '))
    .join('\n');
  if (!hasColumns(bulleted)) return fromCards(cardsIn(onlyField(bulleted)));
  return fromRows(tsvRows(text).map((row) => row.map((cell) => cardsIn(cell))));
}

/** One row of one column is a list: nothing says that its lines are lanes. */
export function fromRows(rows: PastedCard[][][]): Pasted | null {
  const isFilled = (row: PastedCard[][]) => row.some((cell) => cell.length > 0);
  const width = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell.length > 0) + 1),
    0,
  );
  if (width <= 1) return fromCards(rows.flat(2));
  // Empty rows between filled ones keep their place: they are lanes without an entry.
  const first = rows.findIndex(isFilled);
  const last = rows.findLastIndex(isFilled);
  const kept = rows.slice(first, last + 1);
  return {
    kind: 'table',
    rows: kept.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
  };
}

function fromCards(cards: PastedCard[]): Pasted | null {
  const [card] = cards;
  if (!card) return null;
  return cards.length === 1 ? { kind: 'card', card } : { kind: 'list', cards };
}

/** Tabs after the first word part columns; tabs before it indent. */
function hasColumns(text: string): boolean {
  return text.split('\n').some((line) => line.trimStart().includes('\t'));
}

/** A single spreadsheet cell with line feeds comes in quotation marks. */
function onlyField(text: string): string {
  const inner = text.trim().match(/^"([^"]*(?:""[^"]*)*)"$/)?.[1];
  return inner?.includes('\n') ? inner.replaceAll('""', '"') : text;
}

/** As spreadsheets write them: quotation marks only around cells that need them, doubled inside. */
export function tsvRows(text: string): string[][] {
  const field = /"([^"]*(?:""[^"]*)*)"(?=\t|\n|$)|([^\t\n]*)/y;
  const rows: string[][] = [[]];
  let index = 0;
  for (;;) {
    field.lastIndex = index;
    const [whole = '', inQuotes, plain = ''] = field.exec(text) ?? [];
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    index += whole.length;
    if (index >= text.length) break;
    if (text[index] === '\n') rows.push([]);
    index++;
  }
  // A line feed at the end closes the last row.
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return rows;
}

/** One card a line; indented lines are details of the card above; wrapped lines of a paragraph join. */
export function cardsIn(text: string): PastedCard[] {
  const lines = joinWrapped(text.split('\n')).filter((line) => line.trim() !== '');
  const base = lines.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  const cards: PastedCard[] = [];
  for (const line of lines) {
    const last = cards.at(-1);
    if (!last || indentOf(line) - base < 2) {
      const card = cardFor(line.trim());
      if (card) cards.push(card);
      continue;
    }
    const detail = withoutMarker(line.trim());
    last.details = last.details === undefined ? detail : `${last.details}\n${detail}`;
  }
  return cards;
}

function indentOf(line: string): number {
  const space = line.match(/^[\s\u200b]*/)?.[0] ?? '';
  return space.replaceAll('\t', '    ').length;
}

/** Paragraphs from mail and PDF: lines about as long as each other, between blank lines. */
function joinWrapped(lines: string[]): string[] {
  const joined: string[] = [];
  let block: string[] = [];
  const close = () => {
    const full = block.slice(0, -1);
    const wrapped =
      full.length > 0 && full.every((line) => line.length >= 50 && line.length <= 100);
    const plain = block.every((line) => withoutMarker(line.trim()) === line.trim());
    const running = block.slice(1).every((line) => /^\p{Ll}/u.test(line));
    if (wrapped && plain && running) joined.push(block.join(' '));
    else joined.push(...block);
    block = [];
  };
  for (const line of lines) {
    if (line.trim() === '') close();
    else block.push(line);
  }
  close();
  return joined;
}

function withoutMarker(line: string): string {
  const text = line.replace(marker, '').trim();
  return text === '' ? line : text;
}

function cardFor(line: string): PastedCard | null {
  const text = withoutMarker(line);
  if (text === '') return null;
  const quote = text.match(quoted)?.slice(1).find(Boolean)?.trim();
  if (quote) return { ...shortened(quote), type: 'quote' };
  if (/^https?:\/\/\S+$/i.test(text) && isSafeHref(text)) return { text, href: text };
  return shortened(text);
}

function shortened(text: string): PastedCard {
  if (text.length <= longest) return { text };
  const sentence = text.match(/^.{10,280}?[.!?…。！？](?=\s|$)/su)?.[0];
  const cut = sentence ?? text.slice(0, Math.max(text.lastIndexOf(' ', longest), 0));
  if (cut === '') return { text };
  return { text: cut.trim(), details: text.slice(cut.length).trim() };
}
