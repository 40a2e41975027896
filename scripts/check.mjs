// npm run check: types, lint and dead code, each named, all of them even when the first fails.
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runTool } from './process.mjs';

const checks = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'lint and format',
    tool: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
];

/** @returns {Promise<string[]>} the names of the checks that failed */
export async function check() {
  const failed = [];
  for (const { name, tool, args } of checks) {
    const { code, output } = await runTool(tool, args, { quiet: true });
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled();
  const failed = await check();
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
