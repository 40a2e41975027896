// An import from file to library, one file after the other. Dialogs watch `state` and answer the questions in it;
// nothing here knows how they look.
import type { Choices } from '../../analysis/merge/mergeTables';
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import type { Problem, Result } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import { observable } from '../../persistence/observable';
import { needsReload } from '../needsReload';
import type { Observable, Ports } from '../ports';
import type { ImportOutcome, ImportRefusal } from './importOutcome';
import type { Incoming } from './keepWayBack';
import type { PlannedMerge } from './mergeIntoMine';
import { type Imported, openImported } from './openImported';
import type { OpenTarget } from './openTarget';
import type { Conflict, ConflictChoice, Merged } from './storeImported';

export type ImportState =
  | { kind: 'idle' }
  /** Until all of the file is understood; called off, nothing of it is stored. */
  | { kind: 'reading'; source: string; cancel(): void }
  /** Something was repaired: the user decides before anything is stored. */
  | { kind: 'review'; outcome: ImportOutcome; answer(go: boolean): void }
  /** A table that can be read in several ways, or something that could go into a map that is here. */
  | {
      kind: 'plan';
      outcome: ImportOutcome;
      target: ImportTarget | null;
      /** The map that it may be a new version of. */
      known: GridDocument | null;
      answer(choice: PlannedImport | null): void;
    }
  | ({
      kind: 'conflict';
      source: string;
      answer(choice: ConflictChoice | 'merge'): void;
    } & Conflict)
  /** What both sides changed, one question each. */
  | ({ kind: 'merge'; source: string; answer(choices: Choices | null): void } & PlannedMerge)
  | { kind: 'refused'; refusal: ImportRefusal; answer(): void };

/** The open map, as an import sees it. */
export interface ImportTarget extends OpenTarget {
  document: GridDocument;
  /** In one step that can be undone; before the stage, or at the end. */
  insert(content: GridDocument, before: Id | null): Promise<Result<{ undo(): void }>>;
}

export interface PlannedImport {
  document: AnyDocument;
  /** Where it goes: a document of its own, into the open map, or over a map of which it is a new version. */
  into: 'new' | { before: Id | null } | { update: Id };
}

export interface Importer {
  state: Observable<ImportState>;
  files(files: readonly File[]): Promise<void>;
  text(text: string, source?: string): Promise<void>;
}

type Read = { ok: true; value: ImportOutcome } | { ok: false; problem: Problem };

/** Less sure than this of how a table lies, and the user is asked. */
const sure = 0.7;

