import type { Command } from '../command';
import { type EmotionPlace, keyOf, notRated } from './emotionPlace';

export function clearEmotion(args: EmotionPlace): Command {
  return {
    name: 'grid.clearEmotion',
    args,
    label: 'Clear emotion',
    check: (document) => notRated(document, args),
    apply(draft) {
      delete draft.emotions[keyOf(args)];
    },
  };
}
