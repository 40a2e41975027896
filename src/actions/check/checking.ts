// What the linter says of an open document: asked for whenever it comes to rest, kept for the badge, the panel and F8.
import type { Finding } from '../../analysis/lint/finding';
import type { Dismissals } from '../../document/dismissed';
import type { AnyDocument } from '../../document/document';
import { observable } from '../../persistence/observable';
import type { Editor } from '../../store/editor';
import type { LibraryEntry, Ports, Source } from '../ports';

export interface Remark extends Finding {
  /** The rule as a heading. */
  title: string;
}

export interface Check {
  /** Dismissed ones are among them. Null until the document was looked at. */
  remarks: readonly Remark[] | null;
  /** Where F8 has gone, and which one among the open ones that was. */
  current: { key: string; index: number } | null;
}

/** What is looked at, and what is around it. */
export interface Looked<D extends AnyDocument> {
  editor: Editor<D>;
  ports: Pick<Ports, 'later' | 'library'>;
}

const restMs = 800;
const checks = new WeakMap<object, Source<Check>>();

export function checkOf<D extends AnyDocument>(editor: Editor<D>): Source<Check> {
  const known = checks.get(editor);
  if (known) return known;
  const check = observable<Check>({ remarks: null, current: null });
  checks.set(editor, check);
  return check;
}

/** Those that nobody has waved aside. */
export function openRemarks(
  remarks: readonly Remark[],
  { dismissed }: { dismissed?: Dismissals | undefined },
): Remark[] {
  return remarks.filter(({ key }) => dismissed?.[key] !== true);
}

/** Looks at the document as it is now. Rejects when the linter's code cannot be fetched. */
export async function lookNow<D extends AnyDocument>({
  editor,
  ports,
}: Looked<D>): Promise<readonly Remark[]> {
  const linter = await loadLinter();
  const { document } = editor.state.getState();
  return keep(editor, linter(document, ports.library.documents.get()));
}

/** After a change that was made for the sake of a finding; what cannot be fetched now is asked for again later. */
export function lookAgain<D extends AnyDocument>(looked: Looked<D>): void {
  lookNow(looked).catch(() => {});
}

/** Looks after every change, once nobody types or drags. Returns the way to stop. */
export function watchDocument<D extends AnyDocument>({ editor, ports }: Looked<D>): () => void {
  let seen: D | null = null;
  // A drag changes the document but not the history: only what was committed is looked at.
  let committed = editor.state.getState().document;
  let stopWaiting: (() => void) | null = null;

  function wait() {
    stopWaiting?.();
    stopWaiting = ports.later(restMs, () => {
      stopWaiting = null;
      if (isAtRest()) look();
    });
  }

  function isAtRest(): boolean {
    const { document, session, pending } = editor.state.getState();
    return document === committed && session.editing === null && !pending;
  }

  function look() {
    const document = committed;
    seen = document;
    loadLinter().then(
      (linter) => {
        if (document !== committed || !isAtRest()) return;
        keep(editor, linter(document, ports.library.documents.get()));
      },
      () => {
        if (seen === document) seen = null;
      },
    );
  }

  const stop = editor.state.subscribe((now, before) => {
    if (now.history !== before.history) {
      committed = now.document;
      wait();
    } else if (seen !== committed && stopWaiting === null) wait();
  });
  wait();
  return () => {
    stop();
    stopWaiting?.();
  };
}

function keep<D extends AnyDocument>(
  editor: Editor<D>,
  remarks: readonly Remark[],
): readonly Remark[] {
  const check = checkOf(editor);
  check.set({ ...check.get(), remarks });
  return remarks;
}

type Linter = (document: AnyDocument, around: readonly LibraryEntry[]) => Remark[];

async function loadLinter(): Promise<Linter> {
  const [{ lint }, { titled }, { lintAmong }] = await Promise.all([
    import('../../analysis/lint/lint'),
    import('./titled'),
    import('./lintAmong'),
  ]);
  return (document, around) =>
    titled([...lint(document, { withDismissed: true }), ...lintAmong(document, around)]);
}
