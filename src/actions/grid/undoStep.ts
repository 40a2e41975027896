// Taking back one known step from a notice that may be pressed long after it.
import type { GridContext } from '../action';
import { refuse } from './run';

/** Undoes what is the last step now; false, and a word about it, once another came after it. */
export function undoStep(context: GridContext, what: 'import' | 'paste'): () => boolean {
  const { editor } = context;
  const last = () => editor.state.getState().history.undo.at(-1)?.seq;
  const step = last();
  return () => {
    if (last() === step && editor.undo().ok) return true;
    refuse(context, `The map has changed since. Undo back to the ${what} first.`);
    return false;
  };
}
