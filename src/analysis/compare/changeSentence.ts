// One change as a sentence.
import type { Id } from '../../base/id';
import { type AnyDocument, isGrid } from '../../document/document';
import { valueWords } from '../fieldWords';
import { quoted } from '../lint/words';
import type { Row, TableName } from '../rows';
import { laneName, placeWords, rowWords, stepName } from '../rowWords';
import type { ChangeKind, FieldChange } from './change';

interface Told {
  table: TableName;
  before: { document: AnyDocument; id: Id; row: Row } | null;
  after: { document: AnyDocument; id: Id; row: Row } | null;
}

export function changeSentence(
  kind: ChangeKind,
  told: Told,
  fields: readonly FieldChange[],
): string {
  const { table, before, after } = told;
  const shown = after ?? before;
  if (!shown) return '';
  // What was renamed is known by the name it had.
  const known = before ?? shown;
  const subject = rowWords(known.document, table, known.id);
  if (table === 'emotions') return feelingSentence(kind, subject, told, fields);
  const place = placeWords(shown.document, table, shown.row);
  switch (kind) {
    case 'added':
      return `${subject} added${place === null ? '' : ` to ${place}`}.`;
    case 'removed':
      return `${subject} removed${place === null ? '' : ` from ${place}`}.`;
    case 'moved':
      return `${subject} moved${movement(told)}.`;
    default:
      return `${subject}: ${fieldSentence(fields)}.`;
  }
}

function feelingSentence(
  kind: ChangeKind,
  subject: string,
  { after }: Told,
  fields: readonly FieldChange[],
): string {
  if (kind === 'removed') return `${subject} is no longer rated.`;
  if (kind === 'added' && after) {
    const place = { table: 'emotions', id: after.id, field: 'value' } as const;
    return `${subject} rated ${valueWords(after.document, place, { value: after.row.value })}.`;
  }
  return `${subject}: ${fieldSentence(fields)}.`;
}

/** What happened to the fields: with values where there is one and they are short. */
export function fieldSentence(fields: readonly FieldChange[]): string {
  const [first, ...more] = fields;
  if (!first) return 'changed';
  if (more.length > 0) {
    const names = fields.map(({ name }) => name);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} changed`;
  }
  const { field, name } = first;
  const [was, is] = [inOneLine(first.was), inOneLine(first.is)];
  if (field === 'ends') return `now goes ${is}`;
  if (['title', 'name', 'label'].includes(field)) return `renamed to ${quoted(is, 'nothing')}`;
  if (field === 'text' || was.length + is.length > longest) return `${name} changed`;
  if (was === is) return `${name} changed`;
  if (first.before === undefined) return `${name} set to ${is}`;
  if (first.after === undefined) return `${name} ${was} removed`;
  return `${name} changed from ${was} to ${is}`;
}

const longest = 60;

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function movement({ table, before, after }: Told): string {
  if (!before || !after) return '';
  const [from, to] = [
    placeWords(before.document, table, before.row),
    placeWords(after.document, table, after.row),
  ];
  if (from === null || to === null) return '';
  if (table !== 'cards' || !isGrid(before.document) || !isGrid(after.document)) {
    return from === to ? ` within ${to}` : ` from ${from} to ${to}`;
  }
  if (before.row.stepId === null || after.row.stepId === null) {
    return from === to ? ` within ${to}` : ` from ${from} to ${to}`;
  }
  const steps = [
    stepName(before.document, String(before.row.stepId)),
    stepName(after.document, String(after.row.stepId)),
  ];
  const lanes = [
    laneName(before.document, before.row.laneId),
    laneName(after.document, after.row.laneId),
  ];
  if (steps[0] === steps[1] && lanes[0] === lanes[1]) return ` within ${to}`;
  if (lanes[0] === lanes[1]) return ` from ${steps[0]} to ${steps[1]}`;
  return steps[0] === steps[1] ? ` from ${lanes[0]} to ${lanes[1]}` : ` from ${from} to ${to}`;
}
