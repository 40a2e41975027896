// A static server for the built app on this machine. Not for the public internet.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { localHeaders } from './contentSecurity.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * @param {{ directory: string, port: number, host?: string }} options port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ directory, port, host = '127.0.0.1' }) {
  const base = resolve(directory);
  const server = createServer((request, response) => {
    answer(base, request, response).catch(() => end(response, 500, 'The file could not be read.'));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      done({ url: `http://${host}:${actual}/`, close: () => close(server) });
    });
  });
}

/**
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are answered here.');
  }
  const path = decodedPath(request.url ?? '/');
  if (path === null) return end(response, 400, 'The address cannot be read.');
  const file = await findFile(base, path);
  if (!file) return end(response, 404, 'There is no such file.');
  response.writeHead(200, {
    ...localHeaders,
    'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** @param {string} url */
function decodedPath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {Promise<{ path: string, size: number } | null>} null also for anything outside `base`
 */
async function findFile(base, path) {
  const full = join(base, path.endsWith('/') ? `${path}index.html` : path);
  if (!full.startsWith(base + sep)) return null;
  const entry = await stat(full).catch(() => null);
  return entry?.isFile() ? { path: full, size: entry.size } : null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} message
 */
function end(response, status, message) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...localHeaders, 'Content-Type': types['.txt'] });
  response.end(`${message}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    // Browsers keep connections open, and close() waits for those.
    server.closeAllConnections();
  });
}
