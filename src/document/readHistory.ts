// What a file says of the versions its documents come from. Merging can do without, so nothing is refused for its sake.
import type { AnyDocument } from './document';
import { limits } from './limits';
import { contentKeysIn, type Histories } from './lineage';
import { isRow, type Note } from './readContext';

export function readHistory(
  value: unknown,
  documents: readonly AnyDocument[],
  notes: Note[],
): Histories {
  const known: Record<string, readonly string[]> = {};
  if (value === undefined) return known;
  const leaveOut = (path: string[], what: string) =>
    notes.push({
      code: 'history-dropped',
      path: ['history', ...path],
      subject: 'The history',
      what,
    });
  if (!isRow(value)) {
    leaveOut([], 'it is no table, left out');
    return known;
  }
  for (const { id, title } of documents) {
    if (!Object.hasOwn(value, id)) continue;
    const told = value[id];
    const keys = contentKeysIn(told);
    const most = Array.isArray(told) ? Math.min(told.length, limits.history) : 1;
    if (keys.length < most) leaveOut([id], `of “${title}” it is damaged, in part left out`);
    if (keys.length > 0) known[id] = keys;
  }
  return known;
}
