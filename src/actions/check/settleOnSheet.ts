// Doing what a finding on a persona sheet asks for.
import type { Finding } from '../../analysis/lint/finding';
import { assert } from '../../base/assert';
import type { Result } from '../../base/result';
import type { Command } from '../../commands/command';
import { addBlock } from '../../commands/persona/addBlock';
import { addRating } from '../../commands/persona/addRating';
import { editBlock } from '../../commands/persona/editBlock';
import type { PersonaDocument } from '../../document/persona';
import type { Editor } from '../../store/editor';
import type { Ports } from '../ports';
import { lookAgain } from './checking';
import { filledBlocks, type SheetPlace, sheetPlaceOf } from './sheetPlaces';

interface Context {
  editor: Editor<PersonaDocument>;
  ports: Pick<Ports, 'ids' | 'later' | 'library' | 'toast'>;
}

/** What the button says; null where going to the place is all there is to do. */
export function sheetFixLabel(document: PersonaDocument, finding: Finding): string | null {
  const place = sheetPlaceOf(document, finding);
  switch (finding.rule) {
    case 'persona-without-goals':
      return place === null ? 'Add goals' : null;
    case 'persona-without-evidence':
      return place === null ? null : 'Say it is assumed';
    case 'rated-block-empty':
      return place === null ? null : 'Add a row';
    default:
      return null;
  }
}

/** One undo step. Where the keyboard belongs afterwards; null when nothing was done. */
export function settleOnSheet(context: Context, finding: Finding): SheetPlace | null {
  const { editor, ports } = context;
  const { document } = editor.state.getState();
  if (sheetFixLabel(document, finding) === null) return null;
  const id = ports.ids();
  const { commands, place } = fixOf(document, finding, id);
  editor.closeGroup();
  const group = `fix ${id}`;
  const isDone = commands.every((command) => {
    const done: Result<null> = editor.dispatch(command, { group });
    if (!done.ok) ports.toast({ id: 'refused', message: done.problem.message, tone: 'warn' });
    return done.ok;
  });
  editor.closeGroup();
  if (!isDone) return null;
  lookAgain(context);
  return place;
}

interface SheetFix {
  commands: Command<PersonaDocument>[];
  place: SheetPlace | null;
}

function fixOf(document: PersonaDocument, finding: Finding, id: string): SheetFix {
  const place = sheetPlaceOf(document, finding);
  switch (finding.rule) {
    case 'persona-without-goals': {
      const command = addBlock({ id, kind: 'goals', title: 'Goals', before: null });
      return { commands: [command], place: { kind: 'block', blockId: id } };
    }
    case 'persona-without-evidence': {
      const commands = filledBlocks(document).map(([blockId]) =>
        editBlock({ blockId, change: { evidence: { kind: 'assumed' } } }),
      );
      return { commands, place };
    }
    default: {
      assert(place?.kind === 'block', 'a block without rows');
      const { blockId } = place;
      const row = { id, blockId, label: '', level: 3, before: null };
      return { commands: [addRating(row)], place };
    }
  }
}
