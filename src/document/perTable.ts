/** Remembers an answer per table, but only for tables that can no longer change. */
export function perTable<Table extends object, Answer>(
  compute: (table: Table) => Answer,
): (table: Table) => Answer {
  const known = new WeakMap<Table, Answer>();
  return (table) => {
    if (!Object.isFrozen(table)) return compute(table);
    const old = known.get(table);
    if (old !== undefined) return old;
    const answer = compute(table);
    known.set(table, answer);
    return answer;
  };
}
