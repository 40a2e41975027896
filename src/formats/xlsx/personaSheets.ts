// A persona as sheets: what it says line by line, what it rates, and who is around it.
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { evidenceLabel } from '../../document/evidenceWords';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { factsSheet, listSheet } from './listSheet';
import type { Sheet } from './sheet';

export function personaSheets(persona: PersonaDocument): (Sheet | null)[] {
  return [
    factsSheet('Persona', [
      ['Name', persona.title],
      ['Role', persona.role],
      ['Age', persona.age],
      ['Tagline', persona.tagline],
      ['Quote', persona.quote],
    ]),
    statementsSheet(persona),
    ratingsSheet(persona),
    relationsSheet(persona),
  ];
}

function blockTitle({ title, kind }: PersonaBlock): string {
  return title.trim() || kind;
}

function statementsSheet({ blocks }: PersonaDocument): Sheet | null {
  const lines = inOrder(blocks).flatMap(([, block]) =>
    block.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ block, line })),
  );
  return listSheet('Statements', lines, [
    { title: 'Block', width: 24, of: ({ block }) => blockTitle(block) },
    { title: 'Statement', width: 70, of: ({ line }) => line },
    {
      title: 'Evidence',
      width: 20,
      of: ({ block }) => block.evidence && evidenceLabel(block.evidence),
    },
    { title: 'Source', width: 30, of: ({ block }) => block.evidence?.source },
  ]);
}

function ratingsSheet({ blocks, ratings = {} }: PersonaDocument): Sheet | null {
  const rows = inOrder(blocks).flatMap(([blockId, block]) =>
    inOrder(ratings)
      .filter(([, rating]) => rating.blockId === blockId)
      .map(([, rating]) => ({ block, rating })),
  );
  return listSheet('Ratings', rows, [
    { title: 'Block', width: 24, of: ({ block }) => blockTitle(block) },
    { title: 'What', width: 30, of: ({ rating }) => rating.label },
    { title: 'Other end', width: 30, of: ({ rating }) => rating.opposite },
    { title: 'Level (1–5)', width: 12, of: ({ rating }) => rating.level },
  ]);
}

function relationsSheet({ title, actors = {}, relations = {} }: PersonaDocument): Sheet | null {
  const nameOf = (id: Id | null) => (id === null ? title : actors[id]?.label);
  return listSheet('Relations', Object.values(relations), [
    { title: 'From', width: 28, of: ({ from }) => nameOf(from) },
    { title: 'Relation', width: 36, of: ({ label }) => label },
    { title: 'To', width: 28, of: ({ to }) => nameOf(to) },
    { title: 'Heads', width: 10, of: ({ heads }) => heads },
  ]);
}
