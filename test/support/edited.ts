// A document after some commands, without an editor around it: what a colleague did to their copy.
import type { Command } from '../../src/commands/command';
import type { AnyDocument } from '../../src/document/document';
import { run } from '../../src/store/run';

export function edited<D extends AnyDocument>(document: D, ...commands: Command<D>[]): D {
  return commands.reduce((current, command) => {
    const reason = command.check?.(current) ?? null;
    const done = run(command, current);
    if (reason !== null || !done.ok) throw new Error(`${command.name}: ${reason ?? 'not done'}`);
    return done.value.document;
  }, document);
}
