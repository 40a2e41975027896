// A journal row at rest: sealed with a chain hash, so that damage and gaps show when it is read again.
import { chainHash } from '../base/hash';
import type { Id } from '../base/id';
import type { JournalRow } from '../document/journal';

export interface StoredRow extends JournalRow {
  docId: Id;
  /** Which writer wrote it: raised whenever another tab takes over. */
  epoch: number;
  /** Content schema the patches fit. */
  schema: number;
  chain: string;
  /** Length of its text, for the compaction rule. */
  bytes: number;
}

/** Rows of this name replace the whole document after migration or repair; undo does not reach behind them. */
export const rewriteCommand = 'library.rewrite';

export function seal(
  row: JournalRow,
  place: { docId: Id; epoch: number; schema: number; previousChain: string },
): StoredRow {
  const text = rowText(row);
  // A copy: what is stored must stay what was hashed, whoever still holds the row.
  const copy: JournalRow = JSON.parse(JSON.stringify(row));
  return {
    ...copy,
    docId: place.docId,
    epoch: place.epoch,
    schema: place.schema,
    chain: chainHash(place.previousChain, text),
    bytes: text.length,
  };
}

export function follows(row: StoredRow, previousSeq: number, previousChain: string): boolean {
  return row.seq === previousSeq + 1 && row.chain === chainHash(previousChain, rowText(row));
}

/** How many rows from the start continue the chain, by an optional further condition. */
export function unbroken(
  rows: readonly StoredRow[],
  from: { seq: number; chain: string },
  accept: (row: StoredRow) => boolean = () => true,
): number {
  let { seq, chain } = from;
  for (const [index, row] of rows.entries()) {
    if (!follows(row, seq, chain) || !accept(row)) return index;
    seq = row.seq;
    chain = row.chain;
  }
  return rows.length;
}

/** The first place in `value` that storage would change or refuse, as a path; null when there is none. */
export function unstorable(value: unknown, path = 'row'): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object') return path;
  if (!Array.isArray(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return path;
  }
  for (const [key, member] of Object.entries(value)) {
    const found =
      member === undefined && Array.isArray(value)
        ? `${path}.${key}`
        : unstorable(member, `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

function rowText(row: JournalRow): string {
  const { seq, kind, ref, group, label, command, patches, inverse, before, after, at } = row;
  return JSON.stringify([
    seq,
    kind,
    ref,
    group,
    label,
    command,
    patches,
    inverse,
    before,
    after,
    at,
  ]);
}
