// npm test: install what is missing, a browser included, then the checks and every test.
// --soak runs the long versions; every other argument goes to Vitest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { runTool, stop } from './process.mjs';

await ensureInstalled();

// These need installed packages, so they cannot be imported above.
const { check } = await import('./check.mjs');
const { ensureBrowser } = await import('./install-browser.mjs');

const failedChecks = await check();

const browser = await ensureBrowser();
if (!browser) {
  stop('The tests need Chromium and none could be started. Install one and set CHROME_BIN to it.');
}

const tests = await runTests(browser);

if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}`);
const failed = tests.failed + failedChecks.length;
console.log(`${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);

/** @param {import('./install-browser.mjs').Launch} launch */
async function runTests(launch) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const file = join(folder, 'counts.json');
  const args = process.argv.slice(2).filter((argument) => argument !== '--soak');
  const soak = process.argv.includes('--soak') ? { SOAK: '1' } : {};
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...args], {
    env: {
      ...process.env,
      ...soak,
      CHROME_BIN: launch.executablePath,
      ...(launch.chromiumSandbox ? {} : { CHROME_SANDBOX: 'off' }),
      TEST_COUNTS: file,
    },
  });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  // Vitest can also fail without a failed test, for example when no file matches.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {string} file
 * @returns {import('./countReporter.mjs').Counts}
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
