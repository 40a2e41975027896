// Tables off and onto the clipboard as plain strings, for tables whose cells are fields and not cards.
import type { Copied } from './tableCopy';
import { htmlCell, tsvField } from './tableCopy';
import { textOf } from './tablePasteHtml';
import { tsvRows } from './tablePasteText';

const widest = 1_000;

/** Rows of cells, without empty rows and columns at the end; null for nothing. */
export function readStrings(text: string, page: Document | null): string[][] | null {
  const table = page?.querySelector('table');
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\ud800-\udfff]/gu, '\ufffd');
  const rows = (table ? htmlRows(table) : tsvRows(plain)).map((row) =>
    row.map((cell) => cell.trim()),
  );
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  if (height === 0) return null;
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** What a merged cell covers is empty, so that the cells after it stand in their own columns. */
function htmlRows(table: HTMLTableElement): string[][] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells).flatMap((cell) => [
      textOf(cell),
      ...new Array<string>(Math.min(cell.colSpan, widest) - 1).fill(''),
    ]),
  );
}

export function writeStrings(rows: readonly (readonly string[])[]): Copied {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return {
    text: rows.map((row) => row.map(tsvField).join('\t')).join('\n'),
    html: `<table><tbody>${body}</tbody></table>`,
  };
}
