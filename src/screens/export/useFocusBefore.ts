import { useState } from 'react';

/**
 * Where the keyboard goes when a dialog closes, as its `finalFocus`: on a map into the grid, elsewhere to what had it
 * before. A dialog whose button takes the focus as it appears has it already when the dialog itself would ask. A screen
 * where the keyboard was nowhere has its content.
 */
export function useFocusBefore(open: boolean): () => HTMLElement | null {
  const [seen, setSeen] = useState({ open: false, before: document.activeElement });
  if (seen.open !== open) {
    setSeen({ open, before: open ? document.activeElement : seen.before });
  }
  return () => {
    const grid = document.querySelector<HTMLElement>('[data-grid-input]');
    if (grid) return grid;
    const { before } = seen;
    const isPlace = before instanceof HTMLElement && before.isConnected;
    return isPlace && before !== document.body ? before : document.querySelector('main');
  };
}
