// Changes by what they are changes of, in the order in which they are told.
import type { TableName } from '../rows';
import type { Change, ChangeKind } from './change';

export interface ChangeGroup {
  table: Change['table'];
  title: string;
  changes: Change[];
}

export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  return [...new Set(changes.map(({ table }) => table))].map((table) => ({
    table,
    title: titles[table],
    changes: changes.filter((change) => change.table === table),
  }));
}

const titles: Record<TableName | 'document', string> = {
  document: 'The document itself',
  personas: 'Personas',
  stages: 'Stages',
  steps: 'Steps',
  lanes: 'Lanes',
  cards: 'Cards',
  links: 'Arrows',
  emotions: 'Feelings',
  blocks: 'Blocks',
  ratings: 'Ratings',
  actors: 'People around',
  relations: 'Relations',
  dimensions: 'Axes',
  segments: 'Segments',
};

/** A sign besides the word, since colour alone says nothing. */
export const changeMarks: Record<ChangeKind, { sign: string; word: string }> = {
  added: { sign: '+', word: 'added' },
  removed: { sign: '−', word: 'removed' },
  moved: { sign: '→', word: 'moved' },
  changed: { sign: '~', word: 'changed' },
  rescored: { sign: '±', word: 're-scored' },
};
