// Dialogs of a free canvas give the keyboard back to it.
import { type RefObject, useEffect, useRef } from 'react';

export function useFocusBack(root: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      root.current?.querySelector<HTMLElement>('[data-free-input]')?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [root, isOpen]);
}
