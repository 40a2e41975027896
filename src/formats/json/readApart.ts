// Reading in a worker, ended after ten seconds whatever the file does to it.
import { deepFreeze } from '../../base/freeze';
import { fail } from '../../base/result';
import type { StartWorker } from '../apart/ask';
import workerUrl from './json.worker?worker&url';
import { type JsonRead, readJson } from './read';

const patience = 10_000;

/** Where workers do not start, the file is read here. */
export async function readJsonApart(
  input: Uint8Array | string,
  start: StartWorker,
): Promise<JsonRead> {
  let worker: Worker;
  try {
    worker = start(workerUrl);
  } catch {
    return readJson(input);
  }
  const answer = await ask(worker, input);
  worker.terminate();
  if (answer === 'failed') return readJson(input);
  // Copies between threads are not frozen.
  return deepFreeze(answer);
}

function ask(worker: Worker, input: Uint8Array | string): Promise<JsonRead | 'failed'> {
  return new Promise((resolve) => {
    const tooSlow = fail(
      'too-slow',
      'This file took longer than 10 seconds to read.',
      'Nothing was changed. Split it into smaller files.',
    );
    const timer = setTimeout(() => resolve(tooSlow), patience);
    const settle = (answer: JsonRead | 'failed') => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<JsonRead>) => settle(data));
    worker.addEventListener('error', () => settle('failed'));
    worker.addEventListener('messageerror', () => settle('failed'));
    worker.postMessage(input);
  });
}
