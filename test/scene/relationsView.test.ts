import { expect, test } from 'vitest';
import { selfId } from '../../src/layout/freeRelations';
import type { KnownPersonas } from '../../src/scene/freeView';
import { relationsView } from '../../src/scene/relationsView';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { relatedPersona } from '../support/relatedPersona';

const viewOf = (document: typeof relatedPersona, personas: KnownPersonas = new Map()) =>
  relationsView(document, personas, fixedMeasurer);

const wordsOf = (view: ReturnType<typeof viewOf>, id: string) =>
  view.nodes.find((node) => node.id === id)?.words;

test('every node says who it is and what it is related to', () => {
  const view = viewOf(relatedPersona);
  expect(wordsOf(view, 'ben')).toBe('Ben, person, 2 relations: Ana asks Ben; Ben → Shop, pinned');
  expect(view.nodes[0]).toMatchObject({ id: selfId, label: 'Ana', tone: 'root' });
});

test('a linked persona has the name and the mark it has in the library, a missing one is said', () => {
  const linked = { label: 'Ben', kind: 'persona', order: 'a0', documentId: 'p2' } as const;
  const document = { ...relatedPersona, actors: { ...relatedPersona.actors, ben: linked } };
  const known = viewOf(
    document,
    new Map([['p2', { name: 'Benedict', mark: { shape: 'star', color: '#c2410c' } }]]),
  );
  expect(known.nodes.find(({ id }) => id === 'ben')).toMatchObject({
    label: 'Benedict',
    mark: { shape: 'star', color: '#c2410c' },
    named: false,
  });
  const missing = viewOf(document);
  expect(missing.nodes.find(({ id }) => id === 'ben')).toMatchObject({
    label: 'Ben',
    note: 'Missing persona',
    tone: 'missing',
  });
});
