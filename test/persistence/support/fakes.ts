// Stand-ins for what browsers give: a clock that is turned by hand, Web Locks and channels between "tabs".
import type { Channel, Later } from '../../../src/persistence/contract';
import type { Locks } from '../../../src/persistence/documentLock';

export interface FakeClock {
  now: () => number;
  later: Later;
  /** Runs what is due within the next `ms`, in order. */
  advance(ms: number): void;
}

export function fakeClock(start = Date.UTC(2030, 0, 15, 9)): FakeClock {
  let time = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => time,
    later(ms, run) {
      const timer = { at: time + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = time + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
  };
}

/** Web Locks of one browser, exclusive mode only. */
export function fakeLocks(): Locks & { holders(): string[] } {
  interface Request {
    granted: (lock: unknown) => Promise<void>;
    resolve: (value?: unknown) => void;
    reject: (error: unknown) => void;
  }
  const held = new Map<string, Request>();
  const queues = new Map<string, Request[]>();
  const abort = () => new DOMException('stolen', 'AbortError');

  function grant(name: string, request: Request) {
    held.set(name, request);
    queueMicrotask(() => {
      request.granted({ name }).then(
        () => release(name, request),
        (error: unknown) => release(name, request, error),
      );
    });
  }

  function release(name: string, request: Request, error?: unknown) {
    if (held.get(name) === request) {
      held.delete(name);
      const next = queues.get(name)?.shift();
      if (next) grant(name, next);
    }
    if (error === undefined) request.resolve();
    else request.reject(error);
  }

  return {
    holders: () => [...held.keys()],
    request: (name, { ifAvailable, steal, signal }, granted) =>
      new Promise((resolve, reject) => {
        const request = { granted, resolve, reject };
        const holder = held.get(name);
        if (!holder) return grant(name, request);
        if (steal) {
          held.delete(name);
          holder.reject(abort());
          return grant(name, request);
        }
        if (ifAvailable) {
          granted(null).then(resolve, reject);
          return;
        }
        const queue = queues.get(name) ?? [];
        queues.set(name, [...queue, request]);
        signal?.addEventListener('abort', () => {
          const waiting = queues.get(name) ?? [];
          if (!waiting.includes(request)) return;
          queues.set(
            name,
            waiting.filter((other) => other !== request),
          );
          reject(abort());
        });
      }),
  };
}

export interface FakeHub {
  channel(name: string): Channel;
  /** From now on this share of the messages is lost, decided by `random`. */
  lose(share: number, random: () => number): void;
}

/** BroadcastChannel between libraries of one test: asynchronous, cloned, never back to the sender. */
export function fakeHub(): FakeHub {
  const open = new Set<Channel>();
  let lost = (): boolean => false;
  return {
    channel() {
      const channel: Channel = {
        onmessage: null,
        postMessage(message) {
          const data: unknown = structuredClone(message);
          for (const other of open) {
            if (other === channel || lost()) continue;
            queueMicrotask(() => {
              if (open.has(other)) other.onmessage?.({ data } as MessageEvent);
            });
          }
        },
        close: () => open.delete(channel),
      };
      open.add(channel);
      return channel;
    },
    lose(share, random) {
      lost = () => random() < share;
    },
  };
}
