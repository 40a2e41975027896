import { useState } from 'react';

/**
 * What had the keyboard before a dialog opened, as its `finalFocus`: one whose button takes the focus as it appears has
 * it already when the dialog itself would ask. A screen where the keyboard was nowhere has its content.
 */
export function useFocusBefore(open: boolean): () => HTMLElement | null {
  const [seen, setSeen] = useState({ open: false, before: document.activeElement });
  if (seen.open !== open) {
    setSeen({ open, before: open ? document.activeElement : seen.before });
  }
  return () => {
    const { before } = seen;
    const isPlace = before instanceof HTMLElement && before.isConnected;
    return isPlace && before !== document.body ? before : document.querySelector('main');
  };
}
