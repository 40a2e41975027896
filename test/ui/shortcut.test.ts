import { describe, expect, test } from 'vitest';
import { ariaShortcut, shortcutKeys, shortcutText } from '../../src/ui/shortcut';

describe('a chord', () => {
  test('is written in words off the Mac', () => {
    expect(shortcutText('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Alt+ArrowRight', false)).toBe('Alt+→');
  });

  test('is written in signs, in Apple order, on a Mac', () => {
    expect(shortcutText('Mod+Shift+Z', true)).toBe('⇧⌘Z');
    expect(shortcutText('Shift+Alt+ArrowLeft', true)).toBe('⌥⇧←');
  });

  test('may end in the plus key', () => {
    expect(shortcutKeys('Mod++', false)).toEqual(['Ctrl', '+']);
  });

  test('is told to screen readers by the keys’ standard names', () => {
    expect(ariaShortcut('Mod+Shift+Z', false)).toBe('Control+Shift+Z');
    expect(ariaShortcut('Mod+K', true)).toBe('Meta+K');
  });
});
