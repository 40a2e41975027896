// Which reader a text is for: what it looks like decides, its file's name only where looks do not.

export type ImportFormat = 'json' | 'mermaid' | 'cjml' | 'outline' | 'table';

export const formatNames: Record<ImportFormat, string> = {
  json: 'JSON',
  mermaid: 'Mermaid',
  cjml: 'CJML',
  outline: 'outline',
  table: 'CSV',
};

/** For the file picker; anything can still be dropped. */
export const importableFiles =
  '.json,.zip,.pptx,.pdf,.png,.svg,.html,.htm,.xlsx,.xlsm,.csv,.tsv,.txt,.md,.mmd,.mermaid,.xml,.cjml,application/json,application/pdf,application/xml,image/png,image/svg+xml,image/jpeg,image/webp,image/gif,image/avif,image/bmp,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.presentationml.presentation,text/*';

const byExtension: Record<string, ImportFormat> = {
  json: 'json',
  mmd: 'outline',
  mermaid: 'mermaid',
  md: 'outline',
  markdown: 'outline',
  xml: 'cjml',
  cjml: 'cjml',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
};

/** Null when neither the text nor the name gives a clue. */
export function detectFormat(text: string, name = ''): ImportFormat | null {
  const named = byExtension[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
  const start = text.slice(0, 200_000).trimStart();
  // A table's first cell may be a word in brackets; nothing else begins like an object.
  if (start.startsWith('{') || (start.startsWith('[') && named !== 'table')) return 'json';
  if (looksLikeCjml(start)) return 'cjml';
  // Whose reader says what other diagram it is.
  const isDiagram = looksLikeJourney(start) || otherDiagram.test(start);
  if (isDiagram && named !== 'table') return 'mermaid';
  if (hasDiagram(start) && (named ?? 'outline') === 'outline') {
    return looksLikeOutline(start) ? 'outline' : 'mermaid';
  }
  if (named) return named;
  if (looksLikeOutline(start)) return 'outline';
  return looksLikeTable(start) ? 'table' : null;
}

/** XML whose head is not that of something else. */
function looksLikeCjml(text: string): boolean {
  return text.startsWith('<') && /<([\w.-]+:)?cjml[\s>/]/i.test(text.slice(0, 4_000));
}

function looksLikeJourney(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const isJourney = lines.some((line) => /^\s*journey\s*(;.*)?$/i.test(line));
  const isTask = (line: string) => /^\s*[^:,;\t]+:\s*\d+\s*(:.*)?$/.test(line);
  return isJourney || (lines.some(isSection) && lines.some(isTask));
}

/** Diagrams of Mermaid whose first line nobody would write over a list. */
const otherDiagram =
  /^(?:%%.*\n\s*)*(?:(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b|(?:sequence|class|state|er|requirement)Diagram\b|gitGraph\b|quadrantChart\b|gantt\s*\n)/;

function hasDiagram(text: string): boolean {
  return /^\s*(`{3,}|~{3,}|:{3,})\s*\{?\.?mermaid\b/im.test(text);
}

const isSection = (line: string) => /^\s*section\s+\S/i.test(line);

/** Two lines or more, cut by the same mark. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  if (lines.slice(0, 2).every((line) => line.includes('\t'))) return true;
  return [',', ';'].some((mark) => lines.slice(0, 2).every((line) => line.includes(mark)));
}

/** Headings, a table of Markdown, or a list with lines below lines. Cells of a table may hold lists. */
function looksLikeOutline(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const isHeading = (line: string) => /^#{1,6}\s+\S/.test(line);
  const isBullet = (line: string) => /^\s*([-*+•]|[o§](?=\t)|\d{1,3}[.)])\s+\S/.test(line);
  const headings = lines.filter(isHeading).length;
  const bullets = lines.filter(isBullet);
  const indented = bullets.filter((line) => /^(\t| {2,})/.test(line)).length;
  if (isHeading(lines[0] ?? '') && headings + bullets.length > 2) return true;
  if (/^\|.*\|\s*$/.test(lines[0] ?? '') && /^\|[\s:|-]*-[\s:|-]*\|\s*$/.test(lines[1] ?? ''))
    return true;
  if (looksLikeTable(text)) return false;
  if ((headings > 1 && headings + bullets.length > 2) || indented >= 3) return true;
  if (isBullet(lines[0] ?? '')) return false;
  // Lists below plain titles, as word processors copy them.
  const heads = lines.filter((line, at) => !isBullet(line) && isBullet(lines[at + 1] ?? ''));
  return heads.length > 1 || isStaircase(lines);
}

/** Lines below lines by tabs alone, as drawing boards and outliners copy them. */
function isStaircase(lines: readonly string[]): boolean {
  const depths = lines.map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
  const steps = depths.every((depth, at) => depth <= (depths[at - 1] ?? -1) + 1);
  const noCells = lines.every((line) => !line.trim().includes('\t'));
  return steps && noCells && depths.filter((depth) => depth > 0).length >= 3;
}
