import { present } from '../../base/assert';
import { textTooLong } from '../caps';
import type { Command } from '../command';
import { type EmotionPlace, keyOf, notRated } from './emotionPlace';

/** An empty note is none. */
export function setEmotionNote(args: EmotionPlace & { note: string }): Command {
  return {
    name: 'grid.setEmotionNote',
    args,
    label: 'Edit note',
    check: (document) => notRated(document, args) ?? textTooLong(args.note),
    apply(draft) {
      const point = present(draft.emotions[keyOf(args)], 'point');
      if (args.note === '') delete point.note;
      else point.note = args.note;
    },
  };
}
