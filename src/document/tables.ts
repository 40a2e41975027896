// The tables of all kinds of documents by name: what reading walks through, and what paths in reports quote keys after.

/** Keyed by ids of their own. */
export const idTables = [
  'personas',
  'stages',
  'steps',
  'lanes',
  'cards',
  'links',
  'blocks',
  'ratings',
  'actors',
  'relations',
  'segments',
  'dimensions',
] as const;

/** The keys of `emotions` are made of other tables' ids. */
export const tables: ReadonlySet<string> = new Set([...idTables, 'emotions']);
