// Journey map → CSV that spreadsheets open as a table and never run as formulas.
import type { GridDocument } from '../document/grid';
import type { Delimiter } from './csvRead';
import type { Written } from './report';
import { tableFromGrid } from './tableFromGrid';

export function writeCsv(document: GridDocument, delimiter: Delimiter = ','): Written {
  const { rows, losses } = tableFromGrid(document);
  return { text: csvText(rows, delimiter), losses };
}

/** Starts with a byte order mark, without which Excel garbles everything that is not ASCII. */
export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, delimiter)).join(delimiter));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function field(text: string, delimiter: Delimiter): string {
  const safe = guarded(text);
  const quoted = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An apostrophe before what a spreadsheet would run; plain numbers stay numbers. */
function guarded(text: string): string {
  if (/^[-+]?\d+(?:[.,]\d+)?$/.test(text)) return text;
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
