import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone } from '../wording';

export function renameLane(args: { laneId: Id; title: string }): Command {
  return {
    name: 'grid.renameLane',
    args,
    label: 'Rename lane',
    check: (document) => gone(document.lanes, [args.laneId], 'lane') ?? titleTooLong(args.title),
    apply(draft) {
      present(draft.lanes[args.laneId], 'lane').title = args.title;
    },
  };
}
