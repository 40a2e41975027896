// A sheet of a workbook before it is a file: cells with their looks, and what holds for the sheet as a whole.

export interface Look {
  bold?: boolean;
  /** `#rrggbb` */
  fill?: string;
  color?: string;
  /** Lines around the cell. */
  boxed?: boolean;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Levels to the right. */
  indent?: number;
  /** How numbers are shown, such as `0%`. */
  format?: string;
}

/** Nothing but numbers is ever stored as anything but text, so nothing that somebody typed can run. */
export interface Cell {
  value: string | number | null;
  look?: Look;
}

/** Inclusive, counted from zero. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  /** Of the columns, in letters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  merges?: readonly Range[];
  /** How many rows and columns stay in view. */
  frozen?: { rows: number; columns: number };
  /** The first row has arrows to filter and sort by. */
  filtered?: true;
  /** Numbers coloured from the lowest over zero to the highest. */
  scales?: readonly { range: Range; low: number; high: number }[];
}

/** `AB12` */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName({ top, left, bottom, right }: Range): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
