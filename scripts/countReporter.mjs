// Counts what Vitest ran, so that the test script can print one plain line as its last.
import { writeFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {import('vitest/node').TestModule} TestModule
 * @typedef {import('vitest/node').Reporter} Reporter
 */

/** @implements {Reporter} */
export default class CountReporter {
  /** @param {{ file: string }} options */
  constructor({ file }) {
    this.file = file;
  }

  /**
   * @param {ReadonlyArray<TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    writeFileSync(this.file, JSON.stringify(count(modules, unhandledErrors)));
  }
}

/**
 * A file or group that breaks outside its tests, and an error nobody caught, count as failed too:
 * a red run must never read "0 failed".
 * @param {ReadonlyArray<TestModule>} modules
 * @param {ReadonlyArray<unknown>} unhandledErrors
 * @returns {Counts}
 */
function count(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}
