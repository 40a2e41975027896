// Child processes for the other scripts. Node's own modules only: these run before anything is installed.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number, shell?: boolean }} RunOptions
 * @typedef {{ code: number, output: string }} RunResult
 */

/**
 * Runs a command to its end. `quiet` collects what it prints instead of showing it.
 * A command that cannot be started gives code 127, as a shell would.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { env = process.env, quiet = false, timeout, shell = false } = options;
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      timeout,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ code: 127, output: output + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs an installed tool by the file of its package, so that no shell and no PATH is involved.
 * @param {string} file path inside node_modules
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [resolve(root, 'node_modules', file), ...args], options);
}

/** @param {string[]} args */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args]);
  // npm is a .cmd file on Windows, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Ends the script with a sentence for the person who started it.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
