// Keys that work wherever focus is on this screen, and typing that finds its way back to the map.
import { useEffect } from 'react';
import type { GridContext } from '../../actions/action';
import { repeatExport } from '../../actions/export/downloadExport';
import { printMap } from '../../actions/export/printMap';
import { press } from '../../actions/grid/press';
import { chordOf, type KeyPress, typesText } from '../../actions/keys/chord';
import { tellProblem } from '../../actions/library/tellProblem';
import type { EditorDialog } from './EditorScreen';

const dialogs: Record<string, EditorDialog> = {
  'Mod+E': 'export',
  'Mod+S': 'save-copy',
  'Mod+Shift+L': 'connect',
  'Mod+Shift+Enter': 'new-lane',
  'Mod+/': 'shortcuts',
  F1: 'shortcuts',
};

export function useEditorKeys(
  context: GridContext,
  { open, pickFiles }: { open(dialog: EditorDialog): void; pickFiles(): void },
  focusGrid: () => void,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || inDialog(event.target)) return;
      const key = pressOf(event);
      const chord = chordOf(key, context.ports.mac);
      const dialog = chord === null ? undefined : dialogs[chord];
      if (dialog) {
        event.preventDefault();
        open(dialog);
        return;
      }
      if (chord === 'Mod+O') {
        event.preventDefault();
        pickFiles();
        return;
      }
      if (chord === 'Mod+Shift+E') {
        event.preventDefault();
        void repeatExport(context.ports, context.document);
        return;
      }
      if (chord === 'Mod+P') {
        event.preventDefault();
        void print(context);
        return;
      }
      if (chord === 'F6' || chord === 'Shift+F6') {
        event.preventDefault();
        event.stopPropagation();
        cycleRegions(chord === 'F6' ? 1 : -1, focusGrid);
        return;
      }
      if (isField(event.target)) return;
      // The page's body has focus after Esc out of the grid: a key that types goes back to the last cell.
      if (typesText(key) && key.key !== ' ' && isNowhere(event.target)) focusGrid();
      else if (chord?.startsWith('Mod+') || chord?.startsWith('Alt+')) {
        if (press(context, key)) event.preventDefault();
      }
    }
    window.addEventListener('keydown', onKeyDown, { capture: false });
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [context, open, pickFiles, focusGrid]);
}

async function print(context: GridContext): Promise<void> {
  const printed = await printMap(context.ports, context.document, () => window.print());
  if (!printed.ok) tellProblem(context.ports, printed.problem);
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  const altGraph = event.getModifierState('AltGraph');
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, altGraph };
}

function inDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null
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

/** Top bar → map → inspector → notifications, as they are on the page. */
function cycleRegions(by: 1 | -1, focusGrid: () => void): void {
  const regions = [
    ...document.querySelectorAll<HTMLElement>('header,main,aside,[data-region]'),
  ].filter((region) => region.offsetParent !== null || region.matches('main'));
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + by + regions.length) % regions.length];
  if (next?.matches('main')) focusGrid();
  else {
    const first = next?.querySelector<HTMLElement>(
      'button:not([disabled]),input,select,textarea,a[href]',
    );
    (first ?? next)?.focus();
  }
}
