// A document of any kind as named tables of rows: what comparing and merging walk through without knowing the kind.
import type { Id } from '../base/id';
import { besideContent } from '../document/besideContent';
import type { AnyDocument, DocumentKind } from '../document/document';
import { isRow } from '../document/readContext';
import type { idTables } from '../document/tables';

export type TableName = (typeof idTables)[number] | 'emotions';
export type Row = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<Id, Row>>;

// Those that others point at come first.
const gridTables = [
  'personas',
  'stages',
  'steps',
  'lanes',
  'cards',
  'links',
  'emotions',
] as const satisfies readonly TableName[];

export const tablesOfKind = {
  journey: gridTables,
  blueprint: gridTables,
  persona: ['blocks', 'ratings', 'actors', 'relations'],
  segmentation: ['dimensions', 'segments'],
} as const satisfies Record<DocumentKind, readonly TableName[]>;

/** The table's rows; none where the document has no such table. */
export function rowsOf(document: AnyDocument, table: TableName): Rows {
  const value: unknown = Reflect.get(document, table);
  // Documents came through `read`: what stands under the name of a table is one.
  return isRow(value) ? (value as Rows) : {};
}

/** What the document says of itself: all but its tables, its id, its kind and what storage adds. */
export function ownFields(document: AnyDocument): Row {
  const left: readonly string[] = ['id', 'kind', ...besideContent, ...tablesOfKind[document.kind]];
  return Object.fromEntries(Object.entries(document).filter(([name]) => !left.includes(name)));
}
