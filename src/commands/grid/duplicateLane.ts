import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderedLanes } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { copyContents, countContents } from '../consequences/copyContents';
import { derivedId } from '../derivedId';
import { gone, taken } from '../wording';

/** A copy with all it holds, right below the lane. */
export function duplicateLane(args: { laneId: Id; id: Id }): Command {
  const lanes = new Map([[args.laneId, args.id]]);
  return {
    name: 'grid.duplicateLane',
    args,
    label: 'Duplicate lane',
    check: (document) =>
      gone(document.lanes, [args.laneId], 'lane') ??
      taken(document.lanes, args.id) ??
      capReached(document, { lanes: 1, ...countContents(document, { lanes }) }),
    apply(draft, document) {
      const siblings = orderedLanes(document);
      const index = siblings.findIndex(([id]) => id === args.laneId);
      const keys = arrange(siblings, [args.id], siblings[index + 1]?.[0] ?? null);
      rearrange(draft.lanes, keys);
      const lane = present(document.lanes[args.laneId], 'lane');
      draft.lanes[args.id] = { ...lane, order: present(keys.get(args.id), 'order') };
      let count = 0;
      copyContents(draft, document, { lanes }, () => derivedId(args.id, ++count));
    },
  };
}