export function createImporter(
  ports: Ports,
  openHere: () => OpenTarget | ImportTarget | null = () => null,
): Importer {
  const state = observable<ImportState>({ kind: 'idle' });
  let last: Promise<unknown> = Promise.resolve();
  // A second drop waits for the first import's questions.
  const queue = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work).finally(() => state.set({ kind: 'idle' }));
    last = done.catch(() => {});
    return done;
  };
  const ask = <A>(question: (answer: (value: A) => void) => ImportState): Promise<A> =>
    new Promise((resolve) => state.set(question(resolve)));

  async function one(source: string, read: () => Promise<Read>): Promise<Imported[]> {
    const outcome = await Promise.race([
      read(),
      ask<null>((answer) => ({ kind: 'reading', source, cancel: () => answer(null) })),
    ]);
    if (!outcome) return [];
    if (!outcome.ok) return refuse(source, outcome.problem);
    const target = mapOf(openHere());
    const known = await mapToUpdate(ports, outcome.value, target);
    if (needsPlan(outcome.value, known)) return planned(outcome.value, target, known);
    if (needsReview(outcome.value)) {
      const go = await ask<boolean>((answer) => ({
        kind: 'review',
        outcome: outcome.value,
        answer,
      }));
      if (!go) return [];
    }
    return store(outcome.value);
  }

  async function planned(
    outcome: ImportOutcome,
    target: ImportTarget | null,
    known: GridDocument | null,
  ): Promise<Imported[]> {
    const choice = await ask<PlannedImport | null>((answer) => ({
      ...{ kind: 'plan', outcome, target, known },
      answer,
    }));
    if (!choice) return [];
    const { document, into } = choice;
    if (into === 'new' || !isGrid(document)) return store({ ...outcome, documents: [document] });
    if ('update' in into) return update(outcome.source, document, into.update);
    if (!target) return [];
    const inserted = await target.insert(document, into.before);
    if (!inserted.ok) return refuse(outcome.source, inserted.problem);
    const cards = Object.keys(document.cards).length;
    ports.toast({
      id: 'imported',
      message: `${countOf(cards, 'card')} imported into this map.`,
      actions: [{ label: 'Undo', run: inserted.value.undo }],
    });
    return [];
  }

  /** Like a colleague's version of the map, without what no table can say. */
  async function update(source: string, table: GridDocument, id: Id): Promise<Imported[]> {
    const { planUpdate } = await import('./mergeIntoMine');
    const merged = await settleMerge(source, await planUpdate(ports, openHere(), table, id));
    if (merged === 'cancel') return [];
    const open = openHere();
    const taken = await takeMerged(ports, open, merged, 'update');
    if (!taken.ok) return refuse(source, taken.problem);
    return [{ id, how: 'Updated', title: merged.after.title }];
  }

  async function store(outcome: ImportOutcome): Promise<Imported[]> {
    const { source } = outcome;
    const parts = await import('./storeImported').catch(() => null);
    if (!parts) return refuse(source, noReaders.problem);
    const mergedTitles = new Map<Id, string>();
    const stored = await parts.storeImported(
      ports,
      outcome,
      (conflict) => settleConflict(outcome, conflict),
      (merged) => {
        mergedTitles.set(merged.before.id, merged.after.title);
        return takeMerged(ports, openHere(), merged, 'merge');
      },
    );
    if (!stored.ok) return refuse(source, stored.problem);
    return stored.value.map((id) => {
      const title = mergedTitles.get(id);
      return title === undefined ? { id, how: 'Imported' } : { id, how: 'Merged into', title };
    });
  }

  async function settleConflict(
    { source, history = {} }: ImportOutcome,
    conflict: Conflict,
  ): Promise<ConflictChoice | Merged> {
    const choice = await ask<ConflictChoice | 'merge'>((answer) => ({
      kind: 'conflict',
      source,
      ...conflict,
      answer,
    }));
    if (choice !== 'merge') return choice;
    // Seldom asked for, and larger than all the rest of an import.
    const { planMerge } = await import('./mergeIntoMine');
    const theirs = conflict.document;
    const known = Object.hasOwn(history, theirs.id) ? (history[theirs.id] ?? []) : [];
    return settleMerge(source, await planMerge(ports, openHere(), theirs, known));
  }

  async function settleMerge(
    source: string,
    planned: Result<PlannedMerge>,
  ): Promise<'cancel' | Merged> {
    if (!planned.ok) {
      await refuse(source, planned.problem);
      return 'cancel';
    }
    const choices = await ask<Choices | null>((answer) => ({
      kind: 'merge',
      source,
      ...planned.value,
      answer,
    }));
    if (!choices) return 'cancel';
    const { merge } = planned.value;
    const { settle } = await import('./mergeIntoMine');
    return { before: merge.from.mine, after: settle(merge, choices) };
  }

  async function refuse(source: string, problem: Problem): Promise<Imported[]> {
    await ask<void>((answer) => ({ kind: 'refused', refusal: { source, problem }, answer }));
    return [];
  }

  return {
    state,
    files: (files) =>
      queue(async () => {
        const all: Imported[] = [];
        for (const file of files) {
          all.push(...(await one(file.name, () => readApart((all) => all.readFile(ports, file)))));
        }
        openImported(ports, all, openHere()?.document.id);
      }),
    text: (text, source = 'Pasted text') =>
      queue(async () =>
        openImported(
          ports,
          await one(source, () => readApart((all) => all.readText(ports, text, source))),
          openHere()?.document.id,
        ),
      ),
  };
}

/** Readers come when the first file does. */
async function readApart(
  read: (readers: typeof import('./readImport')) => Promise<Read>,
): Promise<Read> {
  const readers = await import('./readImport').catch(() => null);
  if (readers) return read(readers);
  return noReaders;
}

const noReaders = needsReload('Reload the page, then import again.');

/** Our own files say themselves what they are; all else can be read in another way, or go into a map that is here. */
function needsPlan(
  { documents, report, table, readOnly }: ImportOutcome,
  known: GridDocument | null,
): boolean {
  if (documents.length !== 1 || readOnly !== undefined) return false;
  // Which sheet is the journey is a guess.
  if (table?.sheets && table.sheets.names.length > 1) return true;
  if (table && (report.length > 0 || table.confidence < sure)) return true;
  return known !== null;
}

function mapOf(open: OpenTarget | ImportTarget | null): ImportTarget | null {
  return open && 'insert' in open ? open : null;
}

/** Asked for what is no file of our own; without an answer it becomes a map of its own. */
async function mapToUpdate(
  ports: Ports,
  outcome: ImportOutcome,
  target: ImportTarget | null,
): Promise<GridDocument | null> {
  if (outcome.isOwn) return null;
  const found = await import('./mapToUpdate').catch(() => null);
  return found?.mapToUpdate(ports, outcome, target) ?? null;
}

/** The document may be open in this very tab, whose editor then takes the change. */
async function takeMerged(
  ports: Ports,
  open: OpenTarget | null,
  merged: Merged,
  incoming: Incoming,
): Promise<Result<null>> {
  if (open && open.document.id === merged.before.id) return open.take(merged, incoming);
  return (await import('./mergeIntoMine')).takeIntoStored(ports, merged, incoming);
}

function needsReview({ report, readOnly }: ImportOutcome): boolean {
  return report.length > 0 || readOnly !== undefined;
}
