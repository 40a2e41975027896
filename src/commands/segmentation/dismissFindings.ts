import type { SegmentationDocument } from '../../document/segmentation';
import type { Command } from '../command';
import { cannotDismiss, type DismissArgs, dismiss, dismissLabel } from '../dismissals';

/** Findings of the linter that need not be shown again, or again after all. */
export function dismissFindings(args: DismissArgs): Command<SegmentationDocument> {
  return {
    name: 'segmentation.dismissFindings',
    args: { ...args },
    label: dismissLabel(args),
    check: (document) => cannotDismiss(document, args),
    apply: (draft, document) => dismiss(draft, document, args),
  };
}
