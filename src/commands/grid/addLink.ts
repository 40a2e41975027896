import type { Id } from '../../base/id';
import type { GridDocument, Link, LinkKind } from '../../document/grid';
import { linksOf } from '../../document/queries';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone, taken } from '../wording';

export function addLink(args: {
  id: Id;
  from: Id;
  to: Id;
  heads?: 1 | 2;
  kind?: LinkKind;
  label?: string;
}): Command {
  return {
    name: 'grid.addLink',
    args,
    label: 'Connect cards',
    check: (document) =>
      taken(document.links, args.id) ??
      gone(document.cards, [args.from, args.to], 'card') ??
      cannotConnect(document, args.from, args.to) ??
      capReached(document, { links: 1 }) ??
      titleTooLong(args.label),
    apply(draft) {
      const { id, from, to, heads = 1, kind = 'flow', label } = args;
      const link: Link = { from, to, heads, kind };
      if (label) link.label = label;
      draft.links[id] = link;
    },
  };
}

function cannotConnect(document: GridDocument, from: Id, to: Id): string | null {
  if (from === to) return 'A card cannot be connected to itself.';
  return linksOf(document, from).some(([, link]) => link.from === from && link.to === to)
    ? 'These cards are connected already.'
    : null;
}
