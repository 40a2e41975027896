// The one anatomy of a card: where its edge, icon, text, picture, target and meta line stand. Screen, scene and exports use
// these numbers; nothing else may add a padding.
import { type Box, fitInto, type Point } from '../base/geometry';
import type { Card, LaneState } from '../document/grid';
import { channelLabelOf } from '../document/vocabulary';
import { sizes, typeScale } from '../ui/tokens';
import type { TextMeasurer } from './textMeasurer';

/** Map units, from the card's outer box: its 1 px border lies inside. */
export const anatomy = {
  /** Coloured bar of the card's type at the left. */
  edge: sizes.cardEdge,
  paddingX: sizes.cardPaddingX,
  paddingY: sizes.cardPaddingY,
  icon: sizes.iconSmall,
  iconGap: 6,
  /** Between the text and the meta line. */
  metaGap: 4,
  metaLine: typeScale.caption.line,
  metaIcon: 12,
  /** Between two items of the meta line, and between an item's icon and its word. */
  metaItemGap: 8,
  metaIconGap: 4,
  /** One severity tick and the gap after it. */
  tick: 4,
  tickGap: 2,
  /** The chip that names the document a card leads to, and the gap above it. */
  target: 24,
  targetGap: 4,
  targetPaddingX: 6,
  targetIconGap: 4,
  /** Room at the chip's right end for the grip in the card's corner. */
  targetInset: 8,
  /**
   * A picture fills the card's width above the text, as high as it is; one of unknown height is cut to half its width.
   * Between the limits: a phone's screen is shown whole in the middle, or a card would be taller than a page.
   */
  imageRatio: { unknown: 0.5, least: 0.1, most: 1.2 },
  compactPaddingY: 5,
} as const;

export interface CardParts {
  icon: Point;
  text: Box;
  /** The most room the chip of the target takes; a short name makes a shorter chip. */
  target: Box | null;
  meta: Box | null;
  image: Box | null;
}

const textStart = anatomy.edge + anatomy.paddingX + anatomy.icon + anatomy.iconGap;

/** Width the text of a card wraps to. */
export function textWidthOf(cardWidth: number): number {
  return Math.max(cardWidth - textStart - anatomy.paddingX, 1);
}

export function cardHeight(
  card: Card,
  width: number,
  state: LaneState,
  measurer: TextMeasurer,
): number {
  if (state !== 'open') return typeScale.cardCompact.line + 2 * anatomy.compactPaddingY;
  const text = measurer.height(card.text, 'card', textWidthOf(width));
  const below = targetHeight(card) + metaHeight(card);
  return imageHeight(card, width) + anatomy.paddingY + text + below + anatomy.paddingY;
}

/** Where the parts of a card stand, given its box from the layout. */
export function cardParts(card: Card, box: Box, state: LaneState): CardParts {
  const compact = state !== 'open';
  const image = compact ? 0 : imageHeight(card, box.width);
  const paddingY = compact ? anatomy.compactPaddingY : anatomy.paddingY;
  const line = compact ? typeScale.cardCompact.line : typeScale.card.line;
  const meta = compact ? 0 : metaHeight(card);
  const target = compact ? 0 : targetHeight(card);
  const top = box.y + image + paddingY;
  const x = box.x + textStart;
  const width = textWidthOf(box.width);
  return {
    icon: {
      x: box.x + anatomy.edge + anatomy.paddingX,
      y: top + (line - anatomy.icon) / 2,
    },
    text: { x, y: top, width, height: box.height - image - 2 * paddingY - target - meta },
    target: target
      ? {
          x,
          y: box.y + box.height - paddingY - meta - anatomy.target,
          width: Math.max(width - anatomy.targetInset, 1),
          height: anatomy.target,
        }
      : null,
    meta: meta
      ? {
          x,
          y: box.y + box.height - paddingY - anatomy.metaLine,
          width,
          height: anatomy.metaLine,
        }
      : null,
    image: image ? imageBox(card, box, image) : null,
  };
}

/** Whether the card has a meta line under its text. */
export function hasMeta(card: Card): boolean {
  return (
    card.severity !== undefined ||
    card.impact !== undefined ||
    card.effort !== undefined ||
    card.metric !== undefined ||
    card.evidence !== undefined ||
    (card.tags?.length ?? 0) > 0 ||
    (card.personaIds?.length ?? 0) > 0 ||
    channelLabel(card) !== null
  );
}

/** The channel's name, unless the text already says it ("Confirmation email"). */
export function channelLabel(card: Card): string | null {
  if (card.channel === undefined) return null;
  const label = channelLabelOf(card.channel);
  return card.text.toLowerCase().includes(label.toLowerCase()) ? null : label;
}

function metaHeight(card: Card): number {
  return hasMeta(card) ? anatomy.metaGap + anatomy.metaLine : 0;
}

function targetHeight(card: Card): number {
  return card.documentId === undefined ? 0 : anatomy.targetGap + anatomy.target;
}

/** Height by width of the place that a card's picture has. */
export function pictureRatioOf({ pictureRatio }: Card): number {
  const { unknown, least, most } = anatomy.imageRatio;
  return Math.min(Math.max(pictureRatio ?? unknown, least), most);
}

function imageHeight(card: Card, width: number): number {
  return card.assetId === undefined ? 0 : Math.round(width * pictureRatioOf(card));
}

/** The picture itself: narrower than the card if it is taller than its place. */
function imageBox({ pictureRatio }: Card, box: Box, height: number): Box {
  const place = { ...box, height };
  return pictureRatio === undefined ? place : fitInto(place, pictureRatio);
}
