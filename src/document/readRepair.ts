// Makes a document fit its schema: what zod complains about is turned into what it must mean, replaced by a default,
// or left out, smallest piece first. Every change is noted. What nothing can stand in for refuses the document.
import type * as z from 'zod';
import type { DocumentKind } from './document';
import type { Path, PathStep } from './path';
import { coerce, describe, describeExpected } from './readCoerce';
import {
  isRow,
  note,
  type ReadContext,
  type Refusal,
  removeAt,
  setAt,
  shorten,
  valueAt,
} from './readContext';
import { documentSchemas } from './schema';
import { tables } from './tables';
import { personaColors } from './vocabulary';

type Issue = z.core.$ZodIssue;

const maxRounds = 6;

/** Tables a map is no map without. */
const vitalTables: ReadonlySet<string> = new Set(['stages', 'steps', 'lanes']);
const look = { color: personaColors[0], marker: 'circle' };
const axis = { title: '', low: '', high: '' };

/** What a required field becomes when it says nothing usable. Others required make the entity go. */
const defaults: Record<string, Record<string, unknown>> = {
  document: {
    title: '',
    state: 'as-is',
    basis: 'planned',
    ...look,
    axes: { x: axis, y: axis },
  },
  personas: { name: '', ...look },
  stages: { title: '' },
  steps: { title: '', stageId: 'lost' },
  lanes: { title: '', role: 'text' },
  cards: { text: '', type: 'text', laneId: null, stepId: null },
  links: { heads: 1, kind: 'flow' },
  emotions: {},
  blocks: { kind: 'custom', title: '', text: '' },
  ratings: { label: '', level: 3, blockId: 'lost' },
  actors: { label: '', kind: 'person' },
  relations: { label: '', style: 'solid', heads: 1 },
  segments: { name: '' },
  dimensions: axis,
};

const essential: ReadonlySet<string> = new Set([
  'links.from',
  'links.to',
  'emotions.value',
  'relations.from',
  'relations.to',
]);

export function repairShape(context: ReadContext, kind: DocumentKind): Refusal | null {
  let first: Issue | undefined;
  for (let round = 0; round < maxRounds; round++) {
    const issues = shapeIssues(context, kind);
    first = issues[0];
    if (!first) return null;
    const handled = new Set<string>();
    // From the end, so that taking out one element of a list leaves the places of the earlier ones true.
    for (const issue of issues.toReversed()) {
      // A value that fails in two ways is mended once; what is still wrong with it shows in the next round.
      const place = JSON.stringify([issue.path, issue.code === 'unrecognized_keys']);
      if (handled.has(place)) continue;
      handled.add(place);
      const refusal = repair(context, issue);
      if (refusal) return refusal;
    }
  }
  return first ? refuseAt(context, stepsOf(first), 'cannot be read') : null;
}

function shapeIssues({ document }: ReadContext, kind: DocumentKind): Issue[] {
  const { error } = documentSchemas[kind].safeParse(document);
  // Order keys have their own step, which sees a whole table at once.
  return (error?.issues ?? []).filter((issue) => {
    const path = stepsOf(issue);
    return !(path.at(-1) === 'order' && typeof valueAt(document, path) === 'string');
  });
}

function stepsOf(issue: Issue): PathStep[] {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function repair(context: ReadContext, issue: Issue): Refusal | null {
  const path = stepsOf(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) leaveOut(context, [...path, key], 'is not a field we know');
    return null;
  }
  const [head = ''] = path;
  if (head === 'dismissed' && path.length === 2) {
    // One that cannot be read must not take the others along.
    leaveOut(context, path, 'names no finding');
    return null;
  }
  if (tables.has(String(head))) {
    if (path.length === 1) return repairTable(context, path);
    if (path.length === 2) {
      if (issue.code === 'invalid_key') leaveOut(context, path, 'does not belong here');
      else leaveOut(context, path, `was ${describe(valueAt(context.document, path))}`);
      return null;
    }
  }
  repairField(context, issue, path);
  return null;
}

function repairTable(context: ReadContext, path: Path): Refusal | null {
  const value = valueAt(context.document, path);
  const missing = value === undefined || value === null;
  if (missing && !vitalTables.has(String(path[0]))) {
    setAt(context, path, {});
    note(context, 'table-missing', path, `“${path[0]}” was missing and is taken as empty`);
    return null;
  }
  return missing
    ? refuseAt(context, path, 'is missing')
    : refuseAt(context, path, `is ${describe(value)} instead of a table with ids as names`);
}

function repairField(context: ReadContext, issue: Issue, path: Path): void {
  const found = valueAt(context.document, path);
  const words = { found: describe(found), expected: describeExpected(issue) };
  const field = fieldName(path);
  const coerced = coerce(found, issue);
  if (coerced) {
    if (!setAt(context, path, coerced.value)) return;
    const shown = `“${shorten(String(coerced.value))}”`;
    note(
      context,
      coerced.code,
      path,
      `${field} was ${coerced.was}, ${coerced.verb} ${shown}`,
      words,
    );
    return;
  }
  const isTable = tables.has(String(path[0]));
  const ownerDefaults = defaults[isTable ? String(path[0]) : 'document'] ?? {};
  const depth = isTable ? 3 : 1;
  const top = path.slice(0, depth);
  const name = String(top.at(-1));
  if (isTable && essential.has(`${path[0]}.${name}`)) {
    leaveOut(context, path.slice(0, 2), `${field} was ${words.found}`, words);
  } else if (path.length > depth && Array.isArray(valueAt(context.document, path.slice(0, -1)))) {
    leaveOut(context, path, `${field} was ${words.found}`, words);
  } else if (name === 'order') {
    setAt(context, top, '');
  } else if (path[0] === 'axes' && path.length === 3) {
    if (setAt(context, path, '')) note(context, 'field-reset', path, `${field} was ${words.found}`);
  } else if (Object.hasOwn(ownerDefaults, name)) {
    const value = structuredClone(ownerDefaults[name]);
    if (!setAt(context, top, value)) return;
    const set = value === '' || value === null ? 'left empty' : `set to ${inWords(value)}`;
    note(context, 'field-reset', top, `${field} was ${words.found}, ${set}`, words);
  } else if (name === 'href') {
    leaveOut(context, top, 'its link was removed, it is not a web, mail or phone address', words);
  } else {
    leaveOut(context, top, `${field} was ${words.found}`, words);
  }
}

function leaveOut(
  context: ReadContext,
  path: Path,
  why: string,
  words: { found?: string; expected?: string } = {},
): void {
  if (valueAt(context.document, path) === undefined || !removeAt(context, path)) return;
  const isLink = path.at(-1) === 'href';
  note(
    context,
    isLink ? 'link-removed' : 'left-out',
    path,
    isLink ? why : `${why}, left out`,
    words,
  );
}

function refuseAt(context: ReadContext, path: Path, what: string): Refusal {
  const reason = `“${path.at(-1) ?? 'document'}” ${what}`;
  return { code: 'unreadable', path: [...context.at, ...path], reason };
}

function fieldName(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string') ?? 'field';
  return name === 'text' || name === 'title' || name === 'name' ? name : `“${name}”`;
}

function inWords(value: unknown): string {
  return isRow(value) ? 'blank' : `“${String(value)}”`;
}
