import { describe, expect, it } from 'vitest';
import { chordOf, digitOf, type KeyPress, typesText } from '../../../src/actions/keys/chord';

function press(key: string, options: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, altGraph: false };
  return { key, code: '', ...none, ...options };
}

describe('chords', () => {
  it('names Control on Windows and Command on a Mac the same', () => {
    expect(chordOf(press('z', { ctrlKey: true }), false)).toBe('Mod+Z');
    expect(chordOf(press('z', { metaKey: true }), true)).toBe('Mod+Z');
    expect(chordOf(press('z', { metaKey: true }), false)).toBeNull();
  });

  it('keeps the order Mod, Shift, Alt', () => {
    const all = { ctrlKey: true, shiftKey: true, altKey: true };
    expect(chordOf(press('ArrowLeft', all), false)).toBe('Mod+Shift+Alt+ArrowLeft');
  });

  it('falls back to the position of a letter on Cyrillic layouts', () => {
    expect(chordOf(press('я', { ctrlKey: true, code: 'KeyZ' }), false)).toBe('Mod+Z');
  });

  it('reads Option+1 on a Mac as Alt+1 although it prints ¡', () => {
    expect(chordOf(press('¡', { altKey: true, code: 'Digit1' }), true)).toBe('Alt+1');
  });

  it('takes AltGr characters as text, never as a chord', () => {
    const at = press('@', { ctrlKey: true, altKey: true, altGraph: true, code: 'KeyQ' });
    expect(chordOf(at, false)).toBe('@');
    expect(typesText(at)).toBe(true);
  });

  it('is nothing while only a modifier is down', () => {
    expect(chordOf(press('Shift', { shiftKey: true }), false)).toBeNull();
  });

  it('does not name Shift for symbols that need it', () => {
    expect(chordOf(press('?', { shiftKey: true }), false)).toBe('?');
  });
});

describe('digits', () => {
  it('come from the unshifted row of an AZERTY keyboard too', () => {
    expect(digitOf(press('&', { code: 'Digit1' }))).toBe(1);
    expect(digitOf(press('1', { code: 'Digit1', shiftKey: true }))).toBe(1);
    expect(digitOf(press('4', { code: 'Numpad4' }))).toBe(4);
  });

  it('leave the star alone, even from a keyboard that says no Shift with it', () => {
    expect(digitOf(press('*', { code: 'Digit8' }))).toBeNull();
  });

  it('are not read from a shifted US key: Shift+3 stays #', () => {
    expect(digitOf(press('#', { code: 'Digit3', shiftKey: true }))).toBeNull();
  });
});
