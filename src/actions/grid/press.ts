// One key press on the grid: which action it means now. Pure dispatch; text itself arrives by the input event.
import type { GridContext } from '../action';
import { chordOf, digitOf, type KeyPress, typesText } from '../keys/chord';
import { rate } from './emotionActions';
import { modeOf } from './mode';
import { tab } from './navigate';
import { actionFor } from './registry';
import { isWritable, refuse } from './run';

/** True when the press was taken: the caller then keeps the browser from acting on it too. */
export function press(context: GridContext, key: KeyPress): boolean {
  const { session } = context.editor.state.getState();
  const mode = modeOf(context.document, session);
  // Where nothing can be typed, no input event would say why.
  if (!session.editing && typesText(key) && key.key !== ' ' && !isWritable(context)) return true;
  if (mode === 'emotion') {
    const digit = digitOf(key);
    if (digit !== null) {
      rate(context, digit);
      return true;
    }
  }
  const chord = chordOf(key, context.ports.mac);
  if (chord === null) return false;
  if (
    mode !== 'edit-card' &&
    (chord === 'Tab' || chord === 'Shift+Tab') &&
    leavesGrid(context, chord)
  ) {
    return false;
  }
  const action = actionFor(chord, mode);
  if (!action || action.applies?.(context) === false) {
    // Alt+arrows would go back in the browser's history: on the grid they never do.
    // In a text on a Mac they move the caret by words.
    const inText = session.editing !== null && context.ports.mac;
    return !inText && (chord === 'Alt+ArrowLeft' || chord === 'Alt+ArrowRight');
  }
  const reason = action.check?.(context) ?? null;
  if (reason !== null) refuse(context, reason);
  else void action.run(context);
  return true;
}

/** Tab after the last cell goes on to the next control of the page. */
function leavesGrid(context: GridContext, chord: 'Tab' | 'Shift+Tab'): boolean {
  const { cursor, editing } = context.editor.state.getState().session;
  if (editing || !cursor) return !editing;
  return tab(context.editor.layout(), cursor, chord === 'Shift+Tab') === null;
}
