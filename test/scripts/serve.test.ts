import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localHeaders } from '../../scripts/contentSecurity.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughline-serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'site/assets/app.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  server = await serve({ directory: join(folder, 'site'), port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy the path before it is sent. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

describe('the local server', () => {
  test('serves the page fresh, with every security header', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toBe('<h1>Home</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    for (const [name, value] of Object.entries(localHeaders)) {
      expect(response.headers.get(name)).toBe(value);
    }
  });

  test('lets the browser keep assets for ever', async () => {
    const response = await fetch(`${server.url}assets/app.js?v=1`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/missing.js',
    '/assets',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('refuses addresses it cannot read, and writing', async () => {
    expect(await statusOf('/%')).toBe(400);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  test('says that a port is in use', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ directory: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
