// Every change a pointer makes goes through here: what cannot be done is said, not swallowed.
import type { Command } from '../../commands/command';
import type { Canvas } from '../context';

/** Whether the change was made. */
export function dispatch(canvas: Canvas, command: Command, options?: { group?: string }): boolean {
  const result = canvas.editor.dispatch(command, options);
  if (!result.ok) canvas.events.onRefused?.(result.problem.message);
  return result.ok;
}
