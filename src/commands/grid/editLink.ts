import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Link } from '../../document/grid';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

export function editLink(args: {
  linkId: Id;
  change: Change<Pick<Link, 'heads' | 'kind' | 'label'>>;
}): Command {
  return {
    name: 'grid.editLink',
    args,
    label: 'Edit arrow',
    check: (document) =>
      gone(document.links, [args.linkId], 'arrow') ?? titleTooLong(args.change.label),
    apply: (draft) => applyChange(present(draft.links[args.linkId], 'link'), args.change),
  };
}
