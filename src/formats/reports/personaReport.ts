// A persona in words: who it is, block by block with what each rests on, and who is around.

import { inOrder } from '../../base/order';
import { basisLabels, basisReason, evidenceLabel } from '../../document/evidenceWords';
import type {
  PersonaBlock,
  PersonaDocument,
  PersonaRating,
  Relation,
} from '../../document/persona';
import { personaEvidence } from '../../document/personaEvidence';
import {
  fact,
  facts,
  list,
  paragraph,
  quiet,
  type Report,
  type ReportBlock,
  type ReportContext,
  section,
  table,
  type Words,
} from './block';
import { sourceText } from './journeyTables';

export function personaReport(persona: PersonaDocument, { today }: ReportContext): Report {
  const basis = personaEvidence(persona);
  return {
    title: persona.title.trim() || 'Untitled persona',
    subtitle: 'Persona report',
    blocks: [
      ...facts([
        fact('Role', persona.role),
        fact('Age', persona.age),
        fact('In a line', persona.tagline),
        fact('Quote', persona.quote),
        fact('Rests on', `${basisLabels[basis.kind]}. ${basisReason(basis)}`),
        fact('Report date', today),
      ]),
      { kind: 'figure' },
      ...inOrder(persona.blocks).flatMap(([id, block]) =>
        section(2, block.title.trim() || kindTitle(block), blockContent(persona, id, block)),
      ),
      ...section(2, 'People and systems around', relations(persona)),
    ],
  };
}

/** `decision-criteria` → Decision criteria */
function kindTitle({ kind }: PersonaBlock): string {
  const words = kind.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function blockContent(persona: PersonaDocument, id: string, block: PersonaBlock): ReportBlock[] {
  const rows = inOrder(persona.ratings ?? {}).flatMap(([, rating]) =>
    rating.blockId === id ? rating : [],
  );
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const content = [
    ...ratingTable(block, rows),
    ...list(lines.map((line) => ({ words: line.trim() }))),
  ];
  if (content.length === 0 || !block.evidence) return content;
  const label = block.evidence.source ? sourceText(block.evidence) : evidenceLabel(block.evidence);
  return [...content, paragraph([quiet(`Rests on: ${label}`)])];
}

function ratingTable(block: PersonaBlock, rows: readonly PersonaRating[]): ReportBlock[] {
  const isTwoEnded = rows.some(({ opposite }) => opposite !== undefined);
  const caption = isTwoEnded
    ? 'From 1, the first end, to 5, the other one'
    : 'From 1, little, to 5, much';
  return table(caption, rows, [
    {
      title: isTwoEnded ? 'One end' : block.title.trim() || kindTitle(block),
      of: ({ label }) => label,
    },
    { title: 'Level', isNumber: true, of: ({ level }) => `${level}` },
    { title: 'Other end', of: ({ opposite }) => opposite ?? '' },
  ]);
}

function relations(persona: PersonaDocument): ReportBlock[] {
  const { actors = {}, relations: all = {}, title } = persona;
  const nameOf = (id: string | null) =>
    id === null ? title.trim() || 'The persona' : actors[id]?.label.trim() || 'Unnamed';
  const related = Object.values(all).filter(
    ({ from, to }) => (from === null || actors[from]) && (to === null || actors[to]),
  );
  const touched = new Set(related.flatMap(({ from, to }) => [from, to]));
  const alone = inOrder(actors).flatMap(([id]) => (touched.has(id) ? [] : id));
  return list([
    ...related.map((relation) => ({ words: sentence(relation, nameOf) })),
    ...alone.map((id) => ({ words: nameOf(id) })),
  ]);
}

const marks: Record<Relation['heads'], string> = { 0: '–', 1: '→', 2: '↔' };

function sentence(
  { from, to, label, heads }: Relation,
  nameOf: (id: string | null) => string,
): Words {
  const pair = `${nameOf(from)} ${marks[heads]} ${nameOf(to)}`;
  return label.trim() === '' ? pair : `${pair}: ${label.trim()}`;
}
