// A browser that can be killed like a power button would: its own process group, a profile that stays, SIGKILL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { browserLaunch } from '../../../scripts/browser.mjs';

export interface KillableBrowser {
  page: Page;
  /** Ends every process of the browser at once; nothing gets to say goodbye. */
  kill(): Promise<void>;
}

export async function startKillable(profile: string): Promise<KillableBrowser> {
  // A killed browser leaves its locks behind, and the next one would not start.
  for (const left of [
    'SingletonLock',
    'SingletonSocket',
    'SingletonCookie',
    'DevToolsActivePort',
  ]) {
    await rm(join(profile, left), { force: true });
  }
  const { executablePath, chromiumSandbox } = browserLaunch();
  if (!executablePath) throw new Error('No browser was found');
  const process_ = spawn(
    executablePath,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = once(process_, 'exit');
  const kill = async () => {
    // The whole group: the browser writes from helper processes too.
    if (process_.pid && process_.exitCode === null && process_.signalCode === null) {
      process.kill(process.platform === 'win32' ? process_.pid : -process_.pid, 'SIGKILL');
      await gone;
    }
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debugPort(profile)}`);
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser has no window');
    return { page: context.pages()[0] ?? (await context.newPage()), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser writes the port it chose into its profile. */
async function debugPort(profile: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error('The browser did not start');
}
