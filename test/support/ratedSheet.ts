// A sheet with a block of traits, for the tests of its rows.
import type { PersonaDocument } from '../../src/document/persona';

export const ratedSheet: PersonaDocument = {
  id: 'ana',
  kind: 'persona',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'circle',
  blocks: {
    goals: { kind: 'goals', title: 'Goals', text: 'Eat', order: 'a0' },
    traits: { kind: 'traits', title: 'Traits', text: '', order: 'a1' },
    skills: { kind: 'skills', title: 'Skills', text: '', order: 'a2' },
  },
  ratings: {
    calm: { blockId: 'traits', label: 'Calm', opposite: 'Hasty', level: 2, order: 'a0' },
    warm: { blockId: 'traits', label: 'Warm', opposite: 'Cool', level: 4, order: 'a1' },
    maps: { blockId: 'skills', label: 'Reads maps', level: 5, order: 'a0' },
  },
};
