// Expected failures are values: a sentence that says what happened, and one that says what to do.

export interface Problem {
  /** Stable, kebab-case; what tests and callers compare. */
  code: string;
  /** What happened, as a sentence. */
  message: string;
  /** What to do about it. */
  hint?: string;
}

export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

export function succeed<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(
  code: string,
  message: string,
  hint?: string,
): { ok: false; problem: Problem } {
  return { ok: false, problem: hint === undefined ? { code, message } : { code, message, hint } };
}
