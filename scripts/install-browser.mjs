// Finds a Chromium that really starts, or installs one. Only the test script comes here.
import { chromium } from 'playwright';
import { browserCandidates, canSandbox } from './browser.mjs';
import { run, runTool } from './process.mjs';

const minutes = 60_000;

const installers = [
  {
    name: "Playwright's Chromium",
    install: () =>
      runTool('playwright/cli.js', ['install', '--no-shell', 'chromium'], {
        timeout: 10 * minutes,
      }),
  },
  {
    name: "the system's Chromium",
    install: async () => {
      if (process.platform !== 'linux') return;
      const asRoot = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n'];
      const [command = 'env', ...rest] = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
      await run(command, [...rest, 'update'], { timeout: 5 * minutes });
      await run(command, [...rest, 'install', '-y', '--no-install-recommends', 'chromium'], {
        timeout: 10 * minutes,
      });
    },
  },
];

/**
 * @typedef {{ executablePath: string, chromiumSandbox: boolean }} Launch
 * @returns {Promise<Launch | undefined>} a browser that has just been started once
 */
export async function ensureBrowser() {
  let found = await firstThatStarts();
  for (const { name, install } of installers) {
    if (found) break;
    console.log(`No working Chromium found. Installing ${name}…`);
    await install();
    found = await firstThatStarts();
  }
  return found;
}

async function firstThatStarts() {
  const candidates = browserCandidates();
  for (const chromiumSandbox of canSandbox() ? [true, false] : [false]) {
    for (const executablePath of candidates) {
      const launch = { executablePath, chromiumSandbox };
      if (await starts(launch)) return launch;
    }
  }
  return undefined;
}

/** @param {Launch} launch */
async function starts(launch) {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 30_000 });
    await browser.newPage();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
