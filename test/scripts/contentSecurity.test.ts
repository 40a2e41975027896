import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  devPolicy,
  hostedHeaders,
  localHeaders,
  metaPolicy,
} from '../../scripts/contentSecurity.mjs';

const policy = localHeaders['Content-Security-Policy'];

describe('the security headers', () => {
  test.each(['public/_headers', 'docs/hosting.md'])('stand in %s as they are served', (path) => {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    for (const [name, value] of Object.entries(hostedHeaders)) {
      expect(lines).toContain(`${name}: ${value}`);
    }
  });

  test('allow no inline code, no eval and no other origin', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types throughline");
  });

  test('differ between host, page and this machine only where each must', () => {
    const hosted = hostedHeaders['Content-Security-Policy'];
    expect(hosted).toBe(`${policy}; upgrade-insecure-requests`);
    expect(metaPolicy).toBe(policy.replace("frame-ancestors 'none'; ", ''));
    expect(devPolicy).not.toContain('unsafe');
  });
});
