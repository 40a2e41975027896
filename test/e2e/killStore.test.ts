import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKillable } from '../support/killHarness';
import { seededRandom } from '../support/random';

const kills = process.env.SOAK ? 300 : 12;

let folder = '';
let server: ViteDevServer;
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-kill-'));
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: join(folder, 'vite'),
    optimizeDeps: { include: ['dexie', 'fractional-indexing', 'immer'], noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}test/e2e/support/killPage.html`;
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Life {
  found: number;
  same: boolean;
  acked: number;
  edited: number;
}

/** One browser from start to SIGKILL, which comes at a random moment after the n-th acknowledgement. */
async function live(profile: string, acks: number, delay: number): Promise<Life> {
  const browser = await startKillable(profile);
  const life: Life = { found: -1, same: false, acked: 0, edited: 0 };
  try {
    await new Promise<void>((resolve, reject) => {
      let counted = 0;
      browser.page.on('console', (message) => {
        const [what, seq, rest] = message.text().split(' ');
        if (what === 'state') {
          life.found = Number(seq);
          life.same = rest === 'same';
          if (!life.same) reject(new Error(message.text()));
        } else if (what === 'edit') life.edited = Number(seq);
        else if (what === 'ack') {
          life.acked = Number(seq);
          if (++counted === acks) resolve();
        }
      });
      browser.page.goto(address).catch(reject);
    });
    await pause(delay);
  } finally {
    await browser.kill();
  }
  return life;
}

test('what the store acknowledged survives killing the browser, whenever', {
  timeout: kills * 10_000,
}, async () => {
  const random = seededRandom(7);
  const profile = join(folder, 'profile');
  let [acked, lost, inFlight] = [0, 0, 0];
  let before: Life = { found: 0, same: true, acked: 0, edited: 0 };
  for (let kill = 0; kill <= kills; kill++) {
    const life = await live(profile, 1 + Math.floor(random() * 60), random() * 50);
    expect(life.same).toBe(true);
    lost += Math.max(0, before.acked - life.found);
    inFlight += Math.max(0, before.edited - life.found);
    acked += before.acked - before.found;
    before = life;
  }
  console.info(
    `${kills} kills: ${lost} lost of ${acked} acknowledged, ${inFlight} never acknowledged`,
  );
  expect(lost).toBe(0);
  expect(acked).toBeGreaterThan(kills * 10);
});

test('a log that the killed browser left with half a record does not empty the store', async () => {
  const profile = join(folder, 'torn');
  const lives: Life[] = [];
  for (let round = 0; round < 4; round++) {
    lives.push(await live(profile, 12, 20));
    // Chromium opens such a log, appends to it, and at the opening after that takes all of it for unreadable.
    await tear(profile);
  }
  lives.push(await live(profile, 1, 0));
  for (const [index, { found, same }] of lives.entries()) {
    expect(same).toBe(true);
    expect(found, `opening ${index}`).toBeGreaterThanOrEqual(lives[index - 1]?.acked ?? 0);
  }
}, 120_000);

/** The head of a record of 500 bytes, and a part of its body: what a write cut short leaves. */
async function tear(profile: string): Promise<void> {
  const half = Buffer.concat([Buffer.from([1, 2, 3, 4, 0xf4, 0x01, 1]), Buffer.alloc(100, 7)]);
  const logs = (await readdir(profile, { recursive: true })).filter((path) =>
    /IndexedDB.*leveldb\/\d+\.log$/.test(path),
  );
  expect(logs.length).toBeGreaterThan(0);
  for (const log of logs) await appendFile(join(profile, log), half);
}
