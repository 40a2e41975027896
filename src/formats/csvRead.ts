// CSV and TSV → journey map: delimiter, rows with their line numbers. What the cells mean is tableToGrid's matter.
import Papa from 'papaparse';
import type { IdSource } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import { limits } from '../document/limits';
import { finishReport, type ReportLine } from './report';
import type { TableCell } from './tableShape';
import { type TableImport, type TableOptions, tableToGrid } from './tableToGrid';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface CsvImport extends TableImport {
  delimiter: Delimiter;
}

export interface CsvOptions extends TableOptions {
  delimiter?: Delimiter;
}

// No map needs more: the rows of a table are lanes or steps. Reading stops here, however long the file is.
const mostRows = 5_000;
const mostColumns = 5_000;

const delimiters: Delimiter[] = ['\t', ';', ',', '|'];

export function readCsv(
  source: string,
  ids: IdSource,
  options: CsvOptions = {},
): Result<CsvImport> {
  if (source.length > limits.fileBytes) {
    return fail('too-large', 'This file is larger than 50 MB.', 'Split it into smaller files.');
  }
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const text = source.replace(/^\uFEFF/, '').replace(/[\ud800-\udfff]/gu, '\ufffd');
  const declared = text.match(/^sep=([,;\t|])\r?\n/i);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = options.delimiter ?? delimiterIn(declared?.[1]) ?? guessDelimiter(body);
  const parsed = parseRows(body, delimiter, declared ? 1 : 0);
  if (!parsed.ok) return parsed;
  const { rows, report } = parsed.value;
  if (!rows.some((row) => row.some((cell) => cell.text !== ''))) {
    return fail('empty-table', 'This file has no rows.', 'Check that the right file was chosen.');
  }
  const table = tableToGrid(rows, ids, options);
  if (!table.ok) return table;
  const whole = finishReport([...report, ...table.value.report]);
  return succeed({ ...table.value, report: whole, delimiter });
}

function delimiterIn(mark: string | undefined): Delimiter | undefined {
  return delimiters.find((delimiter) => delimiter === mark);
}

/** The one that cuts the first rows into the most, and the most even, columns. */
function guessDelimiter(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => {
    const head = text.slice(0, 200_000);
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 30, skipEmptyLines: true });
    const widths = data.map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [usual = 1, share = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return usual > 1 ? share / widths.length + Math.min(usual, 50) / 1000 : 0;
  });
  const best = scores.indexOf(Math.max(...scores));
  return Math.max(...scores) > 0 ? (delimiters[best] ?? ',') : ',';
}

interface Parsed {
  rows: TableCell[][];
  report: ReportLine[];
}

function parseRows(text: string, delimiter: Delimiter, linesBefore: number): Result<Parsed> {
  const rows: TableCell[][] = [];
  const report: ReportLine[] = [];
  let line = linesBefore + 1;
  let cursor = 0;
  let tooWide = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        report.push({
          line,
          message: 'A quotation mark is not closed. The text was kept as it is.',
        });
      }
      rows.push(data.map((cell) => ({ text: withoutGuard(cell), line })));
      if (data.length > mostColumns) tooWide = line;
      if (tooWide > 0 || rows.length > mostRows) parser.abort();
      line += lineBreaks(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  const hint = 'Rows are lanes and columns are steps. Check that this is a journey table.';
  if (tooWide > 0) {
    return fail('too-large', `Line ${tooWide} has more than ${mostColumns} columns.`, hint);
  }
  if (rows.length > mostRows) {
    return fail('too-large', `This table has more than ${mostRows} rows.`, hint);
  }
  return succeed({ rows, report });
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    // A carriage return counts unless its line feed follows and will.
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) count++;
  }
  return count;
}

/** Takes away the mark that keeps spreadsheets from running a text as a formula. */
function withoutGuard(cell: string): string {
  const text = /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  // Indented lines belong to the card above, so only the ends are trimmed.
  return text.replace(/\r\n?/g, '\n').trim();
}
