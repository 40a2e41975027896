// Frozen data may be shared and cached without copies: nobody can change it under us.

/** Freezes plain data all the way down and returns it. What is frozen already is taken as done. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object' || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next)) {
      if (member !== null && typeof member === 'object') open.push(member);
    }
  }
  return value;
}
