// Misuse by our own code. What a user can cause is a `Result`, never an assertion.

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

/** Exhaustiveness: a `switch` over a union that misses a member does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}

/** The value, asserted present: for lookups that the invariants guarantee. */
export function present<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, `${what} is missing`);
  return value;
}
