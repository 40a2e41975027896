// Dispatches and says so: refusals become notices, moves are announced where they ended.
import type { Result } from '../../base/result';
import type { Command } from '../../commands/command';
import type { Session } from '../../store/session';
import type { GridContext } from '../action';

/** True when the command was carried out; a refusal is shown to the user. */
export function run(context: GridContext, command: Command, session?: Partial<Session>): boolean {
  context.editor.closeGroup();
  const done: Result<unknown> = context.editor.dispatch(command, session ? { session } : {});
  if (!done.ok) refuse(context, done.problem.message);
  return done.ok;
}

/** False, and said why, while nothing can be changed. */
export function isWritable(context: GridContext): boolean {
  const { readOnly } = context.editor.state.getState();
  if (readOnly !== null) refuse(context, readOnly);
  return readOnly === null;
}

export function refuse(context: GridContext, reason: string): void {
  context.ports.toast({ id: 'refused', message: reason, tone: 'warn' });
}
