// Merging as tests speak of it: my map, theirs, what came of it.
import { type Merge, mergeDocuments } from '../../src/analysis/merge/mergeDocuments';
import type { AnyDocument } from '../../src/document/document';

export function merged<D extends AnyDocument>(from: { base?: D; mine: D; theirs: D }): Merge<D> {
  const done = mergeDocuments(from);
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
}

/** `Card “Slow”, text: Slow → Too slow / Very slow` */
export function openQuestions({ conflicts }: Pick<Merge<AnyDocument>, 'conflicts'>): string[] {
  return conflicts.map(({ subject, question, base, mine, theirs }) => {
    return `${subject}, ${question}: ${base === null ? '' : `${base} → `}${mine} / ${theirs}`;
  });
}
