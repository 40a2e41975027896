// What a card can say beside where it stands, and what of it is refused.
import { type Id, idShape } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import { isSafeHref } from '../../document/href';
import { limits } from '../../document/limits';
import { textTooLong, titleTooLong } from '../caps';
import type { Change } from '../change';

export type CardFields = Change<Omit<Card, 'laneId' | 'stepId' | 'order' | 'span'>>;

/** Why the fields cannot be set, or null. */
export function badFields(document: GridDocument, fields: CardFields): string | null {
  const { text, details, href, documentId, tags, personaIds, evidence, metric, pictureRatio } =
    fields;
  for (const key of ['severity', 'frequency', 'impact', 'effort'] as const) {
    const value = fields[key];
    if (value !== undefined && value !== null && !isRating(value)) {
      return `A card’s ${key} is a whole number from 1 to 5.`;
    }
  }
  if (tags && tags.length > limits.tags) return `A card has at most ${limits.tags} tags.`;
  if (personaIds?.some((id) => !Object.hasOwn(document.personas, id))) {
    return 'This persona is no longer on the map.';
  }
  if (href && !isSafeHref(href)) return 'An address begins with https://, mailto: or tel:.';
  if (isTargetBad(documentId)) {
    return 'This is no document that a card can lead to. Choose another one.';
  }
  if (metric && !Number.isFinite(metric.value)) return 'A metric’s value is a number.';
  if (pictureRatio && !(pictureRatio >= 0.01 && pictureRatio <= 100)) {
    return 'This picture is too long and thin for a card.';
  }
  return (
    textTooLong(text, details, href, evidence?.source, metric?.source, metric?.unit) ??
    titleTooLong(...(tags ?? []), metric?.name)
  );
}

function isTargetBad(documentId: Id | null | undefined): boolean {
  return documentId !== undefined && documentId !== null && !idShape.test(documentId);
}

function isRating(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
