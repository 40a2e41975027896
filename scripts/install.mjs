// Brings node_modules in line with package-lock.json, and does nothing when it already is.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runNpm, stop } from './process.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * The packages that the lock file asks for and node_modules lacks or has in another version.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed the copy npm keeps in node_modules
 */
export function missingPackages(wanted, installed) {
  const missing = [];
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    const found = installed.packages?.[path];
    // Optional packages are builds for other systems; npm leaves those out.
    if (!found && entry.optional) continue;
    if (found?.version !== entry.version) missing.push(path);
  }
  return missing;
}

function isUpToDate() {
  const record = resolve(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  return (
    missingPackages(readLock(resolve(root, 'package-lock.json')), readLock(record)).length === 0
  );
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function isSupportedNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

export async function ensureInstalled() {
  if (!isSupportedNode()) {
    stop(
      `Node ${process.versions.node} is too old or unsupported. Install Node 20.19, 22.12 or newer.`,
    );
  }
  if (isUpToDate()) return;
  console.log('Installing packages (npm ci)…');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) stop('The packages could not be installed. Check the network and try again.');
}
