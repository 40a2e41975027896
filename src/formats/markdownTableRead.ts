// The table of a Markdown page → journey map. What stands around it is told, not taken.
import type { IdSource } from '../base/id';
import { type Result, succeed } from '../base/result';
import { markdownTable } from './outlineScan';
import { finishReport } from './report';
import { type TableImport, type TableOptions, tableToGrid } from './tableToGrid';

type ReadTable = (ids: IdSource, options?: TableOptions) => Result<TableImport>;

/** Null when the page has no table, or lists beside it: then it is an outline. */
export function readMarkdownTable(text: string, title: string): ReadTable | null {
  const table = markdownTable(text);
  if (!table) return null;
  const { rows, heading, beside } = table;
  return (ids, options = {}) => {
    const read = tableToGrid(rows, ids, { ...options, title: heading || title });
    const [line] = beside;
    if (!read.ok || line === undefined) return read;
    const message =
      beside.length === 1
        ? 'A line beside the table was left out.'
        : `${beside.length} lines beside the table were left out.`;
    const report = finishReport([{ line, message }, ...read.value.report]);
    return succeed({ ...read.value, report });
  };
}
