// An import from file to library, one file after the other. Dialogs watch `state` and answer the questions in it;
// nothing here knows how they look.
import type { Problem } from '../../base/result';
import { observable } from '../../persistence/observable';
import type { Observable, Ports } from '../ports';
import type { ImportOutcome, ImportRefusal } from './importOutcome';
import { readFile, readText } from './readImport';
import { shortTitle } from './shortTitle';
import { type Conflict, type ConflictChoice, storeImported } from './storeImported';

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; source: string }
  /** Something was repaired: the user decides before anything is stored. */
  | { kind: 'review'; outcome: ImportOutcome; answer(go: boolean): void }
  | ({ kind: 'conflict'; source: string; answer(choice: ConflictChoice): void } & Conflict)
  | { kind: 'refused'; refusal: ImportRefusal; answer(): void };

export interface Importer {
  state: Observable<ImportState>;
  files(files: readonly File[]): Promise<void>;
  text(text: string, source?: string): Promise<void>;
}

type Read = { ok: true; value: ImportOutcome } | { ok: false; problem: Problem };

export function createImporter(ports: Ports): Importer {
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

  async function one(source: string, read: () => Promise<Read>): Promise<string[]> {
    state.set({ kind: 'reading', source });
    const outcome = await read();
    if (!outcome.ok) return refuse(source, outcome.problem);
    if (needsReview(outcome.value)) {
      const go = await ask<boolean>((answer) => ({
        kind: 'review',
        outcome: outcome.value,
        answer,
      }));
      if (!go) return [];
    }
    const stored = await storeImported(ports, outcome.value, (conflict) =>
      ask<ConflictChoice>((answer) => ({ kind: 'conflict', source, ...conflict, answer })),
    );
    return stored.ok ? stored.value : refuse(source, stored.problem);
  }

  async function refuse(source: string, problem: Problem): Promise<string[]> {
    await ask<void>((answer) => ({ kind: 'refused', refusal: { source, problem }, answer }));
    return [];
  }

  return {
    state,
    files: (files) =>
      queue(async () => {
        const ids: string[] = [];
        for (const file of files) {
          ids.push(...(await one(file.name, () => readFile(ports, file))));
        }
        finish(ports, ids);
      }),
    text: (text, source = 'Pasted text') =>
      queue(async () => finish(ports, await one(source, () => readText(ports, text, source)))),
  };
}

function needsReview({ report, readOnly }: ImportOutcome): boolean {
  return report.length > 0 || readOnly !== undefined;
}

function finish(ports: Ports, ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) return;
  if (ids.length === 1) {
    const title = ports.library.documents.get().find(({ id }) => id === first)?.title ?? '';
    ports.toast({ id: 'imported', message: `Imported “${shortTitle(title)}”.` });
    ports.go.document(first);
    return;
  }
  ports.toast({ id: 'imported', message: `Imported ${ids.length} documents.` });
  ports.go.home();
}
