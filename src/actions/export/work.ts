// Long work that says how far it is and can be called off.

import type { Away, Step } from '../../formats/apart/ask';
import type { Carried } from '../library/versionsShared';
import { ownWorker } from '../ownWorker';
import type { Ports } from '../ports';

export interface Work {
  step?: Step;
  signal?: AbortSignal;
  /** Called with every document that a file carries whole enough to be opened again. */
  carries?(carried: Carried): void;
}

/** Lets the page breathe; throws when the work was called off meanwhile. */
export async function breathe({ signal }: Work): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** Between two pieces of work of which many fit into a task that nobody notices. */
export function breather(work: Work): () => Promise<void> {
  const sliceTime = 12;
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceTime) return;
    await breathe(work);
    since = performance.now();
  };
}

/** For what a writer hands to a worker. */
export function away(ports: Pick<Ports, 'ownScriptUrl'>, { signal, step }: Work): Away {
  return { start: ownWorker(ports), signal, step };
}
