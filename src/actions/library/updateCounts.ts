// How much a table would change in a map, before anybody decides.
import type { Taken } from '../../analysis/merge/countTaken';
import { mergeDocuments } from '../../analysis/merge/mergeDocuments';
import { updateVersions } from '../../analysis/merge/updateVersions';
import { type Result, succeed } from '../../base/result';
import type { GridDocument } from '../../document/grid';

export interface UpdateCounts extends Taken {
  /** What would be taken out only after a question. */
  asked: number;
}

export function updateCounts(table: GridDocument, mine: GridDocument): Result<UpdateCounts> {
  const merge = mergeDocuments(updateVersions(table, mine));
  if (!merge.ok) return merge;
  return succeed({ ...merge.value.taken, asked: merge.value.conflicts.length });
}
