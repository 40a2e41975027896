// What in one version is what in the other. Copies keep ids, so ids come first; what is left is told by its name, among
// what stands in the same place.
import type { Id } from '../../base/id';
import { type AnyDocument, isGrid } from '../../document/document';
import { emotionKey, parseEmotionKey } from '../../document/grid';
import { type Row, rowsOf, type TableName, tablesOfKind } from '../rows';
import { nameOf } from '../rowWords';
import { type Likeness, type Named, pairAlike } from './pairAlike';

export interface Matching {
  afterOf(table: TableName, before: Id): Id | undefined;
  beforeOf(table: TableName, after: Id): Id | undefined;
}

export function matchDocuments(before: AnyDocument, after: AnyDocument): Matching {
  const matcher = new Matcher(before, after);
  for (const table of tablesOfKind[after.kind]) matcher.byId(table);
  if (isGrid(after)) matchGrid(matcher);
  else if (after.kind === 'persona') matchPersona(matcher);
  else {
    matcher.byName('dimensions', () => '', 'alike');
    matcher.byName('segments', () => '', 'alike');
  }
  return matcher;
}

/** What has to be equal for two rows to be asked for their names, in the words of the version after. */
type Group = (row: Row, inAfter: (table: TableName, id: unknown) => string) => string;

class Matcher implements Matching {
  readonly #before: AnyDocument;
  readonly #after: AnyDocument;
  readonly #forth = new Map<TableName, Map<Id, Id>>();
  readonly #back = new Map<TableName, Map<Id, Id>>();

  constructor(before: AnyDocument, after: AnyDocument) {
    this.#before = before;
    this.#after = after;
  }

  afterOf(table: TableName, before: Id): Id | undefined {
    return this.#forth.get(table)?.get(before);
  }

  beforeOf(table: TableName, after: Id): Id | undefined {
    return this.#back.get(table)?.get(after);
  }

  byId(table: TableName): void {
    const there = rowsOf(this.#after, table);
    for (const id of Object.keys(rowsOf(this.#before, table))) {
      if (Object.hasOwn(there, id)) this.#pair(table, id, id);
    }
  }

  byName(table: TableName, group: Group, likeness: Likeness): void {
    const here = this.#left(this.#before, table, (row) =>
      group(row, (target, id) => this.afterOf(target, String(id)) ?? `only before ${id}`),
    );
    if (here.size === 0) return;
    const there = this.#left(this.#after, table, (row) => group(row, (_, id) => String(id)));
    for (const [key, rows] of here) {
      for (const [one, other] of pairAlike(rows, there.get(key) ?? [], likeness)) {
        this.#pair(table, one, other);
      }
    }
  }

  /** Feelings have no names: they are those of the same lane, step and person. */
  byPlace(): void {
    for (const key of Object.keys(rowsOf(this.#before, 'emotions'))) {
      const { laneId, stepId, personaId } = parseEmotionKey(key);
      const other = emotionKey(
        this.afterOf('lanes', laneId) ?? '',
        this.afterOf('steps', stepId) ?? '',
        this.afterOf('personas', personaId) ?? '',
      );
      const isFree =
        Object.hasOwn(rowsOf(this.#after, 'emotions'), other) &&
        this.afterOf('emotions', key) === undefined &&
        this.beforeOf('emotions', other) === undefined;
      if (isFree) this.#pair('emotions', key, other);
    }
  }

  #pair(table: TableName, before: Id, after: Id): void {
    for (const [index, from, to] of [
      [this.#forth, before, after],
      [this.#back, after, before],
    ] as const) {
      const known = index.get(table) ?? new Map<Id, Id>();
      index.set(table, known.set(from, to));
    }
  }

  /** Those without a counterpart, by group, in order. */
  #left(
    document: AnyDocument,
    table: TableName,
    groupOf: (row: Row) => string,
  ): Map<string, Named[]> {
    const known = document === this.#before ? this.#forth : this.#back;
    const groups = new Map<string, Named[]>();
    const rows = Object.entries(rowsOf(document, table))
      .filter(([id]) => known.get(table)?.has(id) !== true)
      .sort(byOrder);
    for (const [id, row] of rows) {
      const key = groupOf(row);
      const group = groups.get(key);
      if (group) group.push([id, nameOf(row)]);
      else groups.set(key, [[id, nameOf(row)]]);
    }
    return groups;
  }
}

function byOrder([a, one]: [Id, Row], [b, two]: [Id, Row]): number {
  const [first, second] = [`${one.order ?? ''}/${a}`, `${two.order ?? ''}/${b}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

const anywhere = () => '';

function matchGrid(matcher: Matcher): void {
  matcher.byName('personas', anywhere, 'alike');
  matcher.byName('stages', anywhere, 'alike');
  matcher.byName('lanes', (lane) => String(lane.role), 'any');
  matcher.byName('steps', ({ stageId }, inAfter) => inAfter('stages', stageId), 'alike');
  matcher.byName('steps', anywhere, 'same');
  matcher.byName('cards', cellOf, 'alike');
  matcher.byName('cards', ({ laneId }, inAfter) => inAfter('lanes', laneId), 'same');
  matcher.byName('cards', ({ type }) => String(type), 'same');
  matcher.byName('links', ({ from, to }, inAfter) => ends('cards', from, to, inAfter), 'any');
  matcher.byPlace();
}

function matchPersona(matcher: Matcher): void {
  matcher.byName('blocks', ({ kind }) => String(kind), 'any');
  matcher.byName('ratings', ({ blockId }, inAfter) => inAfter('blocks', blockId), 'alike');
  matcher.byName('actors', anywhere, 'alike');
  matcher.byName('relations', ({ from, to }, inAfter) => ends('actors', from, to, inAfter), 'any');
}

const cellOf: Group = ({ stepId, laneId }, inAfter) =>
  stepId === null ? 'inbox' : `${inAfter('steps', stepId)}/${inAfter('lanes', laneId)}`;

function ends(table: TableName, from: unknown, to: unknown, inAfter: Parameters<Group>[1]): string {
  const end = (id: unknown) => (id === null ? 'itself' : inAfter(table, id));
  return `${end(from)} to ${end(to)}`;
}
