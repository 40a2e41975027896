// The one table of colours, sizes and type that the screen and every exporter read. Plain data:
// no DOM, no React. Colours live in palette.ts; this file gives them meaning and CSS names.
import type { IconName } from './icons';
import { type Palette, palettes } from './palette';

export const themes: Record<ThemeName, Palette> = palettes;

export type ThemeName = keyof typeof palettes;
export type LaneHue = keyof Palette['lanes'];
export type SentimentLevel = keyof Palette['sentiment'];

/** Where a card type's colour comes from: a lane hue, or the strongest negative sentiment. */
export type CardLook = {
  hue: LaneHue | 'n2';
  icon: IconName;
  dashed?: boolean;
  italic?: boolean;
};

export const cardLooks = {
  action: { hue: 'blue', icon: 'footprints' },
  touchpoint: { hue: 'slate', icon: 'waypoints' },
  quote: { hue: 'violet', icon: 'quote', italic: true },
  thought: { hue: 'violet', icon: 'message-circle' },
  pain: { hue: 'n2', icon: 'triangle-alert' },
  gain: { hue: 'teal', icon: 'thumbs-up' },
  opportunity: { hue: 'green', icon: 'lightbulb' },
  solution: { hue: 'orange', icon: 'wrench' },
  question: { hue: 'olive', icon: 'circle-question-mark', dashed: true },
  insight: { hue: 'teal', icon: 'search-check' },
  metric: { hue: 'slate', icon: 'gauge' },
  evidence: { hue: 'teal', icon: 'badge-check' },
  image: { hue: 'slate', icon: 'image' },
  process: { hue: 'orange', icon: 'server-cog' },
  role: { hue: 'orange', icon: 'user-cog' },
  policy: { hue: 'slate', icon: 'scale' },
  'journey-link': { hue: 'blue', icon: 'route' },
  text: { hue: 'slate', icon: 'align-left' },
  'moment-of-truth': { hue: 'rose', icon: 'star' },
} satisfies Record<string, CardLook>;

export const channelIcons = {
  website: 'globe',
  'mobile-app': 'smartphone',
  email: 'mail',
  chat: 'messages-square',
  social: 'share-2',
  sms: 'message-square',
  kiosk: 'tablet-smartphone',
  qr: 'qr-code',
  phone: 'phone',
  'voice-assistant': 'audio-lines',
  ivr: 'phone-forwarded',
  store: 'store',
  'service-center': 'headset',
  event: 'calendar-days',
  delivery: 'truck',
  print: 'newspaper',
  tv: 'tv',
  'order-processing': 'package-check',
  billing: 'receipt-text',
  'account-management': 'user-round-cog',
} satisfies Record<string, IconName>;

/** Of a channel of the vocabulary, or of one that its maker named. */
export function iconOfChannel(channel: string): IconName {
  return Object.hasOwn(channelIcons, channel)
    ? channelIcons[channel as keyof typeof channelIcons]
    : 'radio';
}

export const sentimentFaces = {
  n2: 'angry',
  n1: 'frown',
  '0': 'meh',
  p1: 'smile',
  p2: 'laugh',
} satisfies Record<SentimentLevel, IconName>;

/** Lengths in CSS pixels at 100 % zoom. */
export const sizes = {
  stepWidth: 240,
  stepWidthSmall: 180,
  stepWidthLarge: 320,
  stepWidthMin: 160,
  stepWidthMax: 640,
  stepWidthSnap: 8,
  stageHeader: 40,
  stepHeader: 44,
  laneColumn: 200,
  laneBar: 4,
  laneStrip: 28,
  laneAdd: 40,
  rowMin: 72,
  cellPadding: 8,
  cardGap: 6,
  cardPaddingX: 8,
  cardPaddingY: 6,
  cardEdge: 3,
  blueprintLine: 2,
  blueprintRow: 28,
  emotionLane: 160,
  emotionLaneSmall: 120,
  emotionLaneLarge: 240,
  face: 22,
  dot: 8,
  curve: 3,
  curveOther: 2,
  curveHalo: 1,
  neutralLine: 1.5,
  hatch: 6,
  iconSmall: 16,
  icon: 20,
  iconStroke: 1.75,
  focusRing: 2,
  target: 24,
  control: 32,
  topBar: 48,
  statusLine: 24,
  dock: 40,
  inspector: 320,
  minimapWidth: 200,
  minimapHeight: 120,
} as const;

