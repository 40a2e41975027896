// Excel: everything a document says in words and numbers, each kind of thing on a sheet of its own.
import { succeed } from '../../base/result';
import { isGrid } from '../../document/document';
import type { Sheet } from '../../formats/xlsx/sheet';
import { type Sheets, sheetsOf } from '../../formats/xlsx/sheetsOf';
import { writeXlsx } from '../../formats/xlsx/writeXlsx';
import type { Ports } from '../ports';
import { mapNotes } from './subject';
import { away, breathe } from './work';
import type { Subject, Writer } from './writer';

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const mostRows = 100;

export const xlsxWriter: Writer = {
  async write(ports, subject, name, work) {
    const { sheets, losses } = sheetsFor(ports, subject);
    const file = await writeXlsx(sheets, {
      title: subject.shown.title,
      now: new Date(ports.now()).toISOString(),
      pause: () => breathe(work),
      away: away(ports, work),
    });
    const content = new Blob([file], { type: mime });
    return succeed({
      files: [{ name: `${name}.xlsx`, content }],
      notes: mapNotes(subject, losses),
    });
  },

  async preview(ports, subject) {
    const { sheets, losses } = sheetsFor(ports, subject);
    const names = sheets.map((sheet) => sheet.name);
    return succeed({
      kind: 'table',
      rows: rowsOf(
        isGrid(subject.shown) ? sheets[0] : (sheets.find((each) => each.filtered) ?? sheets[0]),
      ),
      facts: `${names.length === 1 ? 'Sheet' : 'Sheets'}: ${names.join(', ')}`,
      notes: mapNotes(subject, losses),
    });
  },
};

function sheetsFor({ library }: Ports, { shown }: Subject): Sheets {
  const titles = new Map(library.documents.get().map(({ id, title }) => [id, title]));
  return sheetsOf(shown, (id) => titles.get(id) ?? null);
}

/** As the program will show them, so far as a preview needs. */
function rowsOf(sheet: Sheet | undefined): string[][] {
  return (sheet?.rows.slice(0, mostRows) ?? []).map((row) =>
    row.map(({ value, look }) => {
      if (typeof value !== 'number') return value ?? '';
      if (look?.format?.startsWith('+') && value > 0) return `+${value}`;
      return look?.format === '0.0%' ? `${(value * 100).toFixed(1)}%` : value.toLocaleString('en');
    }),
  );
}
