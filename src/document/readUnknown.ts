// Fields this version does not know: kept and never shown, as long as they are plain and small.
import type { DocumentKind } from './document';
import { knownFields } from './knownFields';
import { limits } from './limits';
import { isRow, note, type ReadContext, removeAt, rowsOf } from './readContext';
import { utf8Length } from './text';

export function limitUnknown(context: ReadContext, kind: DocumentKind): void {
  for (const [table, known] of Object.entries(knownFields[kind])) {
    if (table === 'document') limitRow(context, [], context.document, known);
    else {
      for (const [id, row] of rowsOf(context.document, table)) {
        limitRow(context, [table, id], row, known);
      }
    }
  }
}

function limitRow(
  context: ReadContext,
  path: string[],
  row: Record<string, unknown>,
  known: ReadonlySet<string>,
): void {
  let room: number = limits.unknownBytes;
  for (const name of Object.keys(row)) {
    if (known.has(name)) continue;
    const value = row[name];
    room -= utf8Length(JSON.stringify(value) ?? '') + name.length;
    if (room >= 0 && isStorable(value)) continue;
    const what = `“${name}” is a field we do not know and too large to keep, left out`;
    note(context, 'unknown-dropped', [...path, name], what);
    removeAt(context, [...path, name]);
  }
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return utf8Length(value) <= limits.textBytes;
  if (Array.isArray(value)) return value.every(isStorable);
  return isRow(value) ? Object.values(value).every(isStorable) : true;
}
