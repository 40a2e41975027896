// A workbook → journey map from one of its sheets. What the cells mean is tableToGrid's matter.
import type { IdSource } from '../../base/id';
import { fail, type Result, succeed } from '../../base/result';
import { finishReport } from '../report';
import { emotionRowFor, isStageWord, laneRoleFor } from '../tableLaneWords';
import type { TableRow } from '../tableShape';
import { type TableImport, type TableOptions, tableToGrid } from '../tableToGrid';
import { type ReadSheet, readWorkbook } from './readWorkbook';

export interface Workbook {
  /** Those with anything in them, as they are called. */
  sheets: string[];
  /** The place of the first that looks like a journey. */
  likely: number;
  read(sheet: number, ids: IdSource, options: TableOptions): Result<TableImport>;
}

/** Null when the bytes are no workbook. */
export function readXlsx(bytes: Uint8Array): Result<Workbook> | null {
  const opened = readWorkbook(bytes);
  if (opened === null) return null;
  if (!opened.ok) return opened;
  const filled = opened.value.filter(({ rows }) => !rows.ok || rows.value.rows.length > 0);
  if (filled.length === 0) {
    return fail('empty-table', 'This workbook is empty.', 'Check that the right file was chosen.');
  }
  const likely = filled.findIndex(({ rows }) => rows.ok && looksLikeJourney(rows.value.rows));
  return succeed({
    sheets: filled.map(({ name }, index) => name.trim() || `Sheet ${index + 1}`),
    likely: Math.max(0, likely),
    read: (sheet, ids, options) => {
      const read = readAs(filled[sheet] ?? filled[0], ids, options);
      if (!read.ok || filled.length === 1) return read;
      const message = `Only this sheet is read, of ${filled.length} in the file.`;
      return succeed({ ...read.value, report: [{ message }, ...read.value.report] });
    },
  });
}

function readAs(
  sheet: ReadSheet | undefined,
  ids: IdSource,
  options: TableOptions,
): Result<TableImport> {
  if (!sheet) return fail('no-sheet', 'This workbook has no such sheet.', 'Choose another one.');
  if (!sheet.rows.ok) return sheet.rows;
  const { rows, report } = sheet.rows.value;
  const table = tableToGrid(rows, ids, options);
  if (!table.ok) return table;
  const whole = finishReport([...report, ...table.value.report]);
  return succeed({ ...table.value, report: whole });
}

/** Titles, dates and the like stand above. */
const mostRowsAbove = 10;

/** Lanes by name along one side, or stages at the corner. */
function looksLikeJourney(rows: readonly TableRow[]): boolean {
  const isLane = (text = '') =>
    laneRoleFor(text) !== undefined || emotionRowFor(text) !== undefined;
  const down = rows.map((row) => row[0]?.text);
  if (down.slice(0, mostRowsAbove).some((text) => text && /s$/i.test(text) && isStageWord(text))) {
    return true;
  }
  if (down.filter(isLane).length >= 2) return true;
  return rows
    .slice(0, mostRowsAbove)
    .some((row) => row.slice(1).filter(({ text }) => isLane(text)).length >= 2);
}
