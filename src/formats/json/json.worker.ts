// Reads one file off the main thread and answers once.
import { readJson } from './read';

self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array | string>) => {
  self.postMessage(await readJson(data));
});
