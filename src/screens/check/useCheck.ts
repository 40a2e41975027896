import { useEffect } from 'react';
import type { Checkable } from '../../actions/check/checkable';
import { watchDocument } from '../../actions/check/checking';
import { openAtFinding } from '../../actions/check/openAtFinding';
import type { AnyDocument } from '../../document/document';
import { focusWhenThere } from './focusWhenThere';

/**
 * Looks at the open document while its screen stands, and begins with the finding that it was opened for as soon as the
 * screen can show places. `check` has to stay the same object meanwhile.
 */
export function useCheck<D extends AnyDocument>(check: Checkable<D>, isReady: boolean): void {
  useEffect(() => watchDocument(check), [check]);
  useEffect(() => (isReady ? arrive(check) : undefined), [check, isReady]);
}

/** Returns the way to call it off; so does whoever begins to work. */
function arrive<D extends AnyDocument>(check: Checkable<D>): () => void {
  const left = new AbortController();
  const { signal } = left;
  // A moment later: a screen that React mounts only to try it out must not take what the real one is here for.
  void Promise.resolve().then(async () => {
    if (signal.aborted) return;
    const key = check.ports.awaitedFinding(check.editor.state.getState().document.id);
    if (key === null) return;
    for (const doing of ['pointerdown', 'keydown']) {
      window.addEventListener(doing, () => left.abort(), { signal, capture: true });
    }
    const remark = await openAtFinding(check, key, signal);
    if (signal.aborted) return;
    if (remark === null || !check.hasPlace(remark)) focusWhenThere(() => buttonOf(remark?.key));
  });
  return () => left.abort();
}

/** Of the finding in the panel. One that is dismissed or gone has none: the panel's own then. */
function buttonOf(key: string | undefined): HTMLElement | null {
  const panel = document.getElementById('check');
  const row = document.getElementById(`finding-${key}`);
  return (row ?? panel)?.querySelector('button') ?? null;
}
