// Mermaid `journey` text → statements with line numbers. Follows the grammar where it has one, and forgives the rest.
// What statements mean stays out.
import { cleanText } from '../document/sanitise';
import type { ReportLine } from './report';

export interface Statement {
  kind: 'title' | 'description' | 'section' | 'task';
  line: number;
  text: string;
}

export interface Scan {
  statements: Statement[];
  report: ReportLine[];
  /** Whether the word "journey" has been read. */
  started: boolean;
  /** The name of another Mermaid diagram that the text holds instead. */
  otherDiagram?: string;
}

interface Line {
  number: number;
  text: string;
}

const otherDiagrams =
  /^(graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|requirementDiagram|kanban|sankey|xychart|block|architecture|C4\w+|packet|radar|treemap|zenuml)(-v2|-beta)?\b/i;
// Directives and descriptions are a few lines; an unclosed one must not swallow the journey.
const blockLines = 200;
const fence = /^\s*(`{3,}|~{3,}|:{3,})\s*(\S*)/;

export function scanMermaid(text: string): Scan {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line }));
  const source = chooseSource(lines);
  const scan: Scan = { statements: [], report: [], started: false };
  const other = firstWord(source).match(otherDiagrams);
  if (other) return { ...scan, otherDiagram: other[1] };
  let index = takeFrontMatter(source, scan);
  while (index < source.length) index = takeLine(source, index, scan);
  return scan;
}

/** In Markdown, the first fenced block that is a journey; otherwise everything. */
function chooseSource(lines: Line[]): Line[] {
  if (/^journey\b/i.test(firstWord(lines))) return lines;
  const blocks = fencedBlocks(lines);
  const journey = blocks.find((block) => /^journey\b/i.test(firstWord(block.lines)));
  return (journey ?? blocks.find((block) => block.mermaid))?.lines ?? lines;
}

function fencedBlocks(lines: Line[]): { mermaid: boolean; lines: Line[] }[] {
  const blocks: { mermaid: boolean; lines: Line[] }[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const [, marks = '', info = ''] = line.text.match(fence) ?? [];
    if (open === undefined) {
      if (marks === '') continue;
      open = marks;
      blocks.push({ mermaid: /^\{?\.?mermaid/i.test(info), lines: [] });
    } else if (marks.startsWith(open) && info === '') {
      open = undefined;
    } else {
      blocks.at(-1)?.lines.push(line);
    }
  }
  return blocks;
}

/** The first line that is neither front matter, comment, directive nor blank. */
function firstWord(lines: Line[]): string {
  let index = takeFrontMatter(lines);
  for (let line = lines[index]; line; line = lines[index]) {
    const text = line.text.trim();
    if (text !== '' && !text.startsWith('%%') && !text.startsWith('#')) return text;
    index = text.startsWith('%%{') ? afterDirective(lines, index) : index + 1;
  }
  return '';
}

/** The index of the first line after the front matter. */
function takeFrontMatter(lines: Line[], scan?: Scan): number {
  const start = lines.findIndex((line) => line.text.trim() !== '');
  if (lines[start]?.text.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > start && line.text.trim() === '---');
  if (end < 0) return start + 1;
  for (const line of lines.slice(start + 1, end)) {
    const title = line.text.match(/^title\s*:\s*(.+)$/i)?.[1]?.trim();
    if (title && scan) {
      push(scan, 'title', line.number, title.replace(/^(["'])(.*)\1$/, '$2'));
    }
  }
  return end + 1;
}

function afterDirective(lines: Line[], start: number): number {
  for (let index = start; index < Math.min(lines.length, start + blockLines); index++) {
    if (lines[index]?.text.includes('}%%')) return index + 1;
  }
  return start + 1;
}

/** Takes what starts at `index`; the index of the next line to take. */
function takeLine(lines: Line[], index: number, scan: Scan): number {
  const line = lines[index];
  const text = line?.text.trim() ?? '';
  if (!line || text === '') return index + 1;
  if (text.startsWith('%%')) {
    return text.startsWith('%%{') ? afterDirective(lines, index) : index + 1;
  }
  const block = text.match(/^accDescr\s*\{(.*)$/i);
  if (block) return takeDescription(lines, index, block[1] ?? '', scan);
  const described = text.match(/^(accTitle|accDescr)\s*:(.*)$/i);
  if (described) {
    const kind = /^accTitle/i.test(text) ? 'title' : 'description';
    push(scan, kind, line.number, described[2] ?? '');
    return index + 1;
  }
  const { parts, comment } = splitStatements(text);
  // A line that is only a comment says nothing new; text lost behind a "#" does.
  if (comment && parts.length > 0) {
    scan.report.push({
      line: line.number,
      message: 'Mermaid reads text after “#” as a comment. It was left out.',
    });
  }
  for (const part of parts) takeStatement(part, line.number, scan);
  return index + 1;
}

function takeDescription(lines: Line[], start: number, first: string, scan: Scan): number {
  const number = lines[start]?.number ?? 0;
  const texts: string[] = [];
  for (let index = start; index < Math.min(lines.length, start + blockLines); index++) {
    const text = index === start ? first : (lines[index]?.text ?? '');
    const closed = text.indexOf('}');
    texts.push((closed < 0 ? text : text.slice(0, closed)).trim());
    if (closed < 0) continue;
    push(scan, 'description', number, texts.join('\n'));
    return index + 1;
  }
  scan.report.push({ line: number, message: 'The description is never closed with “}”.' });
  push(scan, 'description', number, first);
  return start + 1;
}

function takeStatement(statement: string, line: number, scan: Scan): void {
  const keyword = scan.started
    ? statement.match(/^journey()$/i)
    : statement.match(/^journey(?:\s+(.*)|)$/i);
  if (keyword) {
    scan.started = true;
    if (keyword[1]) takeStatement(keyword[1].trim(), line, scan);
    return;
  }
  const title = statement.match(/^title(?:\s+|\s*:)(.*)$/i);
  const section = statement.match(/^section(?:\s+(.*)|)$/i);
  if (title) push(scan, 'title', line, title[1] ?? '');
  else if (section) push(scan, 'section', line, section[1] ?? '');
  else push(scan, 'task', line, statement);
}

function push(scan: Scan, kind: Statement['kind'], line: number, text: string): void {
  scan.statements.push({ kind, line, text: text.trim() });
}

const entities: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Splits at ";", ends at "#". Entities such as `#quot;` and `#9829;` use both marks and are text. */
function splitStatements(line: string): { parts: string[]; comment: boolean } {
  const parts = [''];
  const entity = /#(\d{1,7}|[a-z]{2,4});/iy;
  let comment = false;
  let index = 0;
  while (index < line.length && !comment) {
    const mark = line[index] ?? '';
    entity.lastIndex = index;
    const decoded = mark === '#' ? decodeEntity(entity.exec(line)?.[1]) : undefined;
    if (decoded !== undefined) {
      parts.push((parts.pop() ?? '') + decoded);
      index = entity.lastIndex;
      continue;
    }
    if (mark === '#') comment = true;
    else if (mark === ';') parts.push('');
    else parts.push((parts.pop() ?? '') + mark);
    index++;
  }
  return { parts: parts.map((part) => part.trim()).filter((part) => part !== ''), comment };
}

function decodeEntity(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (!/^\d/.test(name)) return entities[name.toLowerCase()];
  const code = Number(name);
  // A colon spelt as an entity is text, not the mark between name and score.
  if (code === 58) return '：';
  const half = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || half ? undefined : cleanText(String.fromCodePoint(code));
}
