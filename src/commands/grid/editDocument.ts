import type { GridDocument } from '../../document/grid';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';

type Facts = Pick<
  GridDocument,
  | 'title'
  | 'state'
  | 'basis'
  | 'scenario'
  | 'expectations'
  | 'owner'
  | 'team'
  | 'date'
  | 'originId'
  | 'journeyId'
>;

/** What the map says of itself; null removes a fact. */
export function editDocument(args: { change: Change<Facts> }): Command {
  const { title, scenario, expectations, owner, team, date } = args.change;
  return {
    name: 'grid.editDocument',
    args,
    label: title === undefined ? 'Edit map details' : 'Rename map',
    check: () => titleTooLong(title, owner, team, date) ?? textTooLong(scenario, expectations),
    apply(draft) {
      const { journeyId } = draft;
      applyChange(draft, args.change);
      // What was known of one journey says nothing of another.
      if (draft.journeyId !== journeyId) delete draft.journeyActions;
    },
  };
}
