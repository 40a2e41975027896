import { afterEach, describe, expect, test, vi } from 'vitest';
import { readJson } from '../../../src/formats/json/read';
import { readJsonApart } from '../../../src/formats/json/readApart';
import { fileText, looseMap } from '../../support/files';

const good = fileText([looseMap()]);

/** A worker that answers as told when something is posted to it. */
class StandIn extends EventTarget {
  terminated = false;
  readonly #answer: (worker: StandIn, data: string) => void;

  constructor(answer: (worker: StandIn, data: string) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(data: string): void {
    this.#answer(this, data);
  }

  terminate(): void {
    this.terminated = true;
  }

  /** The same object, as what it stands in for. */
  get worker(): Worker {
    return this as unknown as Worker;
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('reading in a worker', () => {
  test('gives what the worker found, frozen, and ends it', async () => {
    const standIn = new StandIn(async (worker, data) => {
      const answer = structuredClone(await readJson(data));
      worker.dispatchEvent(new MessageEvent('message', { data: answer }));
    });
    const read = await readJsonApart(good, () => standIn.worker);
    expect(read).toEqual(await readJson(good));
    expect(read.ok && Object.isFrozen(read.value.documents[0])).toBe(true);
    expect(standIn.terminated).toBe(true);
  });

  test('is given up after ten seconds, and the worker with it', async () => {
    vi.useFakeTimers();
    const standIn = new StandIn(() => {});
    const read = readJsonApart(good, () => standIn.worker);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await read).toMatchObject({ ok: false, problem: { code: 'too-slow' } });
    expect(standIn.terminated).toBe(true);
  });

  test('happens here when the worker breaks or cannot start', async () => {
    const broken = new StandIn((worker) => worker.dispatchEvent(new Event('error')));
    expect((await readJsonApart(good, () => broken.worker)).ok).toBe(true);
    const refuse = () => {
      throw new TypeError('Not a script of this app');
    };
    expect((await readJsonApart(good, refuse)).ok).toBe(true);
  });
});
