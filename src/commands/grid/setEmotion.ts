import { capReached } from '../caps';
import type { Command } from '../command';
import { badValue, type EmotionPlace, keyOf, noEmotionPlace } from './emotionPlace';
import { setPoint } from './setEmotions';

/** One persona's feeling at one step, −1…+1; note and evidence of the point stay. */
export function setEmotion(args: EmotionPlace & { value: number }): Command {
  return {
    name: 'grid.setEmotion',
    args,
    label: 'Set emotion',
    check: (document) =>
      noEmotionPlace(document, args) ??
      badValue(args.value) ??
      (Object.hasOwn(document.emotions, keyOf(args))
        ? null
        : capReached(document, { emotions: 1 })),
    apply: (draft) => setPoint(draft, args, args.value),
  };
}
