// Faces drawn over a filled circle.
import { icons } from '../../ui/icons';
import { type SentimentLevel, sentimentFaces } from '../../ui/tokens';

/** The face without its own circle, which would double the filled one's rim. */
export function glyphOf(level: SentimentLevel): string {
  return icons[sentimentFaces[level]].replace(/M2 12a10.*$/, '');
}
