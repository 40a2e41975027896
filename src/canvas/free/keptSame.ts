// Keeps what was there before where nothing of it changed: React Flow and React skip what is the same object.

/** `after`, with the items of `before` that say the same; `before` itself when all do. */
export function keptSame<T extends { id: string }>(before: T[], after: T[]): T[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = after.map((item) => {
    const old = known.get(item.id);
    return old && isSame(old, item) ? old : item;
  });
  const isAll = before.length === kept.length && kept.every((item, at) => item === before[at]);
  return isAll ? before : kept;
}

/** Of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
