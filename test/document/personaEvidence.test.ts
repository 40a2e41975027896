import { expect, test } from 'vitest';
import type { Evidence } from '../../src/document/grid';
import type { PersonaDocument } from '../../src/document/persona';
import { personaEvidence } from '../../src/document/personaEvidence';

function sheet(...blocks: (Evidence | null)[]): PersonaDocument {
  return {
    id: 'ana',
    kind: 'persona',
    title: 'Ana',
    color: '#000000',
    marker: 'circle',
    blocks: Object.fromEntries(
      blocks.map((evidence, index) => [
        `b${index}`,
        {
          kind: 'goals',
          title: 'Goals',
          text: 'Eat',
          order: `a${index}`,
          ...(evidence && { evidence }),
        },
      ]),
    ),
  };
}

const assumed: Evidence = { kind: 'assumed' };
const interviews: Evidence = { kind: 'interview', n: 8 };
const survey: Evidence = { kind: 'survey', n: 240 };

test.each<[string, string, PersonaDocument]>([
  ['none', 'nothing says what it rests on', sheet(null, null)],
  ['proto', 'everything is assumed', sheet(assumed, null)],
  ['proto', 'less than half of it was researched', sheet(interviews, null, null)],
  ['qualitative', 'half of it comes from interviews', sheet(interviews, null)],
  ['qualitative', 'a survey of few is no sample', sheet({ kind: 'survey', n: 40 })],
  ['qualitative', 'most of it comes from interviews', sheet(interviews, interviews, survey)],
  ['statistical', 'half of the research is a sample', sheet(interviews, survey)],
])('%s: %s', (kind, _why, document) => {
  expect(personaEvidence(document).kind).toBe(kind);
});

test('empty blocks do not count, rows of a rated block do', () => {
  const document = sheet(interviews);
  document.blocks.empty = { kind: 'needs', title: 'Needs', text: ' ', order: 'a5' };
  document.blocks.traits = { kind: 'traits', title: 'Traits', text: '', order: 'a6' };
  expect(personaEvidence(document).filled).toBe(1);
  document.ratings = { calm: { blockId: 'traits', label: 'Calm', level: 2, order: 'a0' } };
  expect(personaEvidence(document)).toEqual({
    kind: 'qualitative',
    filled: 2,
    researched: 1,
    assumed: 0,
  });
});
