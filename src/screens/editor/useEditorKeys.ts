// Keys that work wherever focus is on this screen, and typing that finds its way back to the map.
import { useEffect } from 'react';
import type { GridContext } from '../../actions/action';
import { press } from '../../actions/grid/press';
import { actionFor } from '../../actions/grid/registry';
import { chordOf, type KeyPress, typesText } from '../../actions/keys/chord';
import { cycleRegions } from '../cycleRegions';

export function useEditorKeys(context: GridContext, focusGrid: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || inDialog(event.target)) return;
      const key = pressOf(event);
      const chord = chordOf(key, context.ports.mac);
      if (chord === 'F6' || chord === 'Shift+F6') {
        event.preventDefault();
        event.stopPropagation();
        cycleRegions(chord === 'F6' ? 1 : -1, focusGrid);
      } else if (isField(event.target)) {
        const action = chord === null ? null : actionFor(chord, 'cell');
        if (!action?.global) return;
        event.preventDefault();
        void action.run(context);
      } else if (typesText(key) && key.key !== ' ' && isNowhere(event.target)) {
        // After Esc out of the grid a key that types goes back to the last cell.
        focusGrid();
      } else if (chord && /^(Mod|Alt)\+|^(Shift\+)?F\d/.test(chord) && press(context, key)) {
        event.preventDefault();
        // What opens for typing from elsewhere needs the keyboard.
        if (context.editor.state.getState().session.editing) focusGrid();
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [context, focusGrid]);
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  const altGraph = event.getModifierState('AltGraph');
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, altGraph };
}

/** Notices are dialogs too by their role, but keys go on working while one has the focus. */
function inDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null &&
    target.closest('[data-region="notifications"]') === null
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null
  );
}

function isNowhere(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    (target instanceof Element && target.matches('main,[tabindex="-1"]'))
  );
}
