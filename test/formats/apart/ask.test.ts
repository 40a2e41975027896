import { expect, test } from 'vitest';
import { askApart, type Reply, startApart } from '../../../src/formats/apart/ask';

type Told = Reply<string>;

/** A worker that says what it is told to when something is posted to it. */
class StandIn extends EventTarget {
  terminated = false;
  readonly #told: (question: string) => Told[];

  constructor(told: (question: string) => Told[]) {
    super();
    this.#told = told;
  }

  postMessage(question: string): void {
    for (const data of this.#told(question)) {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  }

  terminate(): void {
    this.terminated = true;
  }

  /** The same object, as what it stands in for. */
  get worker(): Worker {
    return this as unknown as Worker;
  }
}

const loud = (question: string) => [{ answer: `${question}!` }];
const silent = () => [];

test('each question gets its answer, and what was said on the way is passed on', async () => {
  const said: unknown[] = [];
  const worker = new StandIn((question) => [
    { step: ['Slide', 1, 2] },
    { step: [question] },
    ...loud(question),
  ]);
  const apart = startApart<string, string>('', {
    start: () => worker.worker,
    step: (...step) => said.push(step),
  });
  expect(await Promise.all([apart?.ask('one'), apart?.ask('two')])).toEqual(['one!', 'two!']);
  expect(said).toEqual([['Slide', 1, 2], ['one'], ['Slide', 1, 2], ['two']]);
  apart?.end();
  expect(worker.terminated).toBe(true);
});

test('a worker for one question ends with the answer', async () => {
  const worker = new StandIn(loud);
  expect(await askApart('', 'one', { start: () => worker.worker })).toBe('one!');
  expect(worker.terminated).toBe(true);
});

test('calling off ends the worker at once and every question that waits', async () => {
  const stop = new AbortController();
  const worker = new StandIn(silent);
  const apart = startApart<string, string>('', {
    start: () => worker.worker,
    signal: stop.signal,
  });
  const answers = Promise.allSettled([apart?.ask('one'), apart?.ask('two')]);
  stop.abort('called off');
  expect(worker.terminated).toBe(true);
  expect(await answers).toEqual([
    { status: 'rejected', reason: 'called off' },
    { status: 'rejected', reason: 'called off' },
  ]);
});

test('what was called off before does not begin', () => {
  const start = () => {
    throw new Error('must not start');
  };
  expect(() => startApart('', { start, signal: AbortSignal.abort('called off') })).toThrow(
    'called off',
  );
});

test('the page is told to do it where no worker starts, and where one fails', async () => {
  const refuse = () => {
    throw new TypeError('Not a script of this app');
  };
  expect(await askApart('', 'one', { start: refuse })).toBeNull();
  expect(await askApart('', 'one', {})).toBeNull();
  const failing = new StandIn(() => [{ failed: 'out of memory' }]);
  expect(await askApart('', 'one', { start: () => failing.worker })).toBeNull();
  const broken = new StandIn(silent);
  const asked = askApart('', 'one', { start: () => broken.worker });
  broken.dispatchEvent(new Event('error'));
  expect(await asked).toBeNull();
  expect(broken.terminated).toBe(true);
});
