// Keys that persona and segmentation screens share. They count in fields too: there is no other undo than the editor's.
import { useEffect, useRef } from 'react';
import { chordOf } from '../../actions/keys/chord';

export type SheetKeys = Readonly<Record<string, () => void>>;

/** `keys` by chord, such as `Mod+Z`. */
export function useSheetKeys(mac: boolean, keys: SheetKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || inPopup(event.target)) return;
      const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
      const altGraph = event.getModifierState('AltGraph');
      const chord = chordOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, altGraph }, mac);
      const run = chord === null ? undefined : latest.current[chord];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mac]);
}

function inPopup(target: EventTarget | null): boolean {
  const holders = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
  return target instanceof Element && target.closest(holders) !== null;
}
