// Versions that leave or come are remembered with the key of what they say: a merge later starts from the one that two
// copies have in common.
import { contentKey } from '../../analysis/contentKey';
import type { Id } from '../../base/id';
import type { AnyDocument } from '../../document/document';
import { type Histories, joinedKeys, withLineage } from '../../document/lineage';
import { readOnlyReason } from '../../document/newerFormat';
import { descentOf } from '../../persistence/descent';
import type { Ports } from '../ports';
import type { Merged } from './storeImported';

/** A document as a file carries it. */
export interface Carried {
  document: AnyDocument;
  /** What was taken out of it: the same shape lacks the same. */
  shape: string;
}

/** Nothing was taken out. */
export const wholeShape = 'whole';

type Stored = Pick<Ports, 'library'>;

/**
 * What the file may say of where its documents come from. One with something taken out tells of versions that lacked the
 * same, and of no others.
 */
export async function historiesOf(
  { library }: Stored,
  carried: readonly Carried[],
): Promise<Histories> {
  const histories = await Promise.all(
    carried.map(async ({ document, shape }) => {
      // A file without all of its history is worth more than none.
      const shared = await library.shared.list(document.id).catch(() => []);
      const before =
        shape === wholeShape
          ? descentOf(document, shared)
          : shared.filter(({ shapes }) => shapes.includes(shape)).map(({ key }) => key);
      return [document.id, joinedKeys(before, [await contentKey(document)])] as const;
    }),
  );
  return Object.fromEntries(histories);
}

/** Where each document of a file comes from, the version in the file included. */
export async function descentsOf(
  documents: readonly AnyDocument[],
  history: Histories,
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const entries = documents.map(async (document) => {
    const known = Object.hasOwn(history, document.id) ? (history[document.id] ?? []) : [];
    return [document.id, joinedKeys(known, [await contentKey(document)])] as const;
  });
  return new Map(await Promise.all(entries));
}

/** What came of a merge comes from all that either side came from. */
export async function withBothLineages(
  { library }: Stored,
  { before, after }: Merged,
  descent: readonly string[],
): Promise<AnyDocument> {
  const known = descentOf(before, await library.shared.list(before.id));
  const isNew = descent.some((key) => !known.includes(key));
  return isNew ? withLineage(after, [...known, ...descent]) : after;
}

/** What left, exactly as it left. What cannot be kept is no failure of the export: merging then asks more. */
export async function keepShared({ library }: Stored, carried: readonly Carried[]): Promise<void> {
  const kept = new Set<string>();
  for (const { document, shape } of carried) {
    if (readOnlyReason(document) !== null) continue;
    const key = await contentKey(document);
    const name = `${document.id} ${key} ${shape}`;
    // Every file of a pack carries the same.
    if (kept.has(name)) continue;
    kept.add(name);
    tell(await library.shared.keep(document, key, shape));
  }
}

/** What came, exactly as it came but for the id that it has here. */
export async function keepCome(
  { library }: Stored,
  documents: readonly AnyDocument[],
): Promise<void> {
  for (const document of documents) {
    tell(await library.shared.keep(document, await contentKey(document), null));
  }
}

function tell(kept: Awaited<ReturnType<Ports['library']['shared']['keep']>>): void {
  if (!kept.ok) console.warn('A shared version was not kept:', kept.problem.message);
}
