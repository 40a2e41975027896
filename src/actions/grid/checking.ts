// What the linter says of an open map: asked for whenever the map comes to rest, kept for the badge, the panel and F8.
import type { Finding } from '../../analysis/lint/finding';
import type { GridDocument } from '../../document/grid';
import { observable } from '../../persistence/observable';
import type { Editor } from '../../store/editor';
import type { GridContext } from '../action';
import type { Source } from '../ports';

export interface Remark extends Finding {
  /** The rule as a heading. */
  title: string;
}

export interface Check {
  /** Dismissed ones are among them. Null until the map was looked at. */
  remarks: readonly Remark[] | null;
  /** Where F8 has gone, and which one among the open ones that was. */
  current: { key: string; index: number } | null;
}

const restMs = 800;
const checks = new WeakMap<Editor, Source<Check>>();

export function checkOf(editor: Editor): Source<Check> {
  const known = checks.get(editor);
  if (known) return known;
  const check = observable<Check>({ remarks: null, current: null });
  checks.set(editor, check);
  return check;
}

/** Those that nobody has waved aside. */
export function openRemarks(
  remarks: readonly Remark[],
  { dismissed }: Pick<GridDocument, 'dismissed'>,
): Remark[] {
  return remarks.filter(({ key }) => dismissed?.[key] !== true);
}

/** Looks at the map as it is now. Rejects when the linter's code cannot be fetched. */
export async function lookNow(editor: Editor): Promise<readonly Remark[]> {
  const linter = await loadLinter();
  return keep(editor, linter(editor.state.getState().document));
}

/** After a change that was made for the sake of a finding; what cannot be fetched now is asked for again later. */
export function lookAgain(editor: Editor): void {
  lookNow(editor).catch(() => {});
}

/** Looks after every change, once nobody types or drags. Returns the way to stop. */
export function watchMap({ editor, ports }: GridContext): () => void {
  let seen: GridDocument | null = null;
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
      (linter) => document === committed && isAtRest() && keep(editor, linter(document)),
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

function keep(editor: Editor, remarks: readonly Remark[]): readonly Remark[] {
  const check = checkOf(editor);
  check.set({ ...check.get(), remarks });
  return remarks;
}

async function loadLinter(): Promise<(document: GridDocument) => Remark[]> {
  const [{ lint }, { rules }] = await Promise.all([
    import('../../analysis/lint/lint'),
    import('../../analysis/lint/rules'),
  ]);
  return (document) =>
    lint(document, { withDismissed: true }).map((finding) => ({
      ...finding,
      title: rules[finding.rule].title,
    }));
}
