import { describe, expect, test } from 'vitest';
import { personaColors } from '../../src/document/vocabulary';
import { themeSheet } from '../../src/ui/themeStyle';
import {
  cardColor,
  cardLooks,
  cssVariables,
  curveOtherOpacity,
  personaLift,
  type ThemeName,
  themes,
} from '../../src/ui/tokens';

const names: ThemeName[] = ['light', 'dark', 'print'];

describe.each(names)('in the %s theme', (name) => {
  const theme = themes[name];
  const n = theme.neutrals;
  const backgrounds = { canvas: n.canvas, surface: n.surface, surface2: n.surface2 };

  test.each(personaColors)('the curve of a persona in %s is told from its ground', (color) => {
    const { lanes, neutrals } = themes[name];
    const ink = mixed('#ffffff', color, personaLift[name]);
    for (const ground of [lanes.slate.tint, neutrals.surface]) {
      expect.soft(contrast(ink, ground), 'chosen').toBeGreaterThanOrEqual(3);
      const behind = mixed(ink, ground, curveOtherOpacity);
      expect.soft(contrast(behind, ground), 'behind').toBeGreaterThanOrEqual(3);
    }
  });

  test('text can be read on every background', () => {
    for (const text of [n.text1, n.text2, n.text3])
      for (const [where, background] of Object.entries(backgrounds))
        expect.soft(contrast(text, background), `${text} on ${where}`).toBeGreaterThanOrEqual(4.5);
  });

  test('accents and warnings can be read as text, alone and on their tint', () => {
    const pairs = [
      [n.accent, n.accentTint],
      [n.danger, n.dangerTint],
      [n.warn, n.warnTint],
      [n.ok, n.okTint],
    ] as const;
    for (const [text, tint] of pairs)
      for (const background of [n.surface, tint])
        expect.soft(contrast(text, background), `${text} on ${background}`).toBeGreaterThan(4.5);
  });

  test('words on filled buttons can be read, hovered or not', () => {
    for (const fill of [n.accent, n.accentHover])
      expect.soft(contrast(n.onAccent, fill)).toBeGreaterThanOrEqual(4.5);
    for (const fill of [n.danger, n.dangerHover])
      expect.soft(contrast(n.onDanger, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test('the borders of inputs stand out from what surrounds them', () => {
    for (const background of Object.values(backgrounds))
      expect.soft(contrast(n.borderStrong, background)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(theme.lanes))('the %s lane can be told and read', (_hue, lane) => {
    expect.soft(contrast(lane.bar, n.surface), 'bar on surface').toBeGreaterThanOrEqual(3);
    expect.soft(contrast(lane.bar, lane.tint), 'bar on tint').toBeGreaterThanOrEqual(3);
    expect.soft(contrast(lane.text, lane.label), 'label').toBeGreaterThanOrEqual(8.7);
    expect.soft(contrast(n.text1, lane.tint), 'text on tint').toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(theme.sentiment))(
    'the face at %s stands out',
    (_level, { fill, glyph }) => {
      expect.soft(contrast(fill, n.canvas), 'face on canvas').toBeGreaterThanOrEqual(3);
      expect.soft(contrast(glyph, fill), 'glyph on face').toBeGreaterThanOrEqual(3);
    },
  );

  test('every card type has an edge that shows on the card', () => {
    for (const type of Object.keys(cardLooks) as (keyof typeof cardLooks)[])
      expect.soft(contrast(cardColor(name, type), n.surface), type).toBeGreaterThanOrEqual(3);
  });

  test('has a variable for everything the light theme has', () => {
    expect(Object.keys(cssVariables(name))).toEqual(Object.keys(cssVariables('light')));
  });
});

test('colours are plain sRGB hex, so that exporters can use them', () => {
  for (const name of names) {
    const { shadows: _, ...colours } = themes[name];
    for (const value of leaves(colours)) expect(value).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
  }
});

test('the stylesheet names variables as the components use them', () => {
  const sheet = themeSheet();
  for (const part of [
    '--c-text-1:#191e27;',
    '--c-surface-2:#eff1f5;',
    '--c-border-strong:#82868e;',
    '--lane-teal-bar:#06a096;',
    '--sent-n2:#a71a1b;',
    '--sent-0-glyph:#191e27;',
    '--type-pain:#a71a1b;',
    "--font-card:400 14px/20px 'Inter Variable', system-ui, sans-serif;",
    '--size-step-width:240px;',
    '--shadow-e2:0 4px 16px #0000001f;',
    '--z-lane-label:2;',
  ])
    expect(sheet).toContain(part);
  expect(sheet.split("[data-theme='dark']")[1]).toContain('--type-pain:#df6a55;');
});

function leaves(table: object): unknown[] {
  return Object.values(table).flatMap((value) =>
    typeof value === 'object' && value !== null ? leaves(value) : [value],
  );
}

/** `share` of one colour over another. */
function mixed(over: string, under: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** WCAG 2 contrast ratio of two opaque sRGB hex colours. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
