// What documents in property tests are made of: leaves, rows with fields of a later version, tables.
import fc from 'fast-check';
import { ordersBetween } from '../../src/base/order';
import { cleanText } from '../../src/document/sanitise';

/** Well-formed texts in any script, line ends included. */
export const anyText: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map(cleanText);

export const anyTitle: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map(cleanText);

export const anyId: fc.Arbitrary<string> = fc
  .stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
  .filter((id) => !(id in Object.prototype) && id !== 'prototype');

/** Finite, and never minus zero. */
export const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
export const rating = number(1, 5);
export const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
export const sampleSize = fc.nat({ max: 100_000 });

/** Fields of a later version, which survive. */
const unknownFields = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.record({
    xLater: fc.oneof(
      anyText,
      fc.boolean(),
      fc.constant(null),
      fc.array(number(-1e9, 1e9), { maxLength: 3 }),
      fc.record({ deep: fc.record({ er: anyText }) }),
    ),
  }),
);

/** A record whose fields may all be absent, but are never undefined. */
export function optional<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

export function merge<A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) {
  return fc.tuple(a, b, unknownFields).map(([one, two, more]) => ({ ...more, ...one, ...two }));
}

/** An id-keyed table with unused order keys, in a random order. */
export function orderedTable<T extends object>(
  entity: fc.Arbitrary<T>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Record<string, T & { order: string }>> {
  return fc
    .uniqueArray(fc.tuple(anyId, entity), { minLength, maxLength, selector: ([id]) => id })
    .map((entries) => {
      const orders = ordersBetween(null, null, entries.length);
      const rows = entries.map(([id, row], index) => [id, { ...row, order: orders[index] ?? '' }]);
      return Object.fromEntries(rows);
    });
}

export const evidence = merge(
  fc.record({
    kind: fc.constantFrom('assumed', 'interview', 'survey', 'analytics', 'observation' as const),
  }),
  optional({ source: anyText, n: sampleSize }),
).map(({ kind, source, n }) => ({
  kind,
  ...(source === undefined ? {} : { source }),
  ...(n === undefined ? {} : { n }),
}));
