// Restore points that somebody asked for, or that an import begins with: snapshots that are never thinned out.
import { fail, type Result, succeed } from '../base/result';
import { type Compacting, compact, type Pen } from './compaction';
import type { Database } from './database';

export const unsaved = fail(
  'not-stored',
  'There are changes that are not stored yet.',
  'Try again.',
);

/** At row `seq`, the last that is stored. */
export async function restorePoint(
  db: Database,
  pen: Pen,
  options: Compacting,
  { seq, kind, name }: { seq: number; kind: 'named' | 'pre-import'; name: string | undefined },
): Promise<Result<number>> {
  const done = await compact(db, pen, options, kind, name).catch(() => null);
  return done
    ? succeed(seq)
    : fail('not-stored', 'The restore point could not be stored.', 'Try again.');
}
