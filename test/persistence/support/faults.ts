// Makes IndexedDB calls fail, or never answer: SQLite's way of testing what follows, on fake-indexeddb.
import { IDBDatabase, IDBIndex, IDBObjectStore } from 'fake-indexeddb';

export type Fault =
  | { kind: 'throw'; name: string; message: string }
  /** The transaction aborts although no request failed. */
  | { kind: 'abort'; name: string }
  /** The request never answers. */
  | { kind: 'hang' };

export interface FaultLine {
  calls(): number;
  /** The k-th call from now and `more` after it fail. */
  arm(k: number, fault: Fault, more?: number): void;
  disarm(): void;
  restore(): void;
}

const onStores = ['add', 'put', 'get', 'getAll', 'getAllKeys', 'openCursor', 'count', 'delete'];
const onIndexes = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'];

/** Counts and spoils the calls of every store in this process until `restore`. */
export function faultLine(): FaultLine {
  let calls = 0;
  let first = Infinity;
  let last = -Infinity;
  let fault: Fault = { kind: 'hang' };
  const undo: (() => void)[] = [];
  /** Requests answer in order: behind one that never does, no other of its transaction does. */
  const hung = new WeakSet<object>();

  function spoil(prototype: object, name: string, transactionOf: (self: object) => unknown) {
    const original: unknown = Reflect.get(prototype, name);
    if (typeof original !== 'function') throw new Error(`${name} is no method`);
    function spoiled(this: object, ...args: unknown[]): unknown {
      calls++;
      const call = () => Reflect.apply(Object(original), this, args);
      const transaction = transactionOf(this);
      if (hung.has(Object(transaction))) return {};
      if (calls < first || calls > last) return call();
      if (fault.kind === 'throw') throw new DOMException(fault.message, fault.name);
      if (!transaction) throw new DOMException('The connection is closing', 'InvalidStateError');
      if (fault.kind === 'hang') {
        hung.add(Object(transaction));
        return {};
      }
      const request = call();
      const abort: unknown = Reflect.get(Object(transaction), '_abort');
      const { name: why } = fault;
      queueMicrotask(() => Reflect.apply(Object(abort), transaction, [why]));
      return request;
    }
    Reflect.set(prototype, name, spoiled);
    undo.push(() => Reflect.set(prototype, name, original));
  }

  const storeOf = (self: object): unknown => Reflect.get(self, 'transaction');
  const indexOf = (self: object) => storeOf(Object(Reflect.get(self, 'objectStore')));
  for (const name of onStores) spoil(IDBObjectStore.prototype, name, storeOf);
  for (const name of onIndexes) spoil(IDBIndex.prototype, name, indexOf);
  spoil(IDBDatabase.prototype, 'transaction', () => undefined);

  return {
    calls: () => calls,
    arm(k, what, more = 0) {
      first = calls + k;
      last = first + more;
      fault = what;
    },
    disarm() {
      first = Infinity;
      last = -Infinity;
    },
    restore() {
      for (const again of undo) again();
    },
  };
}
