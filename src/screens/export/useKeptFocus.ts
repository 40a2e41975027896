import { type RefObject, useLayoutEffect } from 'react';

/** The keyboard stays on the chosen radio in `place` when the radios there are made anew under it. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  // Before the change reaches the page.
  const isHeld = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const { current } = place;
    if (!isHeld || !current || current.contains(document.activeElement)) return;
    current.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus();
  });
}
