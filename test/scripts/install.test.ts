import { expect, test } from 'vitest';
import { missingPackages } from '../../scripts/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};

const installed = (packages: Record<string, { version: string }>) => ({ packages });

test('nothing is missing when every version matches and only other systems are left out', () => {
  const found = installed({ 'node_modules/react': { version: '19.3.1' } });
  expect(missingPackages(wanted, found)).toEqual([]);
});

test('a package of another version, or none, is missing', () => {
  const old = installed({ 'node_modules/react': { version: '19.0.0' } });
  expect(missingPackages(wanted, old)).toEqual(['node_modules/react']);
  expect(missingPackages(wanted, {})).toEqual(['node_modules/react']);
});

test('an optional package of the wrong version is missing', () => {
  const found = installed({
    'node_modules/react': { version: '19.3.1' },
    'node_modules/for-another-system': { version: '0.9.0' },
  });
  expect(missingPackages(wanted, found)).toEqual(['node_modules/for-another-system']);
});
