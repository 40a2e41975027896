// How much smaller the page is drawn so that it fits the width it has; it is never drawn larger than it is.
import { useLayoutEffect, useRef } from 'react';
import { sheet } from '../../layout/personaSheet';

/** The observed element carries the factor as `--page-scale`: style sheets read it, and nothing renders again. */
export function usePageScale() {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const fit = () => {
      const scale = Math.min(1, element.clientWidth / sheet.page.width);
      element.style.setProperty('--page-scale', `${scale}`);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return room;
}
