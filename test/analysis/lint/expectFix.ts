// Does what a quick-fix describes, with the real commands, and expects the finding to be settled or one step nearer.
import { expect } from 'vitest';
import type { Finding, FixCommand } from '../../../src/analysis/lint/finding';
import { lint } from '../../../src/analysis/lint/lint';
import type { Command } from '../../../src/commands/command';
import { addCard } from '../../../src/commands/grid/addCard';
import { addLink } from '../../../src/commands/grid/addLink';
import { deleteLanes } from '../../../src/commands/grid/deleteLanes';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { editCards } from '../../../src/commands/grid/editCards';
import { editLink } from '../../../src/commands/grid/editLink';
import { insertLane } from '../../../src/commands/grid/insertLane';
import { removePersona } from '../../../src/commands/grid/removePersona';
import type { GridDocument } from '../../../src/document/grid';
import { testEditor } from '../../support/testEditor';

/** What kind of fix it was. */
export function expectFix(document: GridDocument, { fix, key }: Finding): string {
  if (!fix) return 'none';
  expect(fix.label).toMatch(/^[A-Z].{3,60}$/);
  if ('details' in fix) return 'details';
  const editor = testEditor(document);
  expect(editor.dispatch(toCommand(fix.command)), key).toEqual({ ok: true, value: null });
  const after = lint(editor.state.getState().document).find((finding) => finding.key === key);
  // Gone, or one step further: a new lane wants a card, a new card wants an arrow.
  if (after) expect(after.fix).not.toEqual(fix);
  return fix.command.name;
}

function toCommand(command: FixCommand): Command {
  switch (command.name) {
    case 'grid.addCard':
      return addCard({ ...command.args, id: 'fix', text: 'What was missing' });
    case 'grid.addLink':
      return addLink({ ...command.args, id: 'fix' });
    case 'grid.insertLane':
      return insertLane({ ...command.args, id: 'fix' });
    case 'grid.editLink':
      return editLink(command.args);
    case 'grid.editCards':
      return editCards(command.args);
    case 'grid.deleteSteps':
      return deleteSteps(command.args);
    case 'grid.deleteLanes':
      return deleteLanes(command.args);
    case 'grid.removePersona':
      return removePersona(command.args);
    case 'grid.takeOverActions':
      throw new Error('No map lacks actions of another document.');
  }
}
