// Which reader a text is for: what it looks like decides, its file's name only where looks do not.

export type ImportFormat = 'json' | 'mermaid' | 'table';

export const formatNames: Record<ImportFormat, string> = {
  json: 'JSON',
  mermaid: 'Mermaid',
  table: 'CSV',
};

/** For the file picker; anything can still be dropped. */
export const importableFiles =
  '.json,.png,.svg,.html,.htm,.csv,.tsv,.txt,.md,.mmd,.mermaid,application/json,image/png,image/svg+xml,text/*';

const byExtension: Record<string, ImportFormat> = {
  json: 'json',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  md: 'mermaid',
  markdown: 'mermaid',
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
  if (looksLikeJourney(start) && named !== 'table') return 'mermaid';
  if (named) return named;
  return looksLikeTable(start) ? 'table' : null;
}

function looksLikeJourney(text: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const isFenced = lines.some((line) => /^\s*(`{3,}|~{3,}|:{3,})\s*\{?\.?mermaid\b/i.test(line));
  const isJourney = lines.some((line) => /^\s*journey\s*(;.*)?$/i.test(line));
  const isTask = (line: string) => /^\s*[^:,;\t]+:\s*\d+\s*(:.*)?$/.test(line);
  return isFenced || isJourney || (lines.some(isSection) && lines.some(isTask));
}

const isSection = (line: string) => /^\s*section\s+\S/i.test(line);

/** Two lines or more, cut by the same mark. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  if (lines.slice(0, 2).every((line) => line.includes('\t'))) return true;
  return [',', ';'].some((mark) => lines.slice(0, 2).every((line) => line.includes(mark)));
}
