import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../src/analysis/redact/redact';
import { type Redaction, redactions } from '../../../src/analysis/redact/redactions';
import type { AnyDocument } from '../../../src/document/document';
import { checkInvariants } from '../../../src/document/invariants';
import type { PersonaDocument } from '../../../src/document/persona';
import { anyDocument } from '../../support/arbitraries';
import { relatedPersona } from '../../support/relatedPersona';
import { secretMap } from '../../support/secretMap';
import { segmentedMap } from '../../support/segmentedMap';

const secrets = (document: AnyDocument, of: Redaction | 'reference' | 'unknown') =>
  JSON.stringify(document).match(new RegExp(`secret-${of}[\\w-]*`, 'g')) ?? [];

test.each(redactions)('without %s, none of them is left, and all the rest is', (redaction) => {
  const map = secretMap();
  expect(secrets(map, redaction).length).toBeGreaterThan(1);
  const copy = redact(map, [redaction]);
  expect(secrets(copy, redaction)).toEqual([]);
  for (const other of redactions) {
    if (other === redaction) continue;
    const kept = secrets(copy, other).length;
    // A source belongs to its number and goes with it.
    const belonging = redaction === 'metrics' && other === 'names' ? 1 : 0;
    // Fields nobody knows go always.
    expect(kept, other).toBe(secrets(map, other).length - belonging);
  }
});

test('durations are numbers too', () => {
  expect(JSON.stringify(secretMap())).toContain('4711');
  expect(JSON.stringify(redact(secretMap(), ['metrics']))).not.toContain('4711');
});

test('any redaction drops what nobody knows, and whom the map refers to', () => {
  const copy = redact(secretMap(), ['quotes']);
  expect(secrets(copy, 'unknown')).toEqual([]);
  expect(secrets(copy, 'reference')).toEqual([]);
});

test('without any, it is the very same document', () => {
  const map = secretMap();
  expect(redact(map, [])).toBe(map);
  expect(redact(segmentedMap, ['quotes'])).toBe(segmentedMap);
});

test('a persona loses quotes, sources and the names of people around it', () => {
  const persona: PersonaDocument = {
    ...relatedPersona,
    quote: 'secret-quotes-line',
    blocks: {
      said: { kind: 'quotes', title: 'Said', text: 'secret-quotes-block', order: 'a0' },
      goals: {
        kind: 'goals',
        title: 'Goals',
        text: 'Sleep',
        order: 'a1',
        evidence: { kind: 'interview', source: 'secret-names-source', n: 8 },
      },
    },
  };
  const copy = redact(persona, ['quotes', 'names']);
  expect(JSON.stringify(copy)).not.toMatch(/secret|Ben|Mia/);
  expect(copy).toMatchObject({
    title: 'Ana',
    blocks: { goals: { text: 'Sleep', evidence: { kind: 'interview', n: 8 } } },
    actors: { ben: { label: 'Person' }, shop: { label: 'Shop' } },
  });
});

test('a segmentation map keeps its shares and loses its numbers', () => {
  const map = {
    ...segmentedMap,
    bubble: 'value' as const,
    valueUnit: '€',
    segments: { a: { name: 'A', order: 'a0', share: 40, size: 1200, value: 9_900 } },
  };
  const copy = redact(map, ['metrics']);
  expect(copy).toMatchObject({ segments: { a: { share: 40 } } });
  expect(JSON.stringify(copy)).not.toMatch(/1200|9900|€|value/);
});

test('whatever is left out of whatever document, what remains is sound and the document untouched', () => {
  fc.assert(
    fc.property(anyDocument, fc.subarray([...redactions]), (document, wishes) => {
      const before = JSON.stringify(document);
      expect(checkInvariants(redact(document, wishes))).toEqual([]);
      expect(JSON.stringify(document)).toBe(before);
    }),
  );
});
