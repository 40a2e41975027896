// Long work that says how far it is and can be called off.
import type { Carried } from '../library/versionsShared';

export interface Work {
  step?(label: string, done?: number, total?: number): void;
  signal?: AbortSignal;
  /** Called with every document that a file carries whole enough to be opened again. */
  carries?(carried: Carried): void;
}

/** Lets the page breathe; throws when the work was called off meanwhile. */
export async function breathe({ signal }: Work): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
