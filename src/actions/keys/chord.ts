// Names for key presses that mean the same on every keyboard: "Mod+Shift+L", "Alt+ArrowRight", "5".
// Letters go by what is printed on the key, digits by position too, and AltGr always types (interaction.md §4.1).

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  altGraph: boolean;
}

export type Chord = string;

/** The chord of a press, or null while only modifiers are down or when AltGr makes it plain text. */
export function chordOf(press: KeyPress, mac: boolean): Chord | null {
  const name = keyName(press);
  if (name === null) return null;
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (press.altGraph && name.length === 1) return press.key;
  // The system's own modifier (Windows key, Control on a Mac) is never ours.
  if (other) return null;
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (press.shiftKey && !isSymbol(name, press)) parts.push('Shift');
  if (press.altKey) parts.push('Alt');
  return [...parts, name].join('+');
}

/** The digit a press stands for, on rows where digits need Shift (AZERTY) too. */
export function digitOf(press: KeyPress): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (/^[0-9]$/.test(press.key)) return Number(press.key);
  const position = /^(?:Digit|Numpad)([0-9])$/.exec(press.code);
  // No unshifted digit key types a star: whatever sent it meant the star.
  return position && !press.shiftKey && press.key !== '*' ? Number(position[1]) : null;
}

/** Whether the press puts a character into a text field. */
export function typesText(press: KeyPress): boolean {
  if ([...press.key].length !== 1) return false;
  return press.altGraph || !(press.ctrlKey || press.metaKey || press.altKey);
}

function keyName(press: KeyPress): string | null {
  const { key, code } = press;
  if (
    ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'].includes(key)
  ) {
    return null;
  }
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  const withModifier = press.ctrlKey || press.metaKey || press.altKey;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (withModifier && digit !== undefined && !press.altGraph) return digit;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  // Non-Latin layouts and Option on a Mac give other characters: fall back to the key's position.
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (withModifier && letter !== undefined) return letter;
  return key;
}

/** Shift is part of what a symbol is ("?" is Shift+/ somewhere): it is not named a second time. */
function isSymbol(name: string, press: KeyPress): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  return name.length === 1 && !/^[A-Z0-9]$/.test(name);
}
