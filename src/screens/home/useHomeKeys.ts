// Keys of the library: typing anywhere searches, Mod+K goes to the search field, Mod+O imports.
import { type RefObject, useEffect, useRef } from 'react';

export function useHomeKeys(
  mac: boolean,
  search: RefObject<HTMLInputElement | null>,
  onImport: () => void,
): void {
  const latest = useRef(onImport);
  latest.current = onImport;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy(event.target)) return;
      const mod = mac ? event.metaKey : event.ctrlKey;
      const key = event.key.toLowerCase();
      if (mod && !event.altKey && !event.shiftKey && (key === 'o' || key === 'k')) {
        event.preventDefault();
        if (key === 'o') latest.current();
        else search.current?.select();
        return;
      }
      const types = [...event.key].length === 1 && event.key !== ' ';
      if (!types || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target))
        return;
      // The character itself follows the focus into the field.
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mac, search]);
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** Menus find their items by letters, and dialogs want no company. */
function isBusy(target: EventTarget | null): boolean {
  const holders = '[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]';
  return target instanceof Element && target.closest(holders) !== null;
}
