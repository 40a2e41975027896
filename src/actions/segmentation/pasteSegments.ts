// A table off a spreadsheet, pasted into the table of segments: cells to the right and below, new rows at the end.
import { rowsOf, type SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { pasteSegments as pasteCommand } from '../../commands/segmentation/pasteSegments';
import type { SegmentFields } from '../../commands/segmentation/segmentFields';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import { readStrings } from '../../formats/tableStrings';
import type { Editor } from '../../store/editor';
import type { Ports } from '../ports';
import { cellChange, rangeOf, together } from './cellChange';
import { isReferable } from './references';

interface Place {
  /** Null is the empty row at the end. */
  segmentId: Id | null;
  columnId: string;
  /** All columns, and those on screen in their order. */
  all: readonly SegmentColumn[];
  shown: readonly SegmentColumn[];
}

interface Context {
  editor: Editor<SegmentationDocument>;
  ports: Ports;
}

/** Whether it was a table: a single text is the text field's matter. */
export function pasteSegments(
  { editor, ports }: Context,
  place: Place,
  clipboard: { text: string; html: string },
): boolean {
  const page = clipboard.html === '' ? null : ports.parseInert(clipboard.html, 'text/html');
  const table = readStrings(clipboard.text, page);
  const isTable = table !== null && (table.length > 1 || (table[0]?.length ?? 0) > 1);
  if (!isTable || isProse(clipboard, page, table, place)) return false;
  const heads = headsOf(table, place.all);
  const from = Math.max(
    0,
    place.shown.findIndex(({ id }) => id === place.columnId),
  );
  const columns = heads ?? place.shown.slice(from);
  const lost: string[] = [];
  const unknown = heads ? (table[0] ?? []).filter((title, at) => title !== '' && !heads[at]) : [];
  const rows = rowsOf(editor.state.getState().document.segments);
  const first = rows.findIndex(({ id }) => id === place.segmentId);
  const edits: { segmentId: Id; change: SegmentFields }[] = [];
  const added: { id: Id; change: SegmentFields }[] = [];
  (heads ? table.slice(1) : table).forEach((cells, index) => {
    const row = first < 0 ? undefined : rows[first + index];
    const name = row?.segment.name || nameIn(cells, columns) || `row ${index + 1}`;
    const change = together(
      cells.flatMap((text, at) => {
        const column = columns[at];
        if (!column || (text === '' && (!row || column.kind === 'documents'))) return [];
        const read = cellChange(column, tidied(column, text), idsFor(ports));
        if (read) return [read];
        lost.push(`${column.title} of ${name}: “${short(text)}” is ${why(column)}`);
        return [];
      }),
    );
    if (row) edits.push({ segmentId: row.id, change });
    else if (Object.keys(change).length > 0) added.push({ id: ports.ids(), change });
  });
  const over = heads ? 0 : Math.max(0, (table[0]?.length ?? 0) - columns.length);
  if (over > 0) lost.push(`${over === 1 ? 'One column' : `${over} columns`} beyond the last one`);
  for (const title of unknown) lost.push(`The column “${short(title)}”, which this table has not`);
  editor.closeGroup();
  const done = editor.dispatch(pasteCommand({ edits, added }));
  tell({ editor, ports }, done.ok ? null : done.problem.message, edits.length + added.length, lost);
  return true;
}

/** Lines typed as text stay text in the cells that hold some. */
function isProse(
  { text }: { text: string },
  page: Document | null,
  table: readonly string[][],
  { columnId, all }: Place,
): boolean {
  if (page?.querySelector('table') || text.includes('\t') || table[0]?.length !== 1) return false;
  const kind = all.find(({ id }) => id === columnId)?.kind;
  return kind === 'text' || kind === 'criterion';
}

/** The columns that the first row names; null when it holds a segment. */
function headsOf(
  table: readonly string[][],
  all: readonly SegmentColumn[],
): (SegmentColumn | undefined)[] | null {
  const titles = table[0] ?? [];
  if (table.length < 2) return null;
  const heads = titles.map((title) =>
    all.find((column) => [column.title, ...(column.also ?? [])].some((word) => same(word, title))),
  );
  const found = heads.filter(Boolean).length;
  const named = titles.filter((title) => title !== '').length;
  return found >= 2 || (found === 1 && named === 1) ? heads : null;
}

function same(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim();
  return bare(a) !== '' && (bare(a) === bare(b) || bare(a) === bare(b.replace(/\(.*\)/, '')));
}

function nameIn(cells: readonly string[], columns: readonly (SegmentColumn | undefined)[]) {
  return cells[columns.findIndex((column) => column?.kind === 'name')];
}

function tidied(column: SegmentColumn, text: string): string {
  return column.kind === 'name' ? text.replace(/\s+/g, ' ').slice(0, limits.titleLength) : text;
}

/** By title, as the table shows documents; null when one of them is not there. */
function idsFor(ports: Ports) {
  return (column: SegmentColumn, titles: string[]): Id[] | null => {
    if (column.kind !== 'documents') return null;
    const entries = ports.library.documents
      .get()
      .filter((entry) => isReferable(column.field, entry));
    const ids = titles.map((title) => entries.find((entry) => same(entry.title, title))?.id);
    return ids.every((id) => id !== undefined) ? [...new Set(ids)] : null;
  };
}

function why(column: SegmentColumn): string {
  if (column.kind === 'number' || column.kind === 'axis') return `not ${rangeOf(column)}`;
  return 'no document here';
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

const mostTold = 4;

function tell(
  { editor, ports }: Context,
  problem: string | null,
  count: number,
  lost: readonly string[],
): void {
  if (problem !== null) {
    ports.toast({ id: 'paste', tone: 'warn', message: problem });
    return;
  }
  const message = `Pasted ${count} ${count === 1 ? 'segment' : 'segments'}.`;
  if (lost.length === 0) {
    ports.announce(message);
    return;
  }
  const more = lost.length > mostTold ? [`${lost.length - mostTold} more`] : [];
  ports.toast({
    id: 'paste',
    tone: 'warn',
    message: `${message} ${lost.length === 1 ? 'One thing was' : `${lost.length} things were`} left out.`,
    detail: [...lost.slice(0, mostTold), ...more].join(' · '),
    actions: [{ label: 'Undo', run: () => void editor.undo() }],
  });
}
