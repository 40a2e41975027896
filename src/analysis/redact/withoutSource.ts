import type { Evidence } from '../../document/grid';

/** What kind of evidence it is may be told, whose it is may not. */
export function withoutSource(row: { evidence?: Evidence }): void {
  if (row.evidence) delete row.evidence.source;
}
