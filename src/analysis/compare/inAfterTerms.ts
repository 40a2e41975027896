// A row of the version before, with the ids that what it points at has in the version after.
import { isRow } from '../../document/readContext';
import type { Row, TableName } from '../rows';
import type { Matching } from './matchDocuments';

const pointers: Record<string, TableName> = {
  stageId: 'stages',
  stepId: 'steps',
  laneId: 'lanes',
  blockId: 'blocks',
  parentId: 'segments',
};

export function inAfterTerms(table: TableName, row: Row, matching: Matching): Row {
  const translated: Record<string, unknown> = { ...row };
  const translate = (target: TableName, id: unknown) =>
    typeof id === 'string' ? (matching.afterOf(target, id) ?? id) : id;
  for (const [field, target] of Object.entries(pointers)) {
    if (field in row) translated[field] = translate(target, row[field]);
  }
  if (table === 'links' || table === 'relations') {
    const target = table === 'links' ? 'cards' : 'actors';
    for (const end of ['from', 'to']) translated[end] = translate(target, row[end]);
  }
  if (table === 'cards' && Array.isArray(row.personaIds)) {
    translated.personaIds = row.personaIds.map((id: unknown) => translate('personas', id));
  }
  if (table === 'segments' && isRow(row.scores)) {
    translated.scores = Object.fromEntries(
      Object.entries(row.scores).map(([id, score]) => [
        matching.afterOf('dimensions', id) ?? id,
        score,
      ]),
    );
  }
  return translated;
}
