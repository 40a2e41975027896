import { present } from '../../base/assert';
import type { Evidence } from '../../document/grid';
import { textTooLong } from '../caps';
import { applyChange, type Plain } from '../change';
import type { Command } from '../command';
import { type EmotionPlace, keyOf, notRated } from './emotionPlace';

/** Where the rating comes from; null: not said. */
export function setEmotionEvidence(
  args: EmotionPlace & { evidence: Plain<Evidence> | null },
): Command {
  return {
    name: 'grid.setEmotionEvidence',
    args,
    label: 'Set evidence',
    check: (document) => notRated(document, args) ?? textTooLong(args.evidence?.source),
    apply(draft) {
      const point = present(draft.emotions[keyOf(args)], 'point');
      applyChange(point, { evidence: args.evidence });
    },
  };
}
