// What drawing functions share: the theme's colours, the measurer and the growing list of shapes.
import type { Box } from '../base/geometry';
import type { TextMeasurer, TextStyle } from '../layout/textMeasurer';
import { type IconName, icons } from '../ui/icons';
import { sizes, type ThemeName, themes, typeScale } from '../ui/tokens';
import type { Owner, Shape, TextShape } from './scene';

export type Palette = (typeof themes)[ThemeName];

export interface SceneOptions {
  /** Absent = light. */
  theme?: ThemeName;
  /** Saver: no tints, all information kept. */
  ink?: 'full' | 'saver';
  /** Whose curve stands in front; absent = the first persona. */
  activePersonaId?: string;
  /** false leaves the title block out. */
  titleBlock?: boolean;
}

export interface Pen {
  theme: ThemeName;
  palette: Palette;
  saver: boolean;
  measurer: TextMeasurer;
  shapes: Shape[];
}

export function newPen(measurer: TextMeasurer, options: SceneOptions): Pen {
  const theme = options.theme ?? 'light';
  return {
    theme,
    palette: themes[theme],
    saver: options.ink === 'saver',
    measurer,
    shapes: [],
  };
}

interface TextLook {
  fill: string;
  weight?: number;
  italic?: boolean;
  anchor?: TextShape['anchor'];
  /** More lines than this end in an ellipsis. */
  maxLines?: number;
  owner?: Owner;
}

/** Half of what Inter's ascent exceeds its descent by, in em: centres a line's text as browsers do. */
const baselineShift = 0.3638;

/** Draws text wrapped to the box's width, from its top; returns the height taken. */
export function drawText(
  pen: Pen,
  text: string,
  style: TextStyle,
  box: Box,
  look: TextLook,
): number {
  const { size, line, weight } = typeScale[style];
  const lines = fitLines(pen.measurer, text, style, box.width, look.maxLines);
  if (lines.every((entry) => entry === '')) return lines.length * line;
  const rtl = isRightToLeft(text);
  const anchor = look.anchor ?? 'start';
  const left = rtl && anchor === 'start' ? box.x + box.width : box.x;
  pen.shapes.push({
    kind: 'text',
    x: anchor === 'middle' ? box.x + box.width / 2 : anchor === 'end' ? box.x + box.width : left,
    anchor,
    baseline: box.y + line / 2 + baselineShift * size,
    lines,
    lineHeight: line,
    size,
    weight: look.weight ?? weight,
    fill: look.fill,
    ...(look.italic ? { italic: true } : {}),
    ...(rtl ? { rtl } : {}),
    ...(look.owner ? { owner: look.owner } : {}),
  });
  return lines.length * line;
}

export function fitLines(
  measurer: TextMeasurer,
  text: string,
  style: TextStyle,
  width: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = measurer.lines(text, style, width).map((line) => line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = ellipsis(measurer, kept[maxLines - 1] ?? '', style, width);
  return kept;
}

/** The text with an ellipsis, short enough for `width`. */
function ellipsis(measurer: TextMeasurer, text: string, style: TextStyle, width: number): string {
  const letters = [...text];
  while (letters.length > 0 && measurer.width(`${letters.join('')}…`, style) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

interface IconLook {
  color: string;
  fill?: string;
  strokeWidth?: number;
  owner?: Owner;
}

export function drawIcon(
  pen: Pen,
  name: string,
  x: number,
  y: number,
  size: number,
  { color, fill, strokeWidth, owner }: IconLook,
): void {
  pen.shapes.push({
    kind: 'icon',
    x,
    y,
    size,
    data: icons[isIcon(name) ? name : 'circle'],
    color,
    strokeWidth: strokeWidth ?? (sizes.iconStroke * size) / 24,
    ...(fill ? { fill } : {}),
    ...(owner ? { owner } : {}),
  });
}

function isIcon(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

/** By the first letter that has a direction, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  const letter = text.match(/\p{L}/u)?.[0];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter);
}
