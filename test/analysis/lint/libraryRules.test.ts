import { describe, expect, test } from 'vitest';
import type {
  DocumentFacts,
  MapFacts,
  PersonaFacts,
  SegmentationFacts,
} from '../../../src/analysis/lint/facts';
import { lintLibrary } from '../../../src/analysis/lint/lint';
import type { RuleId } from '../../../src/analysis/lint/rules';

function map(id: string, fields: Partial<MapFacts> & { shows?: string[] } = {}): MapFacts {
  const { shows = [], ...rest } = fields;
  const personas = shows.map((documentId) => ({
    id: `p-${documentId}`,
    name: documentId,
    documentId,
  }));
  return { kind: 'journey', id, title: id, state: 'as-is', personas, ...rest };
}

function persona(id: string, title = id): PersonaFacts {
  return { kind: 'persona', id, title, evidence: 'proto', statements: 9 };
}

function segmentation(
  ...segments: { name: string; personaIds?: string[]; journeyIds?: string[] }[]
): SegmentationFacts {
  return {
    kind: 'segmentation',
    id: 'segments',
    title: 'Customers',
    segments: segments.map((segment) => ({
      id: segment.name.toLowerCase(),
      personaIds: [],
      journeyIds: [],
      ...segment,
    })),
  };
}

function found(rule: RuleId, ...documents: DocumentFacts[]): string[] {
  return lintLibrary(documents)
    .filter((finding) => finding.rule === rule)
    .map(({ documentId, targets }) => `${documentId}: ${targets[0].kind} ${targets[0].id}`);
}

test('a persona document that is gone is found on the maps that refer to it', () => {
  const shown = map('buy', { shows: ['ana', 'ben'] });
  expect(found('persona-missing', shown, persona('ana'))).toEqual(['buy: persona p-ben']);
  expect(found('persona-missing', shown, persona('ana'), persona('ben'))).toEqual([]);
});

describe('the origin of a map', () => {
  const later = map('later', { state: 'to-be', originId: 'now' });

  test('that is gone is found', () => {
    expect(found('origin-missing', later)).toEqual(['later: document later']);
    expect(found('origin-missing', later, map('now'))).toEqual([]);
  });

  test('is an as-is map', () => {
    const toBe = map('now', { state: 'to-be' });
    expect(found('origin-is-to-be', later, toBe)).toEqual(['later: document later']);
    expect(found('origin-is-to-be', later, persona('now'))).toEqual(['later: document later']);
    expect(found('origin-is-to-be', later, map('now'))).toEqual([]);
  });
});

test('two maps with one origin and one title are found', () => {
  const copy = (id: string, title: string) => map(id, { title, state: 'to-be', originId: 'now' });
  expect(found('twin-maps', copy('a', 'Better'), copy('b', 'better '))).toEqual(['b: document b']);
  expect(found('twin-maps', copy('a', 'Better'), copy('b', 'Best'))).toEqual([]);
  expect(found('twin-maps', map('a', { title: 'Same' }), map('b', { title: 'Same' }))).toEqual([]);
});

test('two personas with one name are found, but not two that nobody named', () => {
  expect(found('twin-personas', persona('a', 'Ana'), persona('b', 'ana'))).toEqual([
    'b: document b',
  ]);
  const untitled = 'Untitled persona';
  expect(found('twin-personas', persona('a', untitled), persona('b', untitled))).toEqual([]);
});

describe('a persona used nowhere', () => {
  test('is found where others are used', () => {
    const library = [map('buy', { shows: ['ana'] }), persona('ana'), persona('ben')];
    expect(found('persona-unused', ...library)).toEqual(['ben: document ben']);
    expect(
      found('persona-unused', ...library, segmentation({ name: 'A', personaIds: ['ben'] })),
    ).toEqual([]);
  });

  test('is none where no persona is linked to anything', () => {
    expect(found('persona-unused', map('buy'), persona('ana'))).toEqual([]);
  });
});

describe('a segment', () => {
  test('without persona is found among those with one', () => {
    const some = segmentation({ name: 'A', personaIds: ['ana'] }, { name: 'B' });
    expect(found('segment-without-persona', some)).toEqual(['segments: segment b']);
    expect(found('segment-without-persona', segmentation({ name: 'A' }, { name: 'B' }))).toEqual(
      [],
    );
  });

  test('without journey is found, unless one of its personas is on a map', () => {
    const some = segmentation(
      { name: 'A', journeyIds: ['buy'] },
      { name: 'B', personaIds: ['ana'] },
      { name: 'C', personaIds: ['ben'] },
    );
    const shown = map('buy', { shows: ['ana'] });
    expect(found('segment-without-journey', some, shown)).toEqual(['segments: segment c']);
    expect(found('segment-without-journey', segmentation({ name: 'A' }), shown)).toEqual([]);
  });
});

test('findings come by document title, whatever the order of the library', () => {
  const library = [
    map('z', { title: 'A', shows: ['gone'], originId: 'gone' }),
    map('a', { title: 'Z', shows: ['gone'] }),
    persona('ana'),
  ];
  const findings = lintLibrary(library);
  expect(findings.map(({ documentId }) => documentId)).toEqual(['z', 'z', 'a']);
  expect(lintLibrary(library.toReversed())).toEqual(findings);
});

test('what a document dismisses is left out', () => {
  const dismissed = { 'origin-missing': true } as const;
  expect(lintLibrary([map('later', { originId: 'gone', dismissed })])).toEqual([]);
});
