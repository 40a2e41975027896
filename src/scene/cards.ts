// Cards as shapes, by the anatomy that the screen uses.
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import type { Card, GridDocument, LaneState } from '../document/grid';
import { anatomy, cardParts } from '../layout/cardAnatomy';
import { metaOf, type PlacedMeta, placeMeta } from '../layout/cardMeta';
import {
  type CardLook,
  cardColor,
  cardLooks,
  iconOfChannel,
  personaLift,
  radii,
  typeScale,
} from '../ui/tokens';
import { type DocumentNames, type TargetLook, targetLook } from './cardTarget';
import { leftEdge, marker } from './outlines';
import { drawIcon, drawText, fitLines, type Pen } from './pen';
import type { Owner } from './scene';

export function drawCard(
  pen: Pen,
  id: Id,
  card: Card,
  box: Box,
  state: LaneState,
  personas: GridDocument['personas'],
  documents: DocumentNames,
): void {
  const owner: Owner = { kind: 'card', id };
  const { neutrals } = pen.palette;
  const look: CardLook = cardLooks[card.type];
  const color = cardColor(pen.theme, card.type);
  const parts = cardParts(card, box, state);
  pen.shapes.push({ kind: 'rect', ...box, radius: radii.card, fill: neutrals.surface, owner });
  if (parts.image && card.assetId !== undefined) {
    const placeholder = neutrals.surface2;
    pen.shapes.push({
      kind: 'image',
      ...parts.image,
      assetId: card.assetId,
      alt: card.text,
      placeholder,
      owner,
    });
  }
  pen.shapes.push(
    {
      kind: 'rect',
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      radius: radii.card - 0.5,
      stroke: {
        color: look.dashed ? neutrals.borderStrong : neutrals.border,
        width: 1,
        ...(look.dashed ? { dash: [4, 3] } : {}),
      },
      owner,
    },
    { kind: 'path', steps: leftEdge(box, anatomy.edge, radii.card), fill: color, owner },
  );
  drawIcon(pen, iconOf(card, look), parts.icon.x, parts.icon.y, anatomy.icon, {
    color,
    strokeWidth: 1.4,
    owner,
  });
  drawText(pen, card.text, state === 'open' ? 'card' : 'cardCompact', parts.text, {
    fill: neutrals.text1,
    italic: look.italic ?? false,
    ...(state === 'open' ? {} : { maxLines: 1 }),
    owner,
  });
  if (parts.target && card.documentId !== undefined) {
    drawTarget(pen, targetLook(card.documentId, documents), parts.target, owner);
  }
  if (!parts.meta) return;
  for (const placed of placeMeta(metaOf(card, personas), parts.meta.width, pen.measurer)) {
    drawMeta(pen, placed, parts.meta, color, owner);
  }
}

/** A chip as wide as its name; a missing document has a dashed one. */
function drawTarget(
  pen: Pen,
  { icon, label, isMissing }: TargetLook,
  room: Box,
  owner: Owner,
): void {
  const { neutrals } = pen.palette;
  const { metaIcon, targetPaddingX, targetIconGap } = anatomy;
  const lead = targetPaddingX + metaIcon + targetIconGap;
  const most = Math.max(room.width - lead - targetPaddingX, 1);
  const [name = ''] = fitLines(pen.measurer, label.replace(/\s+/g, ' '), 'caption', most, 1);
  const width = lead + pen.measurer.width(name, 'caption') + targetPaddingX;
  const color = isMissing ? neutrals.text2 : neutrals.accent;
  const middle = room.y + room.height / 2;
  pen.shapes.push({
    kind: 'rect',
    x: room.x + 0.5,
    y: room.y + 0.5,
    width: width - 1,
    height: room.height - 1,
    radius: radii.control - 0.5,
    stroke: {
      color: neutrals.borderStrong,
      width: 1,
      ...(isMissing ? { dash: [4, 3] } : {}),
    },
    owner,
  });
  const iconLook = { color, strokeWidth: 1.2, owner };
  drawIcon(pen, icon, room.x + targetPaddingX, middle - metaIcon / 2, metaIcon, iconLook);
  const { line } = typeScale.caption;
  // Measured already: the room to spare keeps it on its line.
  const text = { x: room.x + lead, y: middle - line / 2, width: width + 24, height: line };
  drawText(pen, name, 'caption', text, { fill: color, maxLines: 1, owner });
}

function iconOf(card: Card, look: CardLook): string {
  return card.type === 'touchpoint' && card.channel !== undefined
    ? iconOfChannel(card.channel)
    : look.icon;
}

function drawMeta(
  pen: Pen,
  { item, x: offset, width, label }: PlacedMeta,
  line: Box,
  color: string,
  owner: Owner,
): void {
  const { neutrals } = pen.palette;
  const x = line.x + offset;
  const middle = line.y + line.height / 2;
  if (item.kind === 'severity') {
    for (let index = 0; index < 5; index++) {
      pen.shapes.push({
        kind: 'rect',
        x: x + index * (anatomy.tick + anatomy.tickGap),
        y: middle - 5,
        width: anatomy.tick,
        height: 10,
        radius: 1.5,
        fill: index < item.value ? color : neutrals.borderStrong,
        ...(index < item.value ? {} : { opacity: 0.3 }),
        owner,
      });
    }
    return;
  }
  if (item.kind === 'persona') {
    const center = { x: x + anatomy.metaIcon / 2, y: middle };
    pen.shapes.push({
      kind: 'path',
      steps: marker(item.marker, center, 9),
      fill: personaColor(pen, item.color),
      owner,
    });
    return;
  }
  const icon = 'icon' in item ? item.icon : null;
  const lead = icon === null ? 0 : anatomy.metaIcon + anatomy.metaIconGap;
  if (icon !== null) {
    drawIcon(pen, icon, x, middle - anatomy.metaIcon / 2, anatomy.metaIcon, {
      color: neutrals.text3,
      strokeWidth: 1.2,
      owner,
    });
  }
  const strong = item.kind === 'metric';
  drawText(
    pen,
    label,
    'caption',
    { x: x + lead, y: line.y, width: width - lead + 24, height: typeScale.caption.line },
    {
      fill: strong ? neutrals.text1 : item.kind === 'tag' ? neutrals.accent : neutrals.text3,
      ...(strong ? { weight: 600 } : {}),
      maxLines: 1,
      owner,
    },
  );
}

/** As it reads on the theme's ground. */
export function personaColor(pen: Pen, color: string): string {
  const lift = personaLift[pen.theme];
  if (lift === 0) return color;
  const parts = color.match(/[0-9a-f]{2}/gi) ?? [];
  if (parts.length < 3) return pen.palette.neutrals.text1;
  const lifted = parts.slice(0, 3).map((part) => {
    const value = Number.parseInt(part, 16);
    return Math.round(value + (255 - value) * lift)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${lifted.join('')}`;
}
