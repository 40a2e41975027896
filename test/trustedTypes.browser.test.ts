import { describe, expect, test } from 'vitest';
import { ownScriptUrl, parseInert } from '../src/trustedTypes';

describe('scripts', () => {
  test("the app's own scripts may be loaded", () => {
    const own = new URL('/src/formats/read.worker.js', location.href).href;
    expect(String(ownScriptUrl(own))).toBe(own);
  });

  test.each([
    'https://example.org/src/evil.js',
    'data:text/javascript,alert(1)',
    'blob:null/0',
    '/elsewhere/app.js',
    '/src/../elsewhere/app.js',
  ])('%s may not', (url) => {
    expect(() => ownScriptUrl(url)).toThrow('Not a script of this app');
  });
});

test('parsed markup runs nothing and is not part of the page', () => {
  const parsed = parseInert('<img src="x" onerror="window.ran = true"><p>Text</p>', 'text/html');
  expect(parsed.querySelector('p')?.textContent).toBe('Text');
  expect(parsed.defaultView).toBeNull();
  expect(document.querySelector('img')).toBeNull();
  expect('ran' in window).toBe(false);
});
