import { editSheet } from '../../commands/persona/editSheet';
import type { PersonaDocument } from '../../document/persona';
import type { Editor } from '../../store/editor';
import { tellProblem } from '../library/tellProblem';
import type { Ports } from '../ports';
import { storePicture } from './storePicture';

/** The photo of a persona; a sheet has one, so several files are refused. */
export async function setPortrait(
  ports: Ports,
  editor: Editor<PersonaDocument>,
  files: readonly Blob[],
): Promise<void> {
  const [file] = files;
  const { readOnly } = editor.state.getState();
  const reason =
    readOnly ?? (files.length > 1 ? 'A persona has one photo. Drop one picture.' : null);
  if (reason !== null) return ports.toast({ id: 'refused', tone: 'warn', message: reason });
  if (!file) return;
  const stored = await storePicture(ports, file);
  if (!stored.ok) return tellProblem(ports, stored.problem);
  const done = editor.dispatch(editSheet({ change: { assetId: stored.value.assetId } }));
  if (done.ok) ports.announce('Photo set');
  else tellProblem(ports, done.problem);
}
