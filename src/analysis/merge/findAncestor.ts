/**
 * The version both histories come from: of the content keys they share the one with the least that came after it.
 * Histories are oldest first and end with the version that is there now; null when they share nothing.
 */
export function findAncestor(mine: readonly string[], theirs: readonly string[]): string | null {
  const since = (history: readonly string[], key: string) =>
    history.length - 1 - history.lastIndexOf(key);
  const shared = [...new Set(mine)]
    .filter((key) => theirs.includes(key))
    .map((key) => ({ key, age: since(mine, key) + since(theirs, key) }));
  // Among equals any rule will do that is the same whoever is who.
  shared.sort((a, b) => a.age - b.age || (a.key < b.key ? -1 : 1));
  return shared[0]?.key ?? null;
}
