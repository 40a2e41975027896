// Finds a Chromium, and never installs one: editors and knip evaluate the config files that ask here.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const wellKnown = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/** Every browser that could be started here, the most wanted first. */
export function browserCandidates() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const system = /** @type {Record<string, string[]>} */ (wellKnown)[process.platform] ?? [];
  const all = [process.env.CHROME_BIN, chromium.executablePath(), ...onPath, ...system];
  return [...new Set(all)].filter((path) => path !== undefined).filter(isExecutable);
}

/** Chromium cannot sandbox itself for root on Linux, and some containers forbid it to everyone. */
export function canSandbox() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return !isRoot && process.env.CHROME_SANDBOX !== 'off';
}

/**
 * Two popups of the address bar are pages of their own in every window, which nobody here sees: without them a window
 * costs a quarter less. The switch replaces Playwright's (1.65), so what that turns off stands here too.
 */
const turnedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The first candidate, unproven: `npm test` proves one and passes it on as CHROME_BIN. */
export function browserLaunch() {
  return {
    executablePath: browserCandidates()[0],
    chromiumSandbox: canSandbox(),
    args: [`--disable-features=${turnedOff.join(',')}`],
  };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
