// The open document becomes a given one, such as the result of a merge, in one step that says only what differs.
import { same } from '../base/same';
import type { AnyDocument } from '../document/document';
import { checkInvariants, overLimit } from '../document/invariants';
import type { Json } from '../document/journal';
import { isRow } from '../document/readContext';
import { fullReason } from '../document/size';
import type { Command } from './command';

/** A value at its place; without one there is nothing there any more. */
export type Replacement = { path: string[]; value?: Json };

/** Only for `before` itself: what was done to it since would be undone without a word. */
export function replaceContent<D extends AnyDocument>(
  before: D,
  after: D,
  label: string,
): Command<D> {
  const changes = differences(before, after, []);
  return {
    name: 'replaceContent',
    args: { changes },
    label,
    check(document) {
      if (document !== before) return 'This document was changed in the meantime. Try again.';
      return tooLarge(after) ?? unsound(after);
    },
    apply(draft) {
      for (const { path, value } of changes) put(draft, path, value);
    },
  };
}

function tooLarge(after: AnyDocument): string | null {
  const over = overLimit({ ...after });
  if (!over) return fullReason(after);
  const [count, limit] = [over.count.toLocaleString('en'), over.limit.toLocaleString('en')];
  return `The document would have ${count} ${over.table}, at most ${limit} are possible.`;
}

function unsound(after: AnyDocument): string | null {
  return checkInvariants(after).length > 0 ? 'This version is damaged and was not taken.' : null;
}

/** Document, table, row: below that a field is replaced as a whole. */
const levels = 3;

function differences(before: object, after: object, path: string[]): Replacement[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): Replacement[] => {
    const [old, value]: unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    if (same(old, value)) return [];
    const place = [...path, name];
    if (place.length < levels && isRow(old) && isRow(value)) return differences(old, value, place);
    return [isJson(value) ? { path: place, value } : { path: place }];
  });
}

/** Documents are JSON: only what is not there is not. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}

function put(draft: object, path: readonly string[], value: Json | undefined): void {
  let holder: object = draft;
  for (const name of path.slice(0, -1)) {
    const inner: unknown = Reflect.get(holder, name);
    if (typeof inner !== 'object' || inner === null) return;
    holder = inner;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}
