// How much of another version came in.

import { same } from '../../base/same';
import type { AnyDocument } from '../../document/document';
import { ownFields, rowsOf, tablesOfKind } from '../rows';

export interface Taken {
  added: number;
  removed: number;
  changed: number;
}

/** Rows of all tables, and the document's own fields as one. */
export function countTaken(mine: AnyDocument, merged: AnyDocument): Taken {
  const taken = { added: 0, removed: 0, changed: same(ownFields(mine), ownFields(merged)) ? 0 : 1 };
  for (const table of tablesOfKind[mine.kind]) {
    const [before, after] = [rowsOf(mine, table), rowsOf(merged, table)];
    for (const [id, row] of Object.entries(after)) {
      if (!Object.hasOwn(before, id)) taken.added++;
      else if (!same(before[id], row)) taken.changed++;
    }
    taken.removed += Object.keys(before).filter((id) => !Object.hasOwn(after, id)).length;
  }
  return taken;
}
