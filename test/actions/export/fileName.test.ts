import { expect, test } from 'vitest';
import { defaultName, safeName } from '../../../src/actions/export/fileName';

test.each([
  ['Checkout journey', 'Checkout-journey-2026-11-23'],
  ['Returns: "fast" / slow?', 'Returns-fast-slow-2026-11-23'],
  ['  ../../etc/passwd ', 'etc-passwd-2026-11-23'],
  ['Café Größe 購買', 'Café-Größe-購買-2026-11-23'],
  ['a\u0000b\u202Egpj', 'a-b-gpj-2026-11-23'],
  ['***', 'Untitled-2026-11-23'],
])('a file named after %j is called %s', (title, name) => {
  expect(defaultName(title, '2026-11-23')).toBe(name);
});

test('names of Windows devices are never used alone', () => {
  expect(safeName('con')).toBe('con-');
  expect(safeName('lpt1')).toBe('lpt1-');
  expect(safeName('AUX.report')).toBe('AUX-.report');
  expect(safeName('console')).toBe('console');
});

test('a title of any length makes a name every disk takes', () => {
  const name = safeName('購'.repeat(500));
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
});
