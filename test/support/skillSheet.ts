// A sheet with two rated skills and a block of text, for the tests of the rows' verbs.
import { countedIds } from '../../src/base/id';
import { createBlankPersona } from '../../src/document/create';
import type { PersonaDocument } from '../../src/document/persona';

export const skillSheet: PersonaDocument = {
  ...createBlankPersona(countedIds('b')),
  blocks: {
    skills: { kind: 'skills', title: 'Skills', text: '', order: 'a0' },
    notes: { kind: 'custom', title: 'Notes', text: '', order: 'a1' },
  },
  ratings: {
    reading: { blockId: 'skills', label: 'Reading', level: 4, order: 'a0' },
    writing: { blockId: 'skills', label: 'Writing', level: 2, order: 'a1' },
  },
};
