// Focus for what another lens or view is still bringing up: at once when it is there, else as soon as it appears.

/** Gives up when somebody does something else meanwhile, so that no late focus takes the keyboard away. */
export function focusWhenThere(
  find: () => HTMLElement | null,
  focus = (element: HTMLElement) => element.focus(),
): void {
  const element = find();
  if (element) {
    focus(element);
    return;
  }
  const stop = new AbortController();
  const observer = new MutationObserver(() => {
    const found = find();
    if (!found) return;
    stop.abort();
    focus(found);
  });
  stop.signal.addEventListener('abort', () => observer.disconnect());
  for (const doing of ['pointerdown', 'keydown', 'hashchange']) {
    window.addEventListener(doing, () => stop.abort(), { signal: stop.signal, capture: true });
  }
  observer.observe(document.body, { childList: true, subtree: true });
}
