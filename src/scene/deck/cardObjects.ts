// Cards on slides: one native shape with its text, so that somebody can type into it, move it and colour it. A picture
// or a channel's icon makes it a group.
import { fitInto } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Card, Lane } from '../../document/grid';
import { cardTypeLabels, channelLabelOf, laneHue, roleInfo } from '../../document/vocabulary';
import { type DeckCard, hasIcon } from '../../layout/deck/deckCards';
import { deckSizes, smallestText } from '../../layout/deck/page';
import { type CardLook, cardColor, cardLooks, iconOfChannel } from '../../ui/tokens';
import { isRightToLeft } from '../pen';
import { deckPalette, ink, paragraph } from './ink';
import { iconObject } from './marks';
import type { BoxObject, Paragraph, SlideObject } from './slide';

const cardRadius = 6;

/** What connectors call a card. */
export function cardKey(id: Id): string {
  return `card ${id}`;
}

export function cardObject(
  placed: DeckCard,
  card: Card,
  { lane, size }: { lane: Pick<Lane, 'role' | 'hue'>; size: number },
): SlideObject {
  const look: CardLook = cardLooks[card.type];
  const isUsual = card.type === roleInfo[lane.role].cardType;
  // Pains are red wherever they stand; others of the lane's own kind have its colour.
  const color =
    isUsual && card.type !== 'pain'
      ? deckPalette.lanes[laneHue(lane)].bar
      : cardColor('light', card.type);
  const { cardPaddingX, cardPaddingY, icon, iconGap } = deckSizes;
  const withIcon = hasIcon(card) && card.channel !== undefined;
  const { x, y, width, height, picture } = placed;
  const words = card.text || (card.assetId === undefined ? '' : 'a picture without words');
  const name = `${cardTypeLabels[card.type]}: ${words.slice(0, 60)}`;
  // On the side on which the text begins.
  const isBeside = isRightToLeft(placed.text) === isRightToLeft(placed.meta);
  const align = isBeside ? 'start' : 'end';
  const paragraphs: Paragraph[] = [
    paragraph(placed.text, { size, italic: look.italic ?? false }),
    ...(placed.meta === ''
      ? []
      : [paragraph(placed.meta, { size: smallestText, color: metaColor(card, color), align })]),
  ];
  const box: BoxObject = {
    kind: 'box',
    form: 'round',
    radius: cardRadius,
    id: cardKey(placed.id),
    name,
    ...{ x, y, width, height },
    fill: ink.surface,
    stroke: { color, width: 1.25, ...(look.dashed ? { dash: 'dash' } : {}) },
    text: {
      paragraphs,
      anchor: 'middle',
      inset: {
        left: cardPaddingX + (withIcon ? icon + iconGap : 0),
        top: cardPaddingY + picture,
        right: cardPaddingX,
        bottom: cardPaddingY,
      },
    },
    // Cards in a lane of their own kind are told by the lane.
    ...(isUsual ? {} : { alt: `${cardTypeLabels[card.type]}: ${words}` }),
  };
  const inside: SlideObject[] = [];
  if (picture > 0 && card.assetId !== undefined) {
    const room = { x: x + 4, y: y + 4, width: width - 8, height: picture - 4 };
    const at = card.pictureRatio === undefined ? room : fitInto(room, card.pictureRatio);
    const alt = card.text || 'Picture';
    inside.push({
      kind: 'image',
      form: 'round',
      name: 'Picture',
      ...at,
      assetId: card.assetId,
      alt,
      placeholder: ink.surface2,
    });
  }
  if (withIcon && card.channel !== undefined) {
    const words = channelLabelOf(card.channel);
    const at = { x: x + cardPaddingX, y: y + picture + (height - picture - icon) / 2 };
    inside.push(iconObject(iconOfChannel(card.channel), at, icon, color, words));
  }
  if (inside.length === 0) return box;
  const channel = card.channel === undefined ? '' : `, ${channelLabelOf(card.channel)}`;
  const alt = `${cardTypeLabels[card.type]}: ${words}${channel}`;
  return { kind: 'group', name, alt, objects: [box, ...inside] };
}

/** Severity in the colour of pains, everything else quiet. */
function metaColor({ severity }: Card, color: string): string {
  return severity === undefined ? ink.text3 : color;
}
