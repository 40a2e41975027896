// A list with a row of titles on top, which stays in view and filters.
import { themes } from '../../ui/tokens';
import type { Cell, Look, Sheet } from './sheet';

export interface Column<T> {
  title: string;
  /** In letters. */
  width: number;
  format?: string;
  /** Numbers stay numbers. */
  of(entry: T): string | number | undefined;
  /** Levels to the right. */
  indent?(entry: T): number;
}

/** Null when there is nothing to list. */
export function listSheet<T>(
  name: string,
  entries: readonly T[],
  columns: readonly Column<T>[],
): Sheet | null {
  if (entries.length === 0) return null;
  const head: Look = {
    bold: true,
    fill: themes.light.neutrals.surface2,
    boxed: true,
    wrap: true,
  };
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ title }) => ({ value: title, look: head })),
      ...entries.map((entry) => columns.map((column) => cellOf(entry, column))),
    ],
    frozen: { rows: 1, columns: 0 },
    filtered: true,
  };
}

function cellOf<T>(entry: T, { of, format, indent }: Column<T>): Cell {
  const value = of(entry) ?? null;
  const levels = indent?.(entry) ?? 0;
  if (value === null || value === '') return { value: null };
  if (typeof value === 'number') {
    // Said aloud: a cell of the plainest look stands at the bottom of a row of several lines in LibreOffice.
    return { value, look: { align: 'right', ...(format !== undefined && { format }) } };
  }
  return { value, look: { wrap: true, ...(levels > 0 && { indent: levels }) } };
}

/** Names at the left, what they say at the right. */
export function factsSheet(
  name: string,
  facts: readonly (readonly [string, string | number | undefined])[],
): Sheet {
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  return {
    name,
    widths: [22, 80],
    rows: known.map(([title, value]) => [
      { value: title, look: { bold: true } },
      { value: value ?? null, look: { wrap: true, align: 'left' } },
    ]),
  };
}
