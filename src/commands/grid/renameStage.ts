import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone } from '../wording';

export function renameStage(args: { stageId: Id; title: string }): Command {
  return {
    name: 'grid.renameStage',
    args,
    label: 'Rename stage',
    check: (document) => gone(document.stages, [args.stageId], 'stage') ?? titleTooLong(args.title),
    apply(draft) {
      present(draft.stages[args.stageId], 'stage').title = args.title;
    },
  };
}
