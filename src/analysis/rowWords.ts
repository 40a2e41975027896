// What a row is called in sentences: Card “Slow search”, Ana’s feeling at Pays; and where it stands.
import type { Id } from '../base/id';
import { type AnyDocument, isGrid } from '../document/document';
import { type GridDocument, parseEmotionKey } from '../document/grid';
import { orderedSteps } from '../document/queries';
import { quoted } from './lint/words';
import { type Row, rowsOf, type TableName } from './rows';

const nouns: Record<TableName, string> = {
  personas: 'Persona',
  stages: 'Stage',
  steps: 'Step',
  lanes: 'Lane',
  cards: 'Card',
  links: 'Arrow',
  emotions: 'Feeling',
  blocks: 'Block',
  ratings: 'Rating',
  actors: 'Actor',
  relations: 'Relation',
  segments: 'Segment',
  dimensions: 'Axis',
};

/** `Card “Slow search”`, `Arrow from “Ad” to “Shop”`. */
export function rowWords(document: AnyDocument, table: TableName, id: Id): string {
  const row = rowsOf(document, table)[id] ?? {};
  if (table === 'emotions' && isGrid(document)) return feelingWords(document, id);
  if (table === 'links' || table === 'relations') {
    return `${nouns[table]} ${endsWords(document, table, row)}`;
  }
  return `${nouns[table]} ${quoted(nameOf(row), 'without a name')}`;
}

/** `from “Ad” to “Shop”` */
export function endsWords(document: AnyDocument, table: 'links' | 'relations', row: Row): string {
  const end = (id: unknown) => {
    if (id === null) return quoted(document.title, 'the persona');
    const target = rowsOf(document, table === 'links' ? 'cards' : 'actors')[String(id)];
    return quoted(target ? nameOf(target) : '', 'something without a name');
  };
  return `from ${end(row.from)} to ${end(row.to)}`;
}

function feelingWords(document: GridDocument, key: Id): string {
  const { stepId, personaId } = parseEmotionKey(key);
  const name = document.personas[personaId]?.name.trim() || 'Nobody';
  return `${name}’s feeling at ${stepName(document, stepId)}`;
}

/** The title, else the stage's, else its place in the row of steps. */
export function stepName(document: GridDocument, stepId: Id): string {
  const step = document.steps[stepId];
  const title = step?.title.trim() || document.stages[step?.stageId ?? '']?.title.trim();
  if (title) return title;
  return `step ${orderedSteps(document).findIndex(([id]) => id === stepId) + 1}`;
}

/** `Pains at Pays`, `the inbox`, `Buy`; null for what stands nowhere in particular. */
export function placeWords(document: AnyDocument, table: TableName, row: Row): string | null {
  if (!isGrid(document)) {
    if (table !== 'ratings') return null;
    return (
      nameOf(rowsOf(document, 'blocks')[String(row.blockId)] ?? {}) || 'a block without a name'
    );
  }
  if (table === 'steps') {
    return document.stages[String(row.stageId)]?.title.trim() || 'a stage without a name';
  }
  if (table !== 'cards') return null;
  if (row.stepId === null || row.stepId === undefined) return 'the inbox';
  return `${laneName(document, row.laneId)} at ${stepName(document, String(row.stepId))}`;
}

export function laneName(document: GridDocument, laneId: unknown): string {
  return document.lanes[String(laneId)]?.title.trim() || 'a lane without a name';
}

/** What the row calls itself; an empty text when it does not. A block of a persona has a title and a text. */
export function nameOf(row: Row): string {
  for (const name of [row.title, row.text, row.name, row.label]) {
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return '';
}

const worded = ['title', 'text', 'name', 'label', 'opposite', 'details', 'definition'] as const;

/** What the row says, in full: what is lost with it, or comes with it. */
export function wordsOf(row: Row): string {
  const texts = worded.flatMap((field) => {
    const text = row[field];
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
  return texts.join('\n');
}
