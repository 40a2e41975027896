import { expect, test } from 'vitest';
import { awaitedFinding } from '../../../src/actions/check/awaitedFinding';

test('a finding is awaited by its document alone, and taken once', () => {
  const awaited = awaitedFinding();
  awaited.expect('map', 'no-owner');
  expect(awaited.take('other')).toBeNull();
  expect(awaited.take('map')).toBe('no-owner');
  expect(awaited.take('map')).toBeNull();
});

test('whoever goes elsewhere awaits it no more', () => {
  const awaited = awaitedFinding();
  awaited.expect('map', 'no-owner');
  awaited.expect('other');
  expect(awaited.take('map')).toBeNull();
});
