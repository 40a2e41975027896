// Opens the built app in a real browser and writes down everything it must never do.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';
import { browserLaunch } from '../../scripts/browser.mjs';

export interface OpenOptions {
  /** What follows the app's address, for example `#/map/<id>`. */
  path?: string;
  /** A folder that keeps the profile between two openings; without it the profile is fresh. */
  profile?: string;
  viewport?: { width: number; height: number };
}

export interface OpenedApp {
  context: BrowserContext;
  page: Page;
  /** Console errors, uncaught errors, policy violations and requests to other origins so far. */
  problems(): string[];
  newPage(path?: string): Promise<Page>;
  close(): Promise<void>;
}

const defaultViewport = { width: 1280, height: 800 };

/** One browser for all tests of a file; every opening has a context, and so a storage, of its own. */
let shared: Promise<Browser> | undefined;

afterAll(async () => {
  await (await shared)?.close();
});

/** Closes itself when the test ends. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const address = inject('appUrl');
  const context = await openContext(options);
  onTestFinished(() => context.close());
  const problems = await watch(context, new URL(address).origin);
  const newPage = async (path = '') => {
    const page = await context.newPage();
    await page.goto(new URL(path, address).href);
    return page;
  };
  return {
    context,
    page: await newPage(options.path),
    problems: () => [...problems],
    newPage,
    close: () => context.close(),
  };
}

async function openContext({ profile, viewport = defaultViewport }: OpenOptions) {
  if (profile === undefined) {
    shared ??= chromium.launch(browserLaunch());
    return (await shared).newContext({
      viewport,
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  }
  // A killed browser leaves its locks behind, and the next one would not start.
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    await rm(join(profile, lock), { force: true });
  }
  return chromium.launchPersistentContext(profile, {
    ...browserLaunch(),
    viewport,
    acceptDownloads: true,
  });
}

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isOwn) problems.push(`foreign request: ${url.href}`);
  });
  await context.exposeFunction('reportViolation', (text: string) => {
    problems.push(`policy: ${text}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      if (typeof report === 'function') {
        report(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
      }
    });
  });
  return problems;
}
