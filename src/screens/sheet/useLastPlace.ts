import { useRef } from 'react';

/** Where on the sheet the keyboard was, and the way back to it. */
export function useLastPlace() {
  const last = useRef<HTMLElement | null>(null);
  return {
    remember({ target }: { target: Element }) {
      last.current = target instanceof HTMLElement ? target : null;
    },
    back() {
      const place = last.current?.isConnected ? last.current : document.getElementById('sheet');
      // Scrolling would shift the layers of a canvas.
      place?.focus({ preventScroll: place.matches('[data-free-input]') });
    },
  };
}
