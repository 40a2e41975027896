// A Chromium in a process group of its own that can be killed without warning, and started again on the same profile.
import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserLaunch } from '../../scripts/browser.mjs';

export interface Killable {
  page: Page;
  /** SIGKILL to the whole group; resolves when the browser is gone. Safe to call twice. */
  kill(): Promise<void>;
}

// What Playwright passes too; without these the browser looks for updates and asks for a keyring.
const flags = [
  '--headless',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,2600',
];

export async function startKillable(profile: string): Promise<Killable> {
  const { executablePath, chromiumSandbox, args } = browserLaunch();
  if (!executablePath) throw new Error('No Chromium was found.');
  // A killed browser leaves its locks and the port of its last life behind.
  for (const left of [
    'SingletonLock',
    'SingletonSocket',
    'SingletonCookie',
    'DevToolsActivePort',
  ]) {
    await rm(join(profile, left), { force: true });
  }
  const child = spawn(
    executablePath,
    [
      ...flags,
      ...args,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => {
    end(child);
    return gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await endpoint(child), { timeout: 15_000 });
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!page) throw new Error('The browser opened no page.');
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Chromium says on stderr where it listens. */
function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}.\n${said}`)));
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}
