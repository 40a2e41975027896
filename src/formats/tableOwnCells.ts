// Our own cells as JSON in an HTML attribute: what a copy inside the app keeps that TSV cannot. Outside data when read.
import type { Card } from '../document/grid';
import { limits } from '../document/limits';
import type { PastedCard } from '../document/pasted';
import { gridSchema } from '../document/schemaGrid';

const version = 1;
const mostCharacters = 5_000_000;

/** `[row][column][card]` without the places that the cards were copied from. */
export function writeOwnCells(rows: readonly (readonly (readonly Card[])[])[]): string {
  const bare = rows.map((row) =>
    row.map((cell) => cell.map(({ laneId, stepId, order, ...card }) => card)),
  );
  return JSON.stringify({ version, rows: bare });
}

/** Null when it is not ours, newer than this, or not sound. */
export function readOwnCells(json: string): PastedCard[][][] | null {
  if (json.length > mostCharacters) return null;
  const data = parsed(json);
  if (data === null || typeof data !== 'object') return null;
  if (!('version' in data) || data.version !== version || !('rows' in data)) return null;
  if (!Array.isArray(data.rows)) return null;
  const rows: PastedCard[][][] = [];
  let count = 0;
  for (const row of data.rows) {
    if (!Array.isArray(row) || !row.every((cell) => Array.isArray(cell))) return null;
    count += row.flat().length;
    if (count > limits.cards) return null;
    const cells = row.map(readCell);
    if (cells.some((cell) => cell === null)) return null;
    rows.push(cells.filter((cell) => cell !== null));
  }
  return rows;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Cards pass the schema of the file format, so that a paste cannot hold what a file may not. */
function readCell(cell: unknown[]): PastedCard[] | null {
  const place = { laneId: null, stepId: null, order: 'a0' };
  const table = cell.map((card, index) => [`c${index}`, Object.assign({}, card, place)]);
  const checked = gridSchema.shape.cards.safeParse(Object.fromEntries(table));
  if (!checked.success) return null;
  return Object.values(checked.data).map(({ laneId, stepId, order, ...card }) => card);
}
