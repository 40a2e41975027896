// A persona with three others around it, for the tests of relations.
import { deepFreeze } from '../../src/base/freeze';
import type { PersonaDocument } from '../../src/document/persona';

const plain = { label: '', style: 'solid', heads: 1 } as const;

/** Ana → Ben → Shop, Mia → Ana; Ben is pinned. */
export const relatedPersona: PersonaDocument = deepFreeze({
  id: 'ana',
  kind: 'persona',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'circle',
  blocks: {},
  actors: {
    ben: { label: 'Ben', kind: 'person', order: 'a0', x: 300, y: -40 },
    shop: { label: 'Shop', kind: 'organisation', order: 'a1' },
    mia: { label: 'Mia', kind: 'person', order: 'a2' },
  },
  relations: {
    asks: { from: null, to: 'ben', ...plain, label: 'asks' },
    buys: { from: 'ben', to: 'shop', ...plain },
    calls: { from: 'mia', to: null, ...plain },
  },
});
