// How a chord such as `Mod+Shift+Z` is shown and told to assistive technology. What a chord does is
// not known here.

const appleSigns: Record<string, string> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
};
const signs: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
};
const appleOrder = ['⌃', '⌥', '⇧', '⌘'];

const onApple = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '');

/** The keys of a chord in the order in which the platform writes them. */
export function shortcutKeys(chord: string, apple = onApple): string[] {
  // `Mod++` is Mod and the plus key.
  const parts = chord.split(/\+(?!$)/);
  const shown = parts.map((part) => (apple ? appleSigns[part] : undefined) ?? signs[part] ?? part);
  if (!apple) return shown;
  const rank = (key: string) => (appleOrder.indexOf(key) + 5) % 5;
  return shown.sort((a, b) => rank(a) - rank(b));
}

export function shortcutText(chord: string, apple = onApple): string {
  return shortcutKeys(chord, apple).join(apple ? '' : '+');
}

/** The value of `aria-keyshortcuts`. */
export function ariaShortcut(chord: string, apple = onApple): string {
  return chord.replace('Mod', apple ? 'Meta' : 'Control').replace('Ctrl', 'Control');
}
