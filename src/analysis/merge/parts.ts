// What is merged as one: most fields by themselves, some only together, some piece by piece. Plain data.
import { limits } from '../../document/limits';
import type { TableName } from '../rows';

export type MergedTable = TableName | 'document';

type PerTable<T> = Partial<Record<MergedTable, T>>;

/** Where a row stands among others; its order key means something only there. */
export const placeFields: PerTable<readonly string[]> = {
  steps: ['stageId'],
  cards: ['stepId', 'laneId'],
  ratings: ['blockId'],
};

/** Fields that make no sense from two hands, by a name of their own. */
export const togetherFields: PerTable<Record<string, readonly string[]>> = {
  links: { ends: ['from', 'to'] },
  relations: { ends: ['from', 'to'] },
  cards: { picture: ['assetId', 'pictureRatio'] },
  actors: { spot: ['x', 'y'] },
  segments: { spot: ['x', 'y'], treeSpot: ['treeX', 'treeY'] },
};

/** Lists without an order that matters: what either side adds is in, what either takes out is out. The most they hold. */
export const setFields: PerTable<Record<string, number>> = {
  cards: { tags: limits.tags, personaIds: limits.personas },
  segments: { personaIds: limits.references, journeyIds: limits.references },
};

/** Small tables inside a row, merged key by key; the number of levels. */
export const nestedFields: PerTable<Record<string, number>> = {
  document: { axes: 2, dismissed: 1 },
  segments: { scores: 1, criteria: 1 },
};

/** Texts of several lines: both can stand, one below the other. */
const longTexts: PerTable<readonly string[]> = {
  document: ['scenario', 'expectations', 'tagline', 'quote'],
  cards: ['details'],
  emotions: ['note'],
  blocks: ['text'],
  segments: ['definition', 'goals', 'jobs', 'pains', 'difference'],
};

export function isLongText(table: MergedTable, field: string): boolean {
  return longTexts[table]?.includes(field) === true || field.startsWith('criteria.');
}
