// Waving findings aside from a list of several documents: into each document as a command, so that it is remembered there
// and can be undone there. One after the other: a document is opened for writing only once.
import type { Finding } from '../../analysis/lint/finding';
import type { Id } from '../../base/id';
import type { Result } from '../../base/result';
import { type DismissArgs, dismissLabel } from '../../commands/dismissals';
import { dismissFindings as onMap } from '../../commands/grid/dismissFindings';
import { dismissFindings as onPersona } from '../../commands/persona/dismissFindings';
import { dismissFindings as onSegments } from '../../commands/segmentation/dismissFindings';
import { type AnySession, openSession } from '../document/openSession';
import { keptEntry } from '../library/binned';
import { shortTitle } from '../library/shortTitle';
import { tellProblem } from '../library/tellProblem';
import type { Ports } from '../ports';

type Dismissed = Pick<Finding, 'documentId' | 'key'>;

let last: Promise<unknown> = Promise.resolve();

export function dismissInLibrary(
  ports: Ports,
  findings: readonly Dismissed[],
  dismissed = true,
): Promise<void> {
  const done = last.then(() => writeAll(ports, findings, dismissed));
  last = done.catch(() => {});
  return done;
}

async function writeAll(
  ports: Ports,
  findings: readonly Dismissed[],
  dismissed: boolean,
): Promise<void> {
  const written: Dismissed[] = [];
  for (const id of new Set(findings.map(({ documentId }) => documentId))) {
    const here = findings.filter(({ documentId }) => documentId === id);
    const keys = here.map(({ key }) => key);
    if (await write(ports, id, { keys, dismissed })) written.push(...here);
  }
  if (written.length === 0) return;
  const what = written.length === 1 ? 'One finding' : `${written.length} findings`;
  ports.toast({
    id: 'dismissed',
    message: dismissed ? `${what} dismissed.` : `${what} brought back.`,
    actions: [{ label: 'Undo', run: () => void dismissInLibrary(ports, written, !dismissed) }],
  });
}

async function write(ports: Ports, id: Id, args: DismissArgs): Promise<boolean> {
  const opened = await openSession(ports, id);
  if (!opened.ok) {
    tellProblem(ports, opened.problem);
    return false;
  }
  const done = dispatch(opened.value, args);
  await opened.value.close();
  if (!done.ok) {
    const title = keptEntry(ports.library.documents.get(), id)?.title ?? '';
    ports.toast({
      id: `dismissed ${id}`,
      tone: 'warn',
      message: `“${shortTitle(title)}” cannot be changed from here now.`,
      detail: `${done.problem.message} ${dismissLabel(args)} there.`,
      actions: [{ label: 'Open', run: () => ports.go.document(id, args.keys[0]) }],
    });
  }
  return done.ok;
}

function dispatch(session: AnySession, args: DismissArgs): Result<null> {
  switch (session.kind) {
    case 'grid':
      return session.editor.dispatch(onMap(args));
    case 'persona':
      return session.editor.dispatch(onPersona(args));
    case 'segmentation':
      return session.editor.dispatch(onSegments(args));
  }
}
