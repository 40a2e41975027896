import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Command } from '../command';
import { counted, gone } from '../wording';

export function reverseLinks(args: { linkIds: Id[] }): Command {
  return {
    name: 'grid.reverseLinks',
    args,
    label: `Reverse ${counted(args.linkIds.length, 'arrow')}`,
    check: (document) => gone(document.links, args.linkIds, 'arrow'),
    apply(draft, document) {
      for (const id of args.linkIds) {
        const { from, to } = present(document.links[id], 'link');
        Object.assign(present(draft.links[id], 'link'), { from: to, to: from });
      }
    },
  };
}
