// One row from two hands, field by field. Where only one side changed a field, that side stands; the rest is asked.

import { same } from '../../base/same';
import { limits } from '../../document/limits';
import { utf8Length } from '../../document/text';
import type { Row } from '../rows';
import { flatten, unflatten } from './flatten';
import { isLongText, type MergedTable, placeFields, setFields, togetherFields } from './parts';

export type Side = 'mine' | 'theirs';
export type Choice = Side | 'both';

export interface Versions {
  /** Undefined when nobody knows what was there before: then only what both have can be in conflict. */
  base: Row | undefined;
  mine: Row;
  theirs: Row;
}

/** A field, or fields that belong together, which both sides changed each in their own way. */
export interface OpenField {
  /** `text`, `place`, `criteria.demographic` */
  field: string;
  base: Row;
  mine: Row;
  theirs: Row;
  choices: readonly Choice[];
  initial: Choice;
}

/** `ask` says which side an open field is taken from. */
export function mergeRow(
  table: MergedTable,
  { base, mine, theirs }: Versions,
  ask: (open: OpenField) => Choice,
): Row {
  if (same(mine, theirs)) return mine;
  if (base && same(mine, base)) return theirs;
  if (base && same(theirs, base)) return mine;
  const flat: Versions = {
    base: base && flatten(table, base),
    mine: flatten(table, mine),
    theirs: flatten(table, theirs),
  };
  const merged: Record<string, unknown> = {};
  const moved = placeRow(table, flat, merged, ask);
  for (const { name, fields } of partsOf(table, flat)) {
    const part = picked(flat, fields);
    // Another lane makes another type of a card: one question, not two.
    const follows = table === 'cards' && name === 'type' && moved !== null;
    Object.assign(merged, follows ? part[moved] : mergePart(table, name, part, ask));
  }
  return unflatten(table, merged, (name) => name in mine && name in theirs);
}

interface Part {
  name: string;
  fields: readonly string[];
}

/** All but where the row stands, in an order that is the same whoever is who. */
function partsOf(table: MergedTable, { mine, theirs }: Versions): Part[] {
  const together = Object.entries(togetherFields[table] ?? {});
  const taken = new Set([
    'order',
    ...(placeFields[table] ?? []),
    ...together.flatMap(([, fields]) => fields),
  ]);
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return [
    ...together.map(([name, fields]) => ({ name, fields })),
    ...names.filter((name) => !taken.has(name)).map((name) => ({ name, fields: [name] })),
  ];
}

function picked({ base, mine, theirs }: Versions, fields: readonly string[]): Versions {
  return {
    base: base && pick(base, fields),
    mine: pick(mine, fields),
    theirs: pick(theirs, fields),
  };
}

function pick(row: Row, fields: readonly string[]): Row {
  return Object.fromEntries(
    fields.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]),
  );
}

function mergePart(
  table: MergedTable,
  name: string,
  part: Versions,
  ask: (open: OpenField) => Choice,
): Row {
  const side = standing(part);
  if (side) return part[side];
  const united = unite(setFields[table]?.[name], name, part);
  if (united) return united;
  const joined = isLongText(table, name) ? join(name, part) : null;
  const choices: Choice[] = ['mine', 'theirs'];
  if (joined !== null || (table === 'cards' && name === 'text')) choices.push('both');
  const choice = ask({ field: name, ...opened(part), choices, initial: initialSide(part) });
  if (choice === 'both') return joined === null ? part.mine : { [name]: joined };
  return part[choice];
}

/** Whose version stands by itself, or null when that has to be settled. */
function standing({ base, mine, theirs }: Versions): Side | null {
  if (same(mine, theirs)) return 'mine';
  if (base) return same(mine, base) ? 'theirs' : same(theirs, base) ? 'mine' : null;
  return isNothing(theirs) ? 'mine' : isNothing(mine) ? 'theirs' : null;
}

function isNothing(row: Row): boolean {
  return Object.keys(row).length === 0;
}

/** Something rather than nothing: what was changed on one side must not be lost to the other's taking it away. */
function initialSide({ mine }: Versions): Side {
  return isNothing(mine) ? 'theirs' : 'mine';
}

function opened({
  base = {},
  mine,
  theirs,
}: Versions): Pick<OpenField, 'base' | 'mine' | 'theirs'> {
  return { base, mine, theirs };
}

function unite(most: number | undefined, name: string, part: Versions): Row | null {
  if (most === undefined) return null;
  const [base, mine, theirs] = [part.base, part.mine, part.theirs].map((row) => texts(row?.[name]));
  if (!base || !mine || !theirs) return null;
  const all = new Set([...base, ...mine, ...theirs]);
  const kept = [...all].filter((one) =>
    base.includes(one) ? mine.includes(one) && theirs.includes(one) : true,
  );
  // What was there before keeps its place; what is new comes after it, the same way round whoever is who.
  const before = base.filter((one) => kept.includes(one));
  const added = kept.filter((one) => !base.includes(one)).sort();
  const united = [...new Set([...before, ...added])];
  if (united.length > most) return null;
  return united.length === 0 ? {} : { [name]: united };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function join(name: string, { mine, theirs }: Versions): string | null {
  const [one, two] = [mine[name], theirs[name]];
  if (typeof one !== 'string' || typeof two !== 'string') return null;
  const joined = `${one}\n${two}`;
  return utf8Length(joined) <= limits.textBytes ? joined : null;
}

/** Puts the row somewhere; says whose place it is when both sides moved it. */
function placeRow(
  table: MergedTable,
  flat: Versions,
  merged: Record<string, unknown>,
  ask: (open: OpenField) => Choice,
): Side | null {
  const place = picked(flat, placeFields[table] ?? []);
  const order = picked(flat, ['order']);
  if (same(place.mine, place.theirs)) {
    const side = standing(order) ?? (lesserOrder(flat) ? 'mine' : 'theirs');
    Object.assign(merged, place.mine, order[side]);
    return null;
  }
  const known = standing(place);
  const choices: Choice[] = ['mine', 'theirs'];
  const side = known ?? ask({ field: 'place', ...opened(place), choices, initial: 'mine' });
  const from = side === 'theirs' ? 'theirs' : 'mine';
  Object.assign(merged, place[from], order[from]);
  return known ? null : from;
}

/** Both moved it among the same neighbours: the rule only has to be the same whoever is who. */
function lesserOrder({ mine, theirs }: Versions): boolean {
  return String(mine.order) < String(theirs.order);
}
