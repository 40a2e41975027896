// Import outcome → library. All questions are asked before the first write, so cancelling changes nothing.
import { repointed } from '../../analysis/references';
import type { Id } from '../../base/id';
import { fail, type Result, succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { withLineage } from '../../document/lineage';
import type { Library, LibraryEntry, Ports } from '../ports';
import type { ImportOutcome } from './importOutcome';

export type ConflictChoice = 'replace' | 'keep-both' | 'cancel';

/** Mine as it was, and with theirs in it. */
export interface Merged {
  before: AnyDocument;
  after: AnyDocument;
}

type TakeMerged = (merged: Merged) => Promise<Result<null>> | Result<null>;

export interface Conflict {
  document: AnyDocument;
  /** The one that has its id here. */
  existing: LibraryEntry;
}

type Plan = {
  document: AnyDocument;
  /** As it came. */
  came: AnyDocument;
  replaces: boolean;
  copyOf: Id | null;
  merged?: Merged;
};

/** The ids under which the documents are now stored; none when the user cancelled. */
export async function storeImported(
  ports: Pick<Ports, 'library' | 'ids'>,
  outcome: ImportOutcome,
  ask: (conflict: Conflict) => Promise<ConflictChoice | Merged>,
  takeMerged: TakeMerged = () => fail('no-merge', 'Nothing can be merged here.'),
): Promise<Result<Id[]>> {
  // Without it a later merge asks more, and that is all.
  const versions = isToRemember(outcome)
    ? await import('./versionsShared').catch(() => null)
    : null;
  const descents = await versions?.descentsOf(outcome.documents, outcome.history ?? {});
  const plans: Plan[] = [];
  for (const came of outcome.documents) {
    const descent = descents?.get(came.id) ?? [];
    const document = withLineage(came, descent);
    const existing = ports.library.documents.get().find(({ id }) => id === document.id);
    if (!existing) {
      plans.push({ document, came, replaces: false, copyOf: null });
      continue;
    }
    const choice = await ask({ document: came, existing });
    if (choice === 'cancel') return succeed([]);
    if (typeof choice === 'object') {
      const both = await versions?.withBothLineages(ports, choice, descent);
      plans.push({
        document: both ?? choice.after,
        came,
        replaces: false,
        copyOf: null,
        merged: choice,
      });
      continue;
    }
    plans.push(
      choice === 'replace'
        ? { document, came, replaces: true, copyOf: null }
        : { document: { ...document, id: ports.ids() }, came, replaces: false, copyOf: came.id },
    );
  }
  const stored = await write(ports.library, followCopies(plans), outcome.assets, takeMerged);
  if (stored.ok) {
    const kept = plans.map(({ document: { id }, came }) => ({ ...came, id }));
    await versions?.keepCome(ports, kept);
  }
  return stored;
}

/** Nothing can be merged into what can only be read. */
function isToRemember({ isOwn, readOnly }: ImportOutcome): boolean {
  return isOwn && readOnly === undefined;
}

/** Documents that came together keep pointing at one another when some of them got new ids. */
function followCopies(plans: readonly Plan[]): Plan[] {
  const renamed = new Map(
    plans.flatMap(({ document, copyOf }) => (copyOf === null ? [] : [[copyOf, document.id]])),
  );
  return plans.map((plan) => ({ ...plan, document: repointed(plan.document, renamed) }));
}

async function write(
  library: Library,
  plans: readonly Plan[],
  assets: ReadonlyMap<string, Blob>,
  takeMerged: TakeMerged,
): Promise<Result<Id[]>> {
  for (const blob of assets.values()) {
    const kept = await library.assets.put(blob);
    if (!kept.ok) return kept;
  }
  const ids: Id[] = [];
  for (const { document, replaces, copyOf, merged } of plans) {
    if (merged) {
      const taken = await takeMerged({ ...merged, after: document });
      if (!taken.ok) return taken;
      ids.push(document.id);
      continue;
    }
    const stored = replaces
      ? await library.replaceWith(document)
      : await library.create(document, copyOf === null ? {} : { origin: { docId: copyOf } });
    if (!stored.ok) return stored;
    ids.push(stored.value);
  }
  return succeed(ids);
}
