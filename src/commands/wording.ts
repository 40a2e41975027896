// Words that labels and refusals share.
import type { Id } from '../base/id';

/** "card", "5 cards": for labels like "Move card", "Move 5 cards". */
export function counted(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}

/** The sentence for things that went away in the meantime, or null. */
export function gone(table: Readonly<Record<Id, unknown>>, ids: readonly Id[], noun: string) {
  if (ids.length === 0) return `Select a ${noun} first.`;
  return ids.every((id) => Object.hasOwn(table, id)) ? null : `This ${noun} no longer exists.`;
}

/** New things need ids of their own. */
export function taken(table: Readonly<Record<Id, unknown>>, id: Id): string | null {
  return Object.hasOwn(table, id) ? 'This was added already.' : null;
}
