import type { GridDocument } from '../../document/grid';
import { capReached } from '../caps';
import type { Command } from '../command';
import { badValue, type EmotionPlace, keyOf, noEmotionPlace } from './emotionPlace';

/** Many points in one undo step: a sketch, a pasted row, a cleared range. null clears a point. */
export function setEmotions(args: {
  points: (EmotionPlace & { value: number | null })[];
}): Command {
  return {
    name: 'grid.setEmotions',
    args,
    label: args.points.every(({ value }) => value === null) ? 'Clear emotions' : 'Set emotions',
    check(document) {
      for (const point of args.points) {
        const problem =
          noEmotionPlace(document, point) ?? (point.value === null ? null : badValue(point.value));
        if (problem) return problem;
      }
      const added = args.points.filter(({ value }) => value !== null);
      const fresh = added.filter((point) => !Object.hasOwn(document.emotions, keyOf(point)));
      return capReached(document, { emotions: fresh.length });
    },
    apply(draft) {
      for (const point of args.points) setPoint(draft, point, point.value);
    },
  };
}

/** Keeps note and evidence of a point that is there. */
export function setPoint(draft: GridDocument, place: EmotionPlace, value: number | null): void {
  const key = keyOf(place);
  if (value === null) {
    delete draft.emotions[key];
    return;
  }
  // Minus zero is not JSON.
  const stored = value === 0 ? 0 : value;
  const point = draft.emotions[key];
  if (point) point.value = stored;
  else draft.emotions[key] = { value: stored };
}
