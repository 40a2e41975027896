// A card of a comparison: what happened to it, what it says, and what else of it is different.
import type { FieldChange } from '../../analysis/compare/change';
import { changeMarks } from '../../analysis/compare/changeGroups';
import type { ComparedCard } from '../../analysis/compare/comparedCards';
import { type TextPiece, wordDifference } from '../../analysis/compare/wordDifference';
import type { Box } from '../../base/geometry';
import type { TextMeasurer, TextStyle } from '../../layout/textMeasurer';
import { hatch } from '../../scene/area';
import { drawText, type Pen } from '../../scene/pen';
import type { RectShape, Stroke } from '../../scene/scene';
import { radii, typeScale } from '../../ui/tokens';
import { type ToldLine, toldLines } from './toldText';

/** What is to be seen of a card at first sight; nothing where both versions have it alike. */
export type CardLook = 'added' | 'removed' | 'changed' | 'ghost' | null;

interface Line extends ToldLine {
  style: TextStyle;
  /** Of what happened to the card. */
  isMark: boolean;
}

export interface ToldCard {
  look: CardLook;
  lines: Line[];
  height: number;
}

const paddingX = 9;
const paddingY = 6;
/** A value in the card's small print, not its text. */
const longest = 90;

export function toldCard(compared: ComparedCard, width: number, measurer: TextMeasurer): ToldCard {
  const { card, changes, ghost, place } = compared;
  const room = width - 2 * paddingX;
  const marks = changes.map(({ kind }) => {
    const where = kind === 'moved' && place !== undefined ? ` from ${place}` : '';
    return `${changeMarks[kind].sign} ${changeMarks[kind].word}${where}`;
  });
  const { sign, word } = changeMarks.moved;
  if (ghost === 'moved') marks.splice(0, marks.length, `${sign} ${word} to ${place}`);
  const look = lookOf(compared);
  const fields = changes.flatMap((change) => change.fields);
  const text = card.text.trim() || 'A card without text';
  const small = fields.filter(({ field }) => field !== 'text').map(smallPrint);
  const write = (pieces: readonly TextPiece[], style: TextStyle, isMark = false): Line[] =>
    // A mark is bolder than it is measured.
    toldLines(pieces, style, isMark ? room / 1.08 : room, measurer).map((line) => ({
      ...{ ...line, style, isMark },
    }));
  const lines = [
    ...marks.flatMap((mark) => write([{ kind: 'same', text: mark }], 'caption', true)),
    ...textPieces(text, look, fields).flatMap((pieces) => write(pieces, 'ui')),
    ...small.flatMap((print) => write([{ kind: 'same', text: print }], 'caption')),
  ];
  const height = lines.reduce((sum, { style }) => sum + typeScale[style].line, 2 * paddingY);
  return { look, lines, height };
}

function lookOf({ changes, ghost }: ComparedCard): CardLook {
  if (ghost === 'moved') return 'ghost';
  if (changes.length === 0) return null;
  const kinds = changes.map(({ kind }) => kind);
  return kinds.find((kind) => kind === 'added' || kind === 'removed') ?? 'changed';
}

/** Paragraphs: what was and what is stand apart where they have no word in common. */
function textPieces(text: string, look: CardLook, fields: readonly FieldChange[]): TextPiece[][] {
  const renamed = fields.find(({ field, before }) => field === 'text' && before !== undefined);
  if (!renamed) return [[{ kind: look === 'removed' ? 'removed' : 'same', text }]];
  const pieces = wordDifference(renamed.was, renamed.is);
  const isAlike = pieces.some((piece) => piece.kind === 'same' && piece.text.trim() !== '');
  return isAlike ? [pieces] : pieces.map((piece) => [piece]);
}

function smallPrint({ name, before, after, was, is }: FieldChange): string {
  const short = (value: unknown, words: string) =>
    value === undefined ? '∅' : words.length > longest ? `${words.slice(0, longest)}…` : words;
  return `${name}: ${short(before, was)} → ${short(after, is)}`;
}

export function drawToldCard(pen: Pen, told: ToldCard, box: Box): void {
  const { look, lines } = told;
  drawFrame(pen, look, box);
  let y = box.y + paddingY;
  for (const line of lines) {
    drawLine(pen, line, look, { ...box, x: box.x + paddingX, y, width: box.width - 2 * paddingX });
    y += typeScale[line.style].line;
  }
}

function drawFrame(pen: Pen, look: CardLook, { x, y, width, height }: Box): void {
  if (look === null) return;
  const { neutrals } = pen.palette;
  const stroke: Record<Exclude<CardLook, null>, Stroke> = {
    added: { color: neutrals.ok, width: 2 },
    removed: { color: neutrals.danger, width: 1.5, dash: [5, 3] },
    changed: { color: neutrals.text2, width: 1.5 },
    ghost: { color: neutrals.borderStrong, width: 1, dash: [1.5, 3] },
  };
  const half = stroke[look].width / 2;
  const frame: RectShape = {
    kind: 'rect',
    ...{ x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half },
    radius: radii.card - half,
    fill: neutrals.surface,
    stroke: stroke[look],
  };
  if (look === 'ghost') {
    pen.shapes.push({ ...frame, opacity: 0.5 });
    return;
  }
  pen.shapes.push(frame);
  if (look !== 'removed') return;
  const inner = [
    { x: x + 3, y: y + 3 },
    { x: x + width - 3, y: y + 3 },
    { x: x + width - 3, y: y + height - 3 },
    { x: x + 3, y: y + height - 3 },
  ];
  const lines = { color: neutrals.danger, width: 1, opacity: 0.12 };
  pen.shapes.push({ kind: 'path', steps: hatch(inner, 7), stroke: lines });
}

function drawLine(pen: Pen, line: Line, look: CardLook, box: Box): void {
  const { neutrals } = pen.palette;
  const { style, isMark, rtl } = line;
  const { size, line: height } = typeScale[style];
  const color = look === 'added' ? neutrals.ok : look === 'removed' ? neutrals.danger : null;
  for (const { kind, text, x, width } of line.runs) {
    const left = rtl ? box.x + box.width - width : box.x + x;
    const isInside = look === 'changed' && kind !== 'same';
    if (isInside) {
      const fill = kind === 'removed' ? neutrals.dangerTint : neutrals.okTint;
      const ground = { x: left - 1, y: box.y + 1, width: width + 2, height: height - 2 };
      pen.shapes.push({ kind: 'rect', ...ground, radius: 2, fill });
    }
    const fill = isMark
      ? (color ?? neutrals.text2)
      : look === 'changed' || look === 'added'
        ? kind === 'removed'
          ? neutrals.text2
          : neutrals.text1
        : neutrals.text2;
    // Room to spare keeps it on its line.
    const room = rtl ? { ...box, x: box.x - 40, width: box.width + 40 } : { ...box, x: left };
    const place = { ...room, width: rtl ? room.width : width * 1.1 + 40, height };
    drawText(pen, text, style, place, { fill, maxLines: 1, ...(isMark ? { weight: 600 } : {}) });
    const middle = box.y + height / 2 + size * 0.08;
    if (kind === 'removed') strike(pen, left, width, middle, neutrals.text2);
    if (kind === 'added' && isInside) strike(pen, left, width, box.y + height - 2.5, neutrals.ok);
  }
}

function strike(pen: Pen, x: number, width: number, y: number, color: string): void {
  pen.shapes.push({
    kind: 'path',
    steps: [
      ['M', x, y],
      ['L', x + width, y],
    ],
    stroke: { color, width: 1.2 },
  });
}
