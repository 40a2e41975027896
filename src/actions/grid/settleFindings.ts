// Doing what a finding on a map asks for.
import type { Finding, FixCommand } from '../../analysis/lint/finding';
import type { IdSource } from '../../base/id';
import type { Command } from '../../commands/command';
import { addLink } from '../../commands/grid/addLink';
import { deleteLanes } from '../../commands/grid/deleteLanes';
import { deleteSteps } from '../../commands/grid/deleteSteps';
import { editCards } from '../../commands/grid/editCards';
import { editLink } from '../../commands/grid/editLink';
import { insertLane } from '../../commands/grid/insertLane';
import { removePersona } from '../../commands/grid/removePersona';
import { cardsInCell } from '../../document/queries';
import type { GridContext } from '../action';
import { lookAgain } from '../check/checking';
import { takeOverActions } from '../references/takeOverActions';
import { run } from './run';
import { beginNewCard } from './typing';

type AddCard = Extract<FixCommand, { name: 'grid.addCard' }>;
type TakeOver = Extract<FixCommand, { name: 'grid.takeOverActions' }>;

/** What the button says; null where there is no way to do it here. */
export function fixLabel({ fix }: Finding): string | null {
  if (!fix || ('details' in fix && fix.details === 'originId')) return null;
  return fix.label;
}

/** One undo step, or an open draft where only a person knows the words. */
export function fixFinding(context: GridContext, { fix }: Finding): void {
  if (!fix) return;
  if ('details' in fix) {
    context.ports.openDialog(fix.details === 'personas' ? 'personas' : 'map-details');
  } else if (fix.command.name === 'grid.addCard') {
    draftCard(context, fix.command);
  } else if (fix.command.name === 'grid.takeOverActions') {
    void takeOverActions(context, fix.command.args);
  } else if (run(context, commandOf(fix.command, context.ports.ids))) {
    lookAgain(context);
  }
}

/** An empty card would be no answer: the cell opens for typing instead. */
function draftCard(context: GridContext, { args: { stepId, laneId } }: AddCard): void {
  const { document } = context;
  if (!document.steps[stepId] || !document.lanes[laneId] || document.lanes[laneId].hidden) return;
  beginNewCard(context, stepId, laneId, cardsInCell(document, stepId, laneId).length);
  context.ports.focusGrid();
}

function commandOf(fix: Exclude<FixCommand, AddCard | TakeOver>, ids: IdSource): Command {
  switch (fix.name) {
    case 'grid.addLink':
      return addLink({ ...fix.args, id: ids() });
    case 'grid.insertLane':
      return insertLane({ ...fix.args, id: ids() });
    case 'grid.editLink':
      return editLink(fix.args);
    case 'grid.editCards':
      return editCards(fix.args);
    case 'grid.deleteSteps':
      return deleteSteps(fix.args);
    case 'grid.deleteLanes':
      return deleteLanes(fix.args);
    case 'grid.removePersona':
      return removePersona(fix.args);
  }
}
