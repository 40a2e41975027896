// A table read as its reader wishes: which way it lies, and what each of its lanes becomes.
import type { Id, IdSource } from '../../base/id';
import { type Result, succeed } from '../../base/result';
import { setLaneRole } from '../../commands/grid/setLaneRole';
import type { GridDocument } from '../../document/grid';
import { orderedLanes } from '../../document/queries';
import type { LaneRole } from '../../document/vocabulary';
import type { ReportLine } from '../../formats/report';
import type { ShapeOptions } from '../../formats/tableShape';
import type { TableImport } from '../../formats/tableToGrid';
import { chosenParts } from '../export/chosenParts';

export interface TableWishes extends ShapeOptions {
  /** Place of the sheet, of files that have several. */
  sheet?: number;
}

/** A table that can be read again, another way. */
export interface TableSource {
  read(ids: IdSource, options: TableWishes): Result<TableImport>;
  /** Of files that have several: what they are called, and which is read unless somebody wishes another. */
  sheets?: { names: readonly string[]; likely: number };
}

/** By place of the lane from the top; `out` leaves it out. */
export type LaneWishes = Readonly<Record<number, LaneRole | 'out'>>;

export interface ImportWishes extends TableWishes {
  lanes: LaneWishes;
}

export interface ImportPlan {
  /** As it will be imported. */
  document: GridDocument;
  /** Before lanes were left out: for showing what is there. */
  whole: GridDocument;
  out: ReadonlySet<Id>;
  report: ReportLine[];
  guess: TableImport['guess'];
}

export function planImport(
  table: TableSource,
  ids: IdSource,
  { lanes, ...options }: ImportWishes,
): Result<ImportPlan> {
  const read = table.read(ids, options);
  if (!read.ok) return read;
  const { document, report, guess } = read.value;
  const out = new Set<Id>();
  let whole = document;
  orderedLanes(document).forEach(([id], index) => {
    const wish = lanes[index];
    if (wish === 'out') out.add(id);
    else if (wish !== undefined) whole = withRole(whole, id, wish, ids());
  });
  return succeed({
    document: out.size === 0 ? whole : chosenParts(whole, [...out]),
    whole,
    out,
    report,
    guess,
  });
}

/** As the menu of the lane would do it; a wish that cannot be is no wish. */
function withRole(
  document: GridDocument,
  laneId: Id,
  role: LaneRole,
  employeeId: Id,
): GridDocument {
  const command = setLaneRole({ laneId, role, employeeId });
  if (document.lanes[laneId]?.role === role || command.check?.(document)) return document;
  const draft = structuredClone(document);
  command.apply(draft, document);
  return draft;
}