/** Dash of a persona's curve by its marker: told apart without colour too. Null is a solid line. */
export const markerDashes = {
  circle: null,
  square: [12, 4],
  triangle: [6, 4],
  diamond: [14, 4, 2, 4],
  star: [2, 4],
} as const;

/** Opacity of the area between an emotion curve and the neutral line. */
export const curveAreaOpacity = 0.14;

/** Of the curves behind the chosen persona's: fainter, and still 3:1 on every ground. */
export const curveOtherOpacity = 0.8;

export const fontFamily = "'Inter Variable', system-ui, sans-serif";

export type TypeStyle = { size: number; line: number; weight: number };

export const typeScale = {
  caption: { size: 12, line: 16, weight: 400 },
  ui: { size: 13, line: 20, weight: 400 },
  cardCompact: { size: 13, line: 18, weight: 400 },
  card: { size: 14, line: 20, weight: 400 },
  step: { size: 13, line: 18, weight: 600 },
  lane: { size: 13, line: 18, weight: 600 },
  stage: { size: 15, line: 20, weight: 600 },
  panel: { size: 16, line: 24, weight: 600 },
  quote: { size: 20, line: 28, weight: 400 },
  persona: { size: 24, line: 32, weight: 600 },
} satisfies Record<string, TypeStyle>;

/** Persona colours are chosen on white: on a dark ground this share of white keeps them at 3:1. */
export const personaLift: Record<ThemeName, number> = { light: 0, dark: 0.42, print: 0 };

const space = [2, 4, 8, 12, 16, 24, 32, 48] as const;

export const radii = { cell: 0, control: 6, card: 8, panel: 12, chip: 999 } as const;

/** Durations in milliseconds. Typing, palette and undo never animate. */
export const motion = {
  ease: 'cubic-bezier(.2,0,0,1)',
  hover: 90,
  popover: 120,
  reflow: 160,
  camera: 280,
} as const;

/** Paint order of fixed layers. Popups stand above dialogs because dialogs hold menus. */
const layers = {
  cursor: 1,
  laneLabel: 2,
  header: 3,
  corner: 4,
  chrome: 10,
  toolbar: 20,
  dialog: 100,
  popup: 200,
  toast: 300,
  tooltip: 400,
  skip: 500,
} as const;

export function cardColor(theme: ThemeName, type: keyof typeof cardLooks): string {
  const { hue } = cardLooks[type];
  return hue === 'n2' ? themes[theme].sentiment.n2.fill : themes[theme].lanes[hue].bar;
}

/** The custom properties that change with the theme. */
export function cssVariables(theme: ThemeName): Record<string, string> {
  const { neutrals, lanes, sentiment, shadows } = themes[theme];
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(neutrals)) out[`--c-${kebab(name)}`] = value;
  for (const [hue, lane] of Object.entries(lanes))
    for (const [part, value] of Object.entries(lane)) out[`--lane-${hue}-${part}`] = value;
  for (const [level, { fill, glyph }] of Object.entries(sentiment)) {
    out[`--sent-${level}`] = fill;
    out[`--sent-${level}-glyph`] = glyph;
  }
  for (const type of keysOf(cardLooks)) out[`--type-${type}`] = cardColor(theme, type);
  for (const [level, value] of Object.entries(shadows)) out[`--shadow-${level}`] = value;
  out['--persona-share'] = `${100 - personaLift[theme] * 100}%`;
  return out;
}

/** The custom properties that are the same in every theme. */
export function cssConstants(): Record<string, string> {
  const out: Record<string, string> = { '--font-family': fontFamily, '--ease': motion.ease };
  out['--curve-other'] = `${curveOtherOpacity}`;
  for (const [name, t] of Object.entries(typeScale))
    out[`--font-${kebab(name)}`] = `${t.weight} ${t.size}px/${t.line}px ${fontFamily}`;
  for (const value of space) out[`--space-${value}`] = `${value}px`;
  for (const [name, value] of Object.entries(radii)) out[`--radius-${name}`] = `${value}px`;
  for (const [name, value] of Object.entries(layers)) out[`--z-${kebab(name)}`] = `${value}`;
  for (const [name, value] of Object.entries(sizes))
    if (name !== 'iconStroke') out[`--size-${kebab(name)}`] = `${value}px`;
  for (const name of ['hover', 'popover', 'reflow', 'camera'] as const)
    out[`--motion-${name}`] = `${motion[name]}ms`;
  return out;
}

/** `text1` → `text-1`, `borderStrong` → `border-strong`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]|\d+$/g, (part) => `-${part.toLowerCase()}`);
}

function keysOf<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
