/** Top bar → map or sheet → panels → notifications, as they are on the page. `focusMain` knows where in the main part. */
export function cycleRegions(by: 1 | -1, focusMain: () => void): void {
  const regions = [
    ...document.querySelectorAll<HTMLElement>('header,main,aside,[data-region]'),
  ].filter((region) => region.offsetParent !== null || region.matches('main'));
  // The innermost: a panel may stand in the main part, and has a header of its own.
  const now = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + by + regions.length) % regions.length];
  if (next?.matches('main')) focusMain();
  else {
    const usable = 'button:not([disabled]),input,select,textarea,a[href]';
    const current = next?.querySelector('[aria-current]');
    const first = (current ?? next)?.querySelector<HTMLElement>(usable);
    (first ?? next)?.focus();
  }
}
