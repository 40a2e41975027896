// Small tables inside a row as fields of their own, `axes.x.title`, so that they merge like any other field.
import { isRow } from '../../document/readContext';
import type { Row } from '../rows';
import { type MergedTable, nestedFields } from './parts';

export function flatten(table: MergedTable, row: Row): Row {
  const nested = nestedFields[table];
  if (!nested) return row;
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const levels = nested[name];
    if (levels === undefined) flat[name] = value;
    else spread(flat, name, value, levels);
  }
  return flat;
}

/** The row again. One of these tables that ended up empty is absent, unless `keep` says otherwise. */
export function unflatten(table: MergedTable, flat: Row, keep: (name: string) => boolean): Row {
  const nested = nestedFields[table];
  if (!nested) return flat;
  const row: Record<string, unknown> = {};
  for (const name of Object.keys(nested)) if (keep(name)) row[name] = {};
  for (const [path, value] of Object.entries(flat)) {
    const [name = '', ...rest] = path.split('.');
    if (nested[name] === undefined || rest.length === 0) row[path] = value;
    else put(row, [name, ...rest], value);
  }
  return row;
}

function spread(flat: Record<string, unknown>, path: string, value: unknown, levels: number): void {
  if (levels === 0 || !isRow(value)) flat[path] = value;
  else {
    for (const [key, member] of Object.entries(value)) {
      spread(flat, `${path}.${key}`, member, levels - 1);
    }
  }
}

function put(row: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    row[name] = value;
    return;
  }
  const inner = row[name];
  const table = isRow(inner) ? inner : {};
  row[name] = table;
  put(table, rest, value);
}
