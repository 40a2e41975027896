import type { Id } from '../../base/id';
import type { Command } from '../command';
import { counted, gone } from '../wording';

export function deleteLinks(args: { linkIds: Id[] }): Command {
  return {
    name: 'grid.deleteLinks',
    args,
    label: `Delete ${counted(args.linkIds.length, 'arrow')}`,
    check: (document) => gone(document.links, args.linkIds, 'arrow'),
    apply(draft) {
      for (const id of args.linkIds) delete draft.links[id];
    },
  };
}
