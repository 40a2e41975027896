// One block of a persona sheet: its head, what it rests on, rated rows and statements.

import { detectChannel } from '../document/detectChannel';
import { evidenceLabel } from '../document/evidenceWords';
import { labelWidth, type PlacedBlock, type PlacedRow, sheet } from '../layout/personaSheet';
import { iconOfChannel, radii, typeScale } from '../ui/tokens';
import { drawIcon, drawText, type Pen } from './pen';
import { blockLooks } from './personaLooks';
import type { Owner } from './scene';

const { padding } = sheet;

export function drawBlock(pen: Pen, placed: PlacedBlock): void {
  const { id, block, box } = placed;
  const { neutrals, lanes } = pen.palette;
  const { hue, icon } = blockLooks[block.kind];
  const colors = lanes[hue];
  const owner: Owner = { kind: 'block', id };
  const ink = pen.saver ? neutrals.text1 : colors.text;
  pen.shapes.push({
    kind: 'rect',
    ...box,
    radius: radii.panel,
    fill: pen.saver ? neutrals.surface : colors.tint,
    ...(pen.saver ? { stroke: { color: neutrals.border, width: 1 } } : {}),
    owner,
  });
  const x = box.x + padding;
  const inner = box.width - 2 * padding;
  drawIcon(pen, icon, x, box.y + padding + 3, 18, { color: colors.bar, owner });
  const { title } = placed;
  const from = x + sheet.icon + title.width;
  const note = { x: from, y: box.y + padding + 4, width: x + inner - from, height: 0 };
  if (block.evidence) {
    const look = { fill: neutrals.text2, anchor: 'end', maxLines: 1, owner } as const;
    drawText(pen, evidenceLabel(block.evidence), 'caption', note, look);
  }
  const head = { x: x + sheet.icon, y: box.y + padding + 2, ...title };
  drawText(pen, block.title, 'stage', head, { fill: ink, owner });
  for (const row of placed.rows) {
    const at = { x, y: box.y + row.top, width: inner };
    if (block.kind === 'traits') drawTrait(pen, row, at, colors.bar, owner);
    else drawDots(pen, row, at, colors.bar, block.kind === 'channel-use', owner);
  }
  for (const { text, top } of placed.lines) {
    if (text.trim() === '') continue;
    const y = box.y + top;
    const dot = { x: x + 4, y: y + typeScale.card.line / 2, r: 2.5 };
    pen.shapes.push({ kind: 'circle', ...dot, fill: colors.bar, owner });
    const at = { x: x + sheet.bullet, y, width: inner - sheet.bullet, height: 0 };
    drawText(pen, text, 'card', at, { fill: neutrals.text1, owner });
  }
}

interface Place {
  x: number;
  y: number;
  width: number;
}

/** A knob between two ends. */
function drawTrait(
  pen: Pen,
  { rating: { label, opposite, level }, height }: PlacedRow,
  { x, y, width }: Place,
  color: string,
  owner: Owner,
): void {
  const { neutrals } = pen.palette;
  const half = labelWidth('traits');
  const look = { fill: neutrals.text1, owner };
  drawText(pen, label, 'ui', { x, y, width: half, height: 0 }, look);
  const end = { x: x + width - half, y, width: half, height: 0 };
  drawText(pen, opposite ?? '', 'ui', end, { ...look, anchor: 'end' });
  const line = y + height - 13;
  const from = x + 7;
  const step = (width - 14) / 4;
  const track = { x: from, y: line - 2, width: width - 14, height: 4, radius: 2 };
  pen.shapes.push({ kind: 'rect', ...track, fill: color, opacity: 0.25, owner });
  for (let mark = 0; mark < 5; mark++) {
    pen.shapes.push({ kind: 'circle', x: from + mark * step, y: line, r: 2.5, fill: color, owner });
  }
  const stroke = { color: neutrals.surface, width: 2 };
  const knob = { x: from + (level - 1) * step, y: line, r: 7 };
  pen.shapes.push({ kind: 'circle', ...knob, fill: color, stroke, owner });
}

/** Dots out of five. */
function drawDots(
  pen: Pen,
  { rating: { label, level } }: PlacedRow,
  { x, y, width }: Place,
  color: string,
  isChannel: boolean,
  owner: Owner,
): void {
  const indent = isChannel ? sheet.row.channel : 0;
  if (isChannel) {
    const icon = iconOfChannel(detectChannel(label) ?? '');
    drawIcon(pen, icon, x, y + 5, 16, { color: pen.palette.neutrals.text2, owner });
  }
  const room = labelWidth(isChannel ? 'channel-use' : 'skills');
  const at = { x: x + indent, y: y + 3, width: room, height: 0 };
  drawText(pen, label, 'card', at, { fill: pen.palette.neutrals.text1, owner });
  for (let dot = 1; dot <= 5; dot++) {
    const place = { x: x + width - 84 + dot * 16 - 4, y: y + 13, r: 5 };
    const isOn = dot <= level;
    pen.shapes.push(
      isOn
        ? { kind: 'circle', ...place, fill: color, owner }
        : { kind: 'circle', ...place, r: 4.25, stroke: { color, width: 1.5 }, owner },
    );
  }
}
