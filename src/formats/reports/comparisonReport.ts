// Two versions of a document in words: the sentence for all of it, what people feel, and a table of what is different.

import type { Change, FieldChange } from '../../analysis/compare/change';
import { changeGroups, changeMarks } from '../../analysis/compare/changeGroups';
import type { Compared } from '../../analysis/compare/compareVersions';
import type { Curve, CurvePoint } from '../../analysis/compare/curveDifference';
import { scaleText } from '../../analysis/emotionScale';
import { placeWords, rowWords, wordsOf } from '../../analysis/rowWords';
import { countOf } from '../../base/countOf';
import { type AnyDocument, isGrid } from '../../document/document';
import {
  type Column,
  fact,
  facts,
  paragraph,
  type Report,
  type ReportBlock,
  section,
  strong,
  table,
} from './block';

/** Which versions they are, where titles do not tell: `24 Nov 2026, 09:00`, `from-ben.json`; null = as it is now. */
export interface ComparisonNames {
  before: string | null;
  after: string | null;
}

export function comparisonReport(
  compared: Compared,
  names: ComparisonNames,
  { today }: { today: string },
): Report {
  const { changes, summary } = compared;
  const curves = changedCurves(compared);
  return {
    title: titleOf(compared),
    subtitle: 'Two versions compared',
    blocks: [
      paragraph([strong(summary)]),
      ...facts([
        fact('Before', named(compared.before, names.before)),
        fact('After', named(compared.after, names.after)),
        fact('Changes', countsOf(changes.filter((change) => change.table !== 'emotions'))),
        fact('Feelings', feelingsOf(changes)),
        fact('Compared on', today),
      ]),
      ...(compared.map ? [{ kind: 'figure' } as const] : []),
      ...section(2, 'How it feels', ...curves.map(curveTable)),
      ...changeGroups(changes)
        // What people feel has a table of its own.
        .filter((group) => group.table !== 'emotions' || curves.length === 0)
        .flatMap((group) => section(2, group.title, changeTable(compared, group))),
    ],
  };
}

function titleOf({ before, after }: Compared): string {
  const [old, now] = [before, after].map((document) => named(document, null));
  return old === now ? (now ?? '') : `${old} → ${now}`;
}

/** For a picture, which has nothing else to tell the versions by: `Shop: 24 Nov 2026, 09:00 → now`. */
export function comparisonTitle(
  { before, after }: Pick<Compared, 'before' | 'after'>,
  names: ComparisonNames,
): string {
  const [old, now] = [before, after].map((document) => named(document, null));
  if (old !== now) return `${named(before, names.before)} → ${named(after, names.after)}`;
  if (names.before !== null || names.after !== null) {
    return `${now}: ${names.before ?? 'now'} → ${names.after ?? 'now'}`;
  }
  const states = [before, after].map((document) => (isGrid(document) ? document.state : ''));
  return `${now}: ${states[0] === states[1] ? 'before → after' : states.join(' → ')}`;
}

/** `Shop (24 Nov 2026, 09:00)` */
function named({ title }: AnyDocument, version: string | null): string {
  const name = title.trim() || 'Untitled';
  return version === null ? name : `${name} (${version})`;
}

/** Of whoever feels the same in both there is nothing to tell. */
function changedCurves({ curves }: Pick<Compared, 'curves'>): Curve[] {
  return curves.filter(({ points }) => points.some(({ was, is }) => was !== is));
}

function countsOf(changes: readonly Change[]): string {
  return Object.entries(changeMarks)
    .map(([kind, { word }]) => [changes.filter((change) => change.kind === kind).length, word])
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** They are counted apart, as in the sentence. */
function feelingsOf(changes: readonly Change[]): string {
  const count = changes.filter((change) => change.table === 'emotions').length;
  return count === 0 ? '' : `${count} different`;
}

function curveTable({ name, points, scale }: Curve): ReportBlock[] {
  const text = (value: number | null) => (value === null ? '' : scaleText(value, scale));
  const columns: Column<CurvePoint>[] = [
    { title: 'Step', of: ({ step }) => step },
    { title: 'Before', isNumber: true, of: ({ was }) => text(was) },
    { title: 'After', isNumber: true, of: ({ is }) => text(is) },
    { title: 'Difference', isNumber: true, of: ({ delta }) => deltaText(delta) },
  ];
  const rated = points.filter(({ was, is }) => was !== null || is !== null);
  return table(`${name.trim() || 'Nobody'}, ${countOf(rated.length, 'step')}`, rated, columns);
}

function deltaText(delta: number | null): string {
  if (delta === null || delta === 0) return '';
  return delta > 0 ? `+${delta}` : `−${-delta}`;
}

function changeTable(
  { before, after }: Compared,
  { title, changes }: { title: string; changes: readonly Change[] },
): ReportBlock[] {
  return table<Change>(`${title}: ${countOf(changes.length, 'change')}`, changes, [
    { title: 'What', of: (change) => subjectOf(before, after, change) },
    { title: 'Where', of: (change) => placeOf(before, after, change) },
    { title: 'Change', of: ({ kind }) => changeMarks[kind].word },
    { title: 'Before', of: (change) => sideOf('before', before, change) },
    { title: 'After', of: (change) => sideOf('after', after, change) },
  ]);
}

function subjectOf(
  before: AnyDocument,
  after: AnyDocument,
  { table: of, beforeId, afterId }: Change,
): string {
  if (of === 'document') return 'The document';
  // What was renamed is known by the name it had.
  return beforeId === null ? rowWords(after, of, afterId ?? '') : rowWords(before, of, beforeId);
}

/** Where it stands now, or stood; what moved says both. */
function placeOf(before: AnyDocument, after: AnyDocument, change: Change): string {
  const { table: of, kind } = change;
  if (of === 'document' || kind === 'moved') return '';
  if (change.after) return placeWords(after, of, change.after) ?? '';
  return change.before ? (placeWords(before, of, change.before) ?? '') : '';
}

function sideOf(side: 'before' | 'after', document: AnyDocument, change: Change): string {
  const { kind, table: of, fields } = change;
  const row = change[side];
  if (row === null) return '';
  if (kind === 'moved') return (of !== 'document' && placeWords(document, of, row)) || '';
  if (kind === 'added' || kind === 'removed') return wordsOf(row);
  const [only, ...more] = fields;
  if (only && more.length === 0 && (only.field === 'text' || only.field === 'title')) {
    return sideWords(side, only);
  }
  return fields.map((field) => `${field.name}: ${sideWords(side, field)}`).join('\n');
}

function sideWords(side: 'before' | 'after', { before, after, was, is }: FieldChange): string {
  return side === 'before' ? (before === undefined ? '–' : was) : after === undefined ? '–' : is;
}
