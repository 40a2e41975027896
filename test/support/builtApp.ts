// Builds the app once for all end-to-end tests and serves it. The build has its own folder, so that
// a run neither trusts nor disturbs what lies in dist.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runTool } from '../../scripts/process.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}

export default async function builtApp(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-build-'));
  const built = await runTool(
    'vite/bin/vite.js',
    ['build', '--outDir', directory, '--emptyOutDir', '--logLevel', 'warn'],
    { env: productionEnvironment(), quiet: true },
  );
  if (built.code !== 0) throw new Error(`The build for the tests failed.\n${built.output}`);
  const server = await serve({ directory, port: 0 });
  project.provide('appUrl', server.url);
  return async () => {
    await server.close();
    await rm(directory, { recursive: true });
  };
}

/** Inside Vitest NODE_ENV is "test", and with that the build would contain React's development code. */
function productionEnvironment() {
  const { NODE_ENV: _test, VITEST: _vitest, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production' };
}
