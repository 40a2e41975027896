// How shared versions are kept, whatever they are kept in.
import { fail } from '../base/result';
import type { SharedVersion } from './contract';

/** Contents kept of one document; of older ones only the keys stay. */
export const keptContents = 30;

/** The same version may leave in several shapes, come back, and leave again. */
export function sharedAgain(
  before: SharedVersion | undefined,
  key: string,
  shape: string | null,
  at: number,
): SharedVersion {
  const shapes = before?.shapes ?? [];
  if (shape === null) return { key, at: before?.at ?? at, shapes };
  return { key, at, shapes: shapes.includes(shape) ? shapes : [...shapes, shape] };
}

export const notKept = fail('not-kept', 'This version is not in this browser any more.');
