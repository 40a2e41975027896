// A command against a document: refused with a sentence, or done as a new frozen document with its patches.
import { enablePatches, produceWithPatches } from 'immer';
import type { Patch } from '../base/patch';
import { fail, type Result, succeed } from '../base/result';
import type { Command } from '../commands/command';
import type { AnyDocument } from '../document/document';
import { documentSize, fullReason } from '../document/size';
import { isStorable } from './storable';

enablePatches();

export interface Changed<D extends AnyDocument> {
  document: D;
  /** Empty when the command changed nothing. */
  patches: Patch[];
  inverse: Patch[];
}

export function run<D extends AnyDocument>(command: Command<D>, document: D): Result<Changed<D>> {
  if (!isStorable(command.args)) return notStorable();
  const reason = command.check?.(document) ?? null;
  if (reason !== null) return fail('not-possible', reason);
  const [next, patches, inverse] = produceWithPatches(document, (draft) => {
    // Immer's Draft<D> only takes `readonly` away, which documents do not use.
    command.apply(draft as D, document);
  });
  if (!patches.every((patch) => patch.op === 'remove' || isStorable(patch.value))) {
    return notStorable();
  }
  return succeed({ document: next, patches, inverse });
}

/** Why the document may not become the next one: beyond the limits of a file it could not be read again. */
export function outgrown(before: AnyDocument, next: AnyDocument): Result<null> {
  const reason = fullReason(next);
  const grew = reason !== null && documentSize(next).bytes > documentSize(before).bytes;
  return grew ? fail('too-large', reason, 'Split it into two documents.') : succeed(null);
}

function notStorable() {
  return fail('not-storable', 'This change could not be stored.', 'Try it another way.');
}
