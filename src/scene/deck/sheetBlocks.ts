// A block of a persona's sheet: its head, what it rests on, rated rows and statements.
import { evidenceLabel } from '../../document/evidenceWords';
import type { PersonaRating } from '../../document/persona';
import { deckWidth, fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import { type SheetBlock, sheetSizes } from '../../layout/deck/sheetPages';
import { blockLooks } from '../personaLooks';
import type { DeckPen } from './frame';
import { deckPalette, ink, noInset, paragraph, textBlock, textObject } from './ink';
import { iconObject } from './marks';
import type { SlideObject } from './slide';

/** One shape with its heading and statements; rows with knobs and dots lie on it. */
export function blockObject(
  { measurer }: DeckPen,
  placed: SheetBlock,
  notes: string[],
): SlideObject {
  const { block, lines, ratings, x, y, width, height, size } = placed;
  const { hue, icon } = blockLooks[block.kind];
  const colors = deckPalette.lanes[hue];
  const { padding, heading, trait, row } = sheetSizes;
  const each = block.kind === 'traits' ? trait : row;
  const note = block.evidence ? evidenceLabel(block.evidence) : '';
  const noteWidth = note === '' ? 0 : deckWidth(measurer, note, { size: smallestText }) + 6;
  const inner = width - 2 * padding;
  const titleWidth = inner - 26 - noteWidth;
  // A whole title goes before what it rests on, which the notes tell then.
  const titleFits = deckWidth(measurer, block.title, { size: 14, bold: true }) <= titleWidth;
  const hasRoom = note !== '' && titleFits;
  if (note !== '' && !hasRoom) notes.push(`${block.title} – ${note}`);
  const headWidth = titleFits ? titleWidth : inner - 26;
  const title = fitText(measurer, block.title, { size: 14, bold: true }, headWidth, 1);
  if (title.shortened) notes.push(block.title);
  const head = {
    x: x + padding + 26,
    y: y + padding - 2,
    width: headWidth,
    height: heading - 4,
  };
  const objects: SlideObject[] = [
    {
      kind: 'box',
      form: 'round',
      radius: 8,
      name: `Block: ${block.title}`,
      ...{ x, y, width, height },
      fill: colors.tint,
      ...(lines.length === 0
        ? {}
        : {
            text: textBlock(
              lines.map((line) =>
                paragraph(line, {
                  size,
                  bullet: true,
                  color: deckPalette.lanes.slate.text,
                  before: 1,
                }),
              ),
              {
                inset: {
                  ...noInset,
                  left: padding,
                  right: padding,
                  top: padding + heading + ratings.length * each,
                },
              },
            ),
          }),
    },
    iconObject(icon, { x: x + padding, y: y + padding }, 18, colors.bar),
    textObject(
      'Title',
      head,
      [paragraph(title.text, { size: 14, bold: true, color: colors.text })],
      {
        anchor: 'middle',
      },
    ),
  ];
  if (hasRoom) {
    const at = {
      x: x + width - padding - noteWidth,
      y: head.y,
      width: noteWidth,
      height: head.height,
    };
    objects.push(
      textObject('Evidence', at, [paragraph(note, { color: colors.text, align: 'end' })], {
        anchor: 'middle',
      }),
    );
  }
  ratings.forEach((rating, index) => {
    const at = { x: x + padding, y: y + padding + heading + index * each, width: inner };
    objects.push(
      ...(block.kind === 'traits'
        ? traitObjects(rating, at, colors.bar, measurer, notes)
        : dotObjects(rating, at, colors.bar, measurer, notes)),
    );
  });
  return { kind: 'group', name: `Block: ${block.title}`, alt: block.title || 'Block', objects };
}

interface Place {
  x: number;
  y: number;
  width: number;
}

function traitObjects(
  { label, opposite = '', level }: PersonaRating,
  { x, y, width }: Place,
  color: string,
  measurer: DeckPen['measurer'],
  notes: string[],
): SlideObject[] {
  const font = { size: smallestText };
  const [left, right] = [label, opposite].map((text) => deckWidth(measurer, text, font) + 2);
  // A short end leaves its room to a long one.
  const share = {
    left: Math.max(width / 2, width - (right ?? 0)),
    right: Math.max(width / 2, width - (left ?? 0)),
  };
  const fitted = (text: string, most: number) => {
    const short = fitText(measurer, text, font, most - 4, 1);
    if (short.shortened) notes.push(text);
    return short.text;
  };
  const line = lineOf(smallestText);
  const track = y + line + 12;
  const knob = x + 7 + ((level - 1) / 4) * (width - 14);
  const dark = { color: deckPalette.lanes.slate.text };
  return [
    textObject('Trait', { x, y, width: share.left, height: line }, [
      paragraph(fitted(label, share.left), dark),
    ]),
    textObject('Opposite', { x: x + width - share.right, y, width: share.right, height: line }, [
      paragraph(fitted(opposite, share.right), { ...dark, align: 'end' }),
    ]),
    {
      kind: 'box',
      form: 'round',
      radius: 2,
      name: 'Track',
      x,
      y: track - 2,
      width,
      height: 4,
      fill: color,
      opacity: 0.3,
    },
    {
      kind: 'box',
      form: 'ellipse',
      name: 'Knob',
      alt: `${label} – ${opposite}: ${level} of 5`,
      x: knob - 7,
      y: track - 7,
      width: 14,
      height: 14,
      fill: color,
      stroke: { color: ink.surface, width: 2 },
    },
  ];
}

function dotObjects(
  { label, level }: PersonaRating,
  { x, y, width }: Place,
  color: string,
  measurer: DeckPen['measurer'],
  notes: string[],
): SlideObject[] {
  const dots = 5 * 14;
  const room = width - dots - 8;
  const { text, shortened } = fitText(measurer, label, { size: smallestText }, room, 1);
  if (shortened) notes.push(label);
  const box = { x, y, width: room, height: sheetSizes.row };
  const words = paragraph(text, { color: deckPalette.lanes.slate.text });
  return [
    textObject('Rated', box, [words], { anchor: 'middle' }),
    ...[1, 2, 3, 4, 5].map((dot): SlideObject => {
      const at = { x: x + width - dots + (dot - 1) * 14 + 2, y: y + 7, width: 10, height: 10 };
      const isOn = dot <= level;
      const look = isOn ? { fill: color } : { stroke: { color, width: 1.25 } };
      return { kind: 'box', form: 'ellipse', name: `Dot ${dot}`, ...at, ...look };
    }),
  ];
}
