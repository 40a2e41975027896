import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './scripts/browser.mjs';

const countsFile = process.env.TEST_COUNTS;
const browserTests = 'test/**/*.browser.test.{ts,tsx}';
const e2eTests = 'test/e2e/**/*.test.ts';

const countReporter = (file: string): [string, { file: string }] => [
  './scripts/countReporter.mjs',
  { file },
];

export default defineConfig({
  test: {
    reporters: ['default', ...(countsFile ? [countReporter(countsFile)] : [])],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, e2eTests],
          // Nearly all of it is pure: loading the same modules anew for each file took longer than the tests.
          pool: 'threads',
          isolate: false,
          // Property tests and fuzz take as long as a busy machine makes them.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        plugins: [react()],
        // Found later, a dependency reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'vitest-browser-react',
            '@xyflow/react',
            '@chenglou/pretext',
            'html-to-image',
            'immer',
            'fractional-indexing',
            'zustand',
            'zustand/vanilla',
            'dexie',
            'zod',
          ],
        },
        test: {
          name: 'component',
          include: [browserTests],
          testTimeout: 30_000,
          // States are waited for as long as a busy machine may take; a passing test waits no longer for it.
          expect: { poll: { timeout: 10_000 } },
          // Browser Mode would listen on "localhost", which is not 127.0.0.1 everywhere.
          api: { host: '127.0.0.1' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [e2eTests],
          globalSetup: ['test/support/builtApp.ts'],
          // Two at a time, after all others: each has a browser, and most of its time is spent waiting for it.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
