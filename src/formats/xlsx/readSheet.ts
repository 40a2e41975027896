// The cells of one sheet as rows of texts, as somebody who looks at it reads them.
import { fail, type Result, succeed } from '../../base/result';
import { cleanText } from '../../document/sanitise';
import type { ReportLine } from '../report';
import type { TableCell } from '../tableShape';
import { numberText } from './numberText';
import { scanXml } from './scanXml';
import { cellName } from './sheet';

export interface Shared {
  strings: readonly string[];
  /** How numbers are shown, by style. */
  formats: readonly string[];
  is1904: boolean;
}

export interface SheetRows {
  rows: TableCell[][];
  report: ReportLine[];
}

// As of CSV: no map needs more.
const mostRows = 5_000;
const mostColumns = 5_000;
const mostCells = 1_000_000;

const hint = 'Rows are lanes and columns are steps. Check that this is a journey table.';

interface Found {
  row: number;
  column: number;
  text: string;
}

export function readSheet(xml: string, shared: Shared): Result<SheetRows> {
  const report: ReportLine[] = [];
  const { cells, merges } = scanCells(xml, shared, report);
  const rows: TableCell[][] = [];
  let count = 0;
  for (const { row, column, text } of cells) {
    if (row >= mostRows)
      return fail('too-large', `This sheet has more than ${mostRows} rows.`, hint);
    if (column >= mostColumns) {
      return fail('too-large', `This sheet has more than ${mostColumns} columns.`, hint);
    }
    while (rows.length <= row) rows.push([]);
    const cellsOfRow = rows[row] ?? [];
    count += Math.max(0, column + 1 - cellsOfRow.length);
    if (count > mostCells) return fail('too-large', 'This sheet has too many cells.', hint);
    while (cellsOfRow.length <= column) cellsOfRow.push({ text: '', line: row + 1 });
    cellsOfRow[column] = { text, line: row + 1 };
  }
  blankCovered(rows, merges);
  return succeed({ rows, report });
}

/** What lies under a merged cell is not seen, and goes on with what is. */
function blankCovered(rows: TableCell[][], merges: readonly string[]): void {
  for (const merge of merges) {
    const [first, last] = merge.split(':').map(placeOf);
    if (!first || !last) continue;
    for (let row = first.row; row <= Math.min(last.row, rows.length - 1); row++) {
      const cells = rows[row] ?? [];
      for (let column = first.column; column <= Math.min(last.column, cells.length - 1); column++) {
        if (row === first.row && column === first.column) continue;
        cells[column] = { text: '', line: row + 1 };
      }
    }
  }
}

function scanCells(xml: string, shared: Shared, report: ReportLine[]) {
  const cells: Found[] = [];
  const merges: string[] = [];
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let content = '';
  let taking = false;
  let phonetic = 0;
  let formula = false;
  let reckoned = false;
  const add = () => {
    if (formula && !reckoned) {
      const message = `Cell ${cellName(row, column)} holds a formula without a result and was left out. Open the file in a spreadsheet and save it.`;
      report.push({ line: row + 1, message });
    }
    if (type === 'e' && content !== '') {
      const message = `Cell ${cellName(row, column)} holds an error, ${content}, and was left out.`;
      report.push({ line: row + 1, message });
      return;
    }
    const text = textOf(type, content, style, shared);
    if (text !== '') cells.push({ row, column, text });
  };
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c') {
        const place = placeOf(attribute('r') ?? '');
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        content = '';
        formula = false;
        reckoned = false;
      } else if (name === 'rPh') phonetic++;
      else if (name === 'f') formula = true;
      else if (name === 'v' || name === 't') {
        reckoned = true;
        taking = phonetic === 0;
      } else if (name === 'mergeCell') merges.push(attribute('ref') ?? '');
    },
    text(text) {
      if (taking) content += text;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'c') add();
    },
  });
  return { cells, merges };
}

function textOf(type: string, content: string, style: number, shared: Shared): string {
  switch (type) {
    case 's':
      return shared.strings[Number(content)] ?? '';
    case 'b':
      return content === '' ? '' : content === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      if (content.trim() === '') return '';
      const value = Number(content);
      if (!Number.isFinite(value)) return content;
      return numberText(value, shared.formats[style] ?? 'General', shared.is1904);
    }
    default:
      return cellWords(content);
  }
}

/** Letters that XML cannot hold are written as `_x000B_`; carriage returns too. */
export function cellWords(text: string): string {
  const plain = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return cleanText(plain).trim();
}

/** `AB12`; undefined for what is no place. */
function placeOf(name: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name.trim()) ?? [];
  if (letters === undefined || digits === undefined || Number(digits) < 1) return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
