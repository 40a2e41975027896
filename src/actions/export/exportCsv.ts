// CSV: the table of a map, for spreadsheets.
import { succeed } from '../../base/result';
import type { Delimiter } from '../../formats/csvRead';
import { writeCsv } from '../../formats/csvWrite';
import { tableFromGrid } from '../../formats/tableFromGrid';
import type { ExportChoices } from './choices';
import { mapNotes, shownMap } from './subject';
import type { Writer } from './writer';

export const delimiters: Record<ExportChoices['separator'], Delimiter> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
};

const mostRows = 100;

export const csvWriter: Writer = {
  async write(_ports, subject, name) {
    const { text, losses } = writeCsv(shownMap(subject), delimiters[subject.choices.separator]);
    const content = new Blob([text], { type: 'text/csv;charset=utf-8' });
    return succeed({
      files: [{ name: `${name}.csv`, content }],
      notes: mapNotes(subject, losses),
    });
  },

  async preview(_ports, subject) {
    const { rows, losses } = tableFromGrid(shownMap(subject));
    const notes = mapNotes(subject, losses);
    return succeed({ kind: 'table', rows: rows.slice(0, mostRows), notes });
  },
};
