import type { AnyDocument } from '../../document/document';
import { wholeShape } from '../library/versionsShared';
import type { Subject } from './writer';

/** What was taken out of the document before it left, by choice and not by effect. */
export function shapeOf(
  { shown, leftOut, choices }: Pick<Subject, 'shown' | 'leftOut' | 'choices'>,
  document: AnyDocument,
): string {
  const lacks = [
    ...choices.redactions.toSorted(),
    ...(document === shown && leftOut.length > 0 ? choices.leftOut.toSorted() : []),
  ];
  return lacks.length === 0 ? wholeShape : lacks.join(' ');
}
