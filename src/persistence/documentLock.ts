// Who holds the pen: one Web Lock per document. Knows nothing of storage; the epoch guards where locks are missing.
import type { Later } from './contract';

/** The part of LockManager in use. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    granted: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

export interface DocumentLock {
  /** Takes the lock if nobody has it. */
  tryHold(): Promise<boolean>;
  /** Waits for whoever was asked to let go; after five seconds takes it by force. */
  demand(ask: () => void): Promise<boolean>;
  /** Calls `run` once nobody holds it; asked again meanwhile, it still calls once. Never without locks. */
  whenFree(run: () => void): void;
  /** Resolves when others can have it. */
  release(): Promise<void>;
  /** Where there are no locks, the other tab says that it let go. */
  released(): void;
}

type How = { ifAvailable: true } | { steal: true } | { signal: AbortSignal };

const patience = 5_000;

/** `onLost` is called when the lock was held and is stolen. */
export function documentLock(
  locks: Locks | undefined,
  docId: string,
  later: Later,
  onLost: () => void,
): DocumentLock {
  let held: { letGo: () => void; over: Promise<void> } | null = null;
  let onReleased = () => {};
  let isWaiting = false;

  function hold(from: Locks, how: How): Promise<boolean> {
    return new Promise((resolve) => {
      let letGo: (() => void) | undefined;
      const over = from
        .request(`doc:${docId}`, how, (lock) => {
          if (!lock) return Promise.resolve();
          return new Promise<void>((done) => {
            letGo = done;
            queueMicrotask(() => {
              held = { letGo: done, over };
              resolve(true);
            });
          });
        })
        .catch(() => {})
        .then(() => {
          // Not granted, or stolen; after a release `held` is empty already.
          const stolen = held !== null && held.letGo === letGo;
          if (stolen) held = null;
          resolve(false);
          if (stolen) onLost();
        });
    });
  }

  return {
    tryHold: async () => (locks ? hold(locks, { ifAvailable: true }) : true),
    whenFree(run) {
      if (!locks || isWaiting) return;
      isWaiting = true;
      const over = () => {
        isWaiting = false;
      };
      // Granted and given back at once: who wants to keep it asks for it then.
      const free = locks.request(`doc:${docId}`, {}, () => Promise.resolve());
      free.then(over, over).then(run);
    },
    async demand(ask) {
      ask();
      if (!locks) {
        await new Promise<void>((resolve) => {
          const calm = later(patience, resolve);
          onReleased = () => {
            calm();
            resolve();
          };
        });
        return true;
      }
      const waiting = new AbortController();
      const calm = later(patience, () => waiting.abort());
      const given = await hold(locks, { signal: waiting.signal });
      calm();
      return given || hold(locks, { steal: true });
    },
    async release() {
      const mine = held;
      held = null;
      mine?.letGo();
      await mine?.over;
    },
    released: () => onReleased(),
  };
}
