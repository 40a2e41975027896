// A list pasted on a header: its lines become stages or steps, in one undo step.
import type { Id } from '../../base/id';
import type { Command } from '../../commands/command';
import { insertStage } from '../../commands/grid/insertStage';
import { insertStep } from '../../commands/grid/insertStep';
import { renameStage } from '../../commands/grid/renameStage';
import { renameStep } from '../../commands/grid/renameStep';
import { cardsOf, type Pasted } from '../../document/pasted';
import { orderedStages, stepsOfStage } from '../../document/queries';
import type { Cursor } from '../../store/session';
import type { GridContext } from '../action';
import { refuse } from './run';

type Header = Extract<Cursor, { kind: 'stage' | 'step' }>;

/** An untitled header takes the first line; the others come after it, in order. */
export function pasteTitles(context: GridContext, header: Header, pasted: Pasted): void {
  const { editor, ports } = context;
  const titles = cardsOf(pasted).map(({ text }) => text.replace(/\s*\n\s*/g, ' ').slice(0, 200));
  const group = ports.ids();
  let last = header;
  editor.closeGroup();
  for (const title of titles) {
    const { command, at } = titled(context, last, title);
    const done = editor.dispatch(command, { group });
    if (!done.ok) {
      refuse(context, done.problem.message);
      break;
    }
    last = at;
  }
  editor.closeGroup();
}

function titled(
  context: GridContext,
  last: Header,
  title: string,
): { command: Command; at: Header } {
  const { document, ports } = context;
  const id = ports.ids();
  if (last.kind === 'stage') {
    const { stageId } = last;
    if (document.stages[stageId]?.title === '')
      return { command: renameStage({ stageId, title }), at: last };
    const before = after(orderedStages(document), stageId);
    const command = insertStage({ id, stepId: ports.ids(), before, title });
    return { command, at: { kind: 'stage', stageId: id } };
  }
  const { stepId } = last;
  const step = document.steps[stepId];
  if (step?.title === '') return { command: renameStep({ stepId, title }), at: last };
  const stageId = step?.stageId ?? '';
  const before = after(stepsOfStage(document, stageId), stepId);
  return { command: insertStep({ id, stageId, before, title }), at: { kind: 'step', stepId: id } };
}

function after(entries: readonly (readonly [Id, unknown])[], id: Id): Id | null {
  return entries[entries.findIndex(([key]) => key === id) + 1]?.[0] ?? null;
}
