// Markdown and plain outlines as a tree of lines: headings by their marks, everything else by how far it is indented.
import { limits } from '../document/limits';
import type { TableCell } from './tableShape';

export interface OutlineLine {
  kind: 'heading' | 'item' | 'text';
  /** Without marks of Markdown. */
  text: string;
  line: number;
  children: OutlineLine[];
}

export interface OutlineScan {
  lines: OutlineLine[];
  /** How many there are in all. */
  count: number;
  /** 1-based lines of code, tables and rules, which say nothing of a journey. */
  skipped: number[];
}

interface Open {
  depth: number;
  line: OutlineLine;
}

const heading = /^ {0,3}(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*$/;
const bullet = /^([-*+•▪◦‣·–]|[o§](?=\t)|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;
const fence = /^\s*(`{3,}|~{3,})/;
const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export function scanOutline(text: string): OutlineScan {
  const rows = text.split(/\r\n?|\n/);
  const hasHeadings = rows.some((row) => heading.test(row));
  const scan: OutlineScan = { lines: [], count: 0, skipped: [] };
  const open: Open[] = [];
  let fenced = '';
  let matter = rows[0]?.trim() === '---';
  rows.forEach((row, index) => {
    const line = index + 1;
    const mark = fence.exec(row)?.[1] ?? '';
    if (matter) {
      matter = index === 0 || row.trim() !== '---';
    } else if (fenced !== '') {
      if (mark.startsWith(fenced)) fenced = '';
    } else if (mark !== '') {
      fenced = mark;
      scan.skipped.push(line);
    } else if (row.trim() === '' || rule.test(row) || /^\s*<!--.*-->\s*$/.test(row)) {
      return;
    } else if (/^\s*\|/.test(row)) {
      scan.skipped.push(line);
    } else {
      take(row, line, hasHeadings, scan, open);
    }
  });
  return scan;
}

function take(
  row: string,
  line: number,
  hasHeadings: boolean,
  scan: OutlineScan,
  open: Open[],
): void {
  const [, marks, title] = heading.exec(row) ?? [];
  if (marks !== undefined && title !== undefined) {
    add({ kind: 'heading', text: plain(title), line, children: [] }, marks.length, scan, open);
    return;
  }
  const quoted = hasHeadings ? row.replace(/^\s{0,3}(?:>\s?)+/, '') : row;
  const space = /^\s*/.exec(quoted)?.[0] ?? '';
  const indent = [...space].reduce((sum, char) => sum + (char === '\t' ? 4 : 1), 0);
  const body = quoted.slice(space.length);
  const item = bullet.exec(body)?.[2];
  const last = open.at(-1);
  if (item === undefined && hasHeadings && indent > 0 && last?.line.kind === 'item') {
    last.line.text += `\n${plain(body)}`;
    return;
  }
  const kind = item === undefined && hasHeadings ? 'text' : 'item';
  // Below all headings; a bullet stands deeper than the words above it, though it may begin where they do.
  const depth = 10 + indent * 2 + (item === undefined ? 0 : 1) + wordDepth(body);
  const words = plain(item ?? body);
  if (words !== '') add({ kind, text: words, line, children: [] }, depth, scan, open);
}

/** Lists that Word copies are not indented: their levels are told by their marks alone. */
function wordDepth(body: string): number {
  if (body.startsWith('o\t')) return 0.3;
  return body.startsWith('§\t') ? 0.6 : 0;
}

function add(line: OutlineLine, depth: number, scan: OutlineScan, open: Open[]): void {
  while (open.length > limits.depth || (open.at(-1)?.depth ?? -1) >= depth) open.pop();
  // Paragraphs have nothing under them: a list goes on beside them.
  const parent = open.findLast((each) => each.line.kind !== 'text');
  (parent?.line.children ?? scan.lines).push(line);
  open.push({ depth, line });
  scan.count++;
}

export interface MarkdownTable {
  rows: TableCell[][];
  /** The first heading above it. */
  heading: string;
  /** 1-based lines with words that are neither. */
  beside: number[];
}

/** The first table, when the text holds no list beside it. */
export function markdownTable(text: string): MarkdownTable | null {
  const rows = text.split(/\r\n?|\n/);
  if (rows.some((row) => bullet.test(row.trim()) && !rule.test(row))) return null;
  const at = rows.findIndex(
    (row, index) => index > 0 && row.includes('|') && separator.test(row) && isRow(rows[index - 1]),
  );
  if (at === -1) return null;
  const body = rows.slice(at + 1);
  const length = body.findIndex((row) => !isRow(row));
  const end = length === -1 ? rows.length : at + 1 + length;
  const cells = (row: string, line: number) => {
    const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
    return inner.split(/(?<!\\)\|/).map((cell) => ({
      text: plain(cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n')),
      line,
    }));
  };
  const headingAt = rows.slice(0, at - 1).findIndex((row) => heading.test(row));
  const isBeside = (row: string, index: number) =>
    (index < at - 1 || index >= end) && index !== headingAt && row.trim() !== '' && !rule.test(row);
  return {
    rows: [
      cells(rows[at - 1] ?? '', at),
      ...rows.slice(at + 1, end).map((row, index) => cells(row, at + index + 2)),
    ],
    heading: plain(heading.exec(rows[headingAt] ?? '')?.[2] ?? ''),
    beside: rows.flatMap((row, index) => (isBeside(row, index) ? [index + 1] : [])),
  };
}

function isRow(row: string | undefined): boolean {
  return row?.includes('|') ?? false;
}

/** Words without bold, italics, code marks and links; addresses of links stay behind them. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\][]*)\]\(([^()\s]*)\)/g, (_, label: string, href: string) =>
      label === '' || label === href ? href : `${label} (${href})`,
    )
    .replace(/(?<!\\)(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\\*\w])[*_](?=\S)([^*_]+)[*_](?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
    .trim();
}
