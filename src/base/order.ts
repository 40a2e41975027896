// Order as fractional keys on entities: one moved item is one small patch, and two people's moves merge.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export type OrderKey = string;

export interface Ordered {
  order: OrderKey;
}

/** A key strictly between the two; null stands for the open end. */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  return generateKeyBetween(before, after);
}

/** `count` keys in rising order strictly between the two. */
export function ordersBetween(
  before: OrderKey | null,
  after: OrderKey | null,
  count: number,
): OrderKey[] {
  return generateNKeysBetween(before, after, count);
}

/** Keys by id for all of the sequence that have none, and for those whose key does not rise; the others keep theirs. */
export function risingKeys(
  sequence: readonly (readonly [string, OrderKey | null])[],
): Map<string, OrderKey> {
  const keys = new Map<string, OrderKey>();
  let last: OrderKey | null = null;
  let waiting: string[] = [];
  const settle = (upTo: OrderKey | null) => {
    const made = ordersBetween(last, upTo, waiting.length);
    waiting.forEach((id, index) => {
      keys.set(id, made[index] ?? '');
    });
    waiting = [];
  };
  for (const [id, order] of sequence) {
    if (order === null || (last !== null && order <= last)) {
      waiting.push(id);
    } else {
      settle(order);
      last = order;
    }
  }
  settle(null);
  return keys;
}

// The library checks the head and the length only, and recurses once per letter.
const wellFormedKey = /^[A-Za-z][0-9A-Za-z]{1,4095}$/;

/** Whether `key` can be used as a neighbour for new keys. */
export function isOrderKey(key: unknown): key is OrderKey {
  if (typeof key !== 'string' || !wellFormedKey.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/** By order key, then by id, in code units: the same on every machine and in every language. */
export function compareOrdered(
  a: readonly [string, Ordered],
  b: readonly [string, Ordered],
): number {
  if (a[1].order !== b[1].order) return a[1].order < b[1].order ? -1 : 1;
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** The entries of an id-keyed table in display order. */
export function inOrder<T extends Ordered>(table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).sort(compareOrdered);
}
