import { describe, expect, test } from 'vitest';
import { personaFacts } from '../../../src/analysis/lint/facts';
import { lintLibrary } from '../../../src/analysis/lint/lint';
import type { PersonaBlock, PersonaDocument } from '../../../src/document/persona';
import { found, subjects } from './cases';

function persona(fields: Partial<PersonaDocument>): PersonaDocument {
  const head = { id: 'ana', kind: 'persona', title: 'Ana', color: '#000000' } as const;
  return { ...head, marker: 'circle', blocks: {}, ...fields };
}

const block = (kind: PersonaBlock['kind'], fields: Partial<PersonaBlock> = {}): PersonaBlock => ({
  kind,
  title: kind,
  text: '',
  order: 'a0',
  ...fields,
});

describe('a block of jobs', () => {
  const jobs = (text: string, title = 'Needs and jobs') =>
    found('jobs-without-situation', persona({ blocks: { n: block('needs', { title, text }) } }));

  test('is found when none of its lines is written as a job', () => {
    expect(subjects(jobs('A dashboard for the team\nFast answers'))).toEqual(['n']);
  });

  test('is left alone when one line reads like a job', () => {
    expect(jobs('A dashboard for the team\nWhen I compare, I want the same units')).toEqual([]);
    expect(jobs('Minimise the time to find an offer')).toEqual([]);
  });

  test('is left alone while empty, in another language, or when it is about needs only', () => {
    expect(jobs('')).toEqual([]);
    expect(jobs('Ein Ansprechpartner')).toEqual([]);
    expect(jobs('A dashboard for the team', 'Needs')).toEqual([]);
  });
});

describe('a trait without its other end', () => {
  const traits = (...ends: (string | undefined)[]) =>
    persona({
      blocks: { t: block('traits') },
      ratings: Object.fromEntries(
        ends.map((opposite, at) => [
          `r${at}`,
          { blockId: 't', label: 'Calm', level: 3, order: `a${at}`, ...(opposite && { opposite }) },
        ]),
      ),
    });

  test('is found beside one that has it', () => {
    expect(subjects(found('trait-without-other-end', traits('Hasty', undefined)))).toEqual(['r1']);
  });

  test('is none where nobody names ends', () => {
    expect(found('trait-without-other-end', traits(undefined, undefined))).toEqual([]);
  });
});

describe('a block that rates', () => {
  const row = { blockId: 't', label: 'Calm', level: 3, order: 'a0' };
  const blocks = { t: block('traits'), s: block('skills', { order: 'a1' }) };

  test('is found without rows when another has some', () => {
    const document = persona({ blocks, ratings: { r: row } });
    expect(subjects(found('rated-block-empty', document))).toEqual(['s']);
  });

  test('is left alone when no block has rows', () => {
    expect(found('rated-block-empty', persona({ blocks }))).toEqual([]);
  });

  test('counts its rows as statements', () => {
    expect(personaFacts(persona({ blocks, ratings: { r: row } })).statements).toBe(1);
  });
});

describe('interviews', () => {
  const cited = (n?: number) => ({ evidence: { kind: 'interview', ...(n && { n }) } as const });
  const sheet = (first?: number) =>
    persona({
      blocks: {
        g: block('goals', cited(first)),
        n: block('needs', { order: 'a1', ...cited() }),
      },
    });

  test('without a number are found beside counted ones', () => {
    expect(subjects(found('interviews-uncounted', sheet(8)))).toEqual(['n']);
  });

  test('are left alone where nobody counts', () => {
    expect(found('interviews-uncounted', sheet())).toEqual([]);
  });

  test('in the blocks make the persona a researched one', () => {
    const goals = block('goals', { text: 'Eat', ...cited(8) });
    expect(personaFacts(persona({ blocks: { goals } })).evidence).toBe('researched');
  });
});

describe('a relation without label', () => {
  const relation = (label: string) =>
    ({ from: null, to: 'bo', label, style: 'solid', heads: 1 }) as const;

  test('is found beside labelled ones', () => {
    const relations = { a: relation('asks'), b: relation('') };
    expect(subjects(found('relation-without-label', persona({ relations })))).toEqual(['b']);
  });

  test('is none where no arrow has one', () => {
    expect(found('relation-without-label', persona({ relations: { a: relation('') } }))).toEqual(
      [],
    );
  });
});

test('a persona around another one is used', () => {
  const actors = { bo: { label: 'Bo', kind: 'person', order: 'a0', documentId: 'bo' } } as const;
  const facts = [persona({ actors }), persona({ id: 'bo', title: 'Bo' })].map(personaFacts);
  expect(lintLibrary(facts).map(({ documentId }) => documentId)).toEqual(['ana']);
});
