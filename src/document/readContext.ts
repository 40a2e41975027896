// What the steps of reading share: the copy under repair, and a note for everything that was changed in it.
import type { Problem } from '../base/result';
import { formatPath, type Path, type PathStep } from './path';
import { locate, type TextPosition } from './scan';

/** One thing that was repaired, left out or looked odd. */
export interface ReportLine extends Partial<TextPosition> {
  /** Stable, kebab-case. */
  code: string;
  /** `$.documents[0].cards["id"].text` */
  path: string;
  /** For designers: “Card “Slow search”, line 402: text was a number, shown as “5”.” */
  message: string;
  found?: string;
  expected?: string;
}

/** Why nothing was read. */
export interface ReadProblem extends Problem, Partial<TextPosition> {
  path?: string;
  found?: string;
  expected?: string;
}

export interface Note {
  code: string;
  path: Path;
  subject: string;
  what: string;
  found?: string;
  expected?: string;
}

export interface ReadContext {
  /** As it came; never changed. */
  readonly source: unknown;
  /** The copy under repair. */
  readonly document: Record<string, unknown>;
  /** Where the document stands in the file. */
  readonly at: Path;
  readonly notes: Note[];
  /** `table/id` of the copy → the id in the source, where that could not be used. */
  readonly renamed: Map<string, string>;
  /** For files of a newer format: every change, so that export can take it back. */
  readonly changes: Change[] | null;
}

/** What stood at a path before; `value` is absent when nothing did. */
export interface Change {
  path: PathStep[];
  value?: unknown;
}

export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The rows of an id-keyed table, or none when the table is missing or something else. */
export function rowsOf(document: Row, table: string): [string, Row][] {
  const value = document[table];
  if (!isRow(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, Row] => isRow(entry[1]));
}

export function note(
  context: ReadContext,
  code: string,
  path: Path,
  what: string,
  details: { found?: string; expected?: string } = {},
): void {
  const [table = '', id = '', ...rest] = path;
  const original = context.renamed.get(`${table}/${id}`);
  const there = original === undefined ? path : [table, original, ...rest];
  const subject = subjectOf(context.source, there);
  context.notes.push({ code, path: [...context.at, ...there], subject, what, ...details });
}

/** Sets a value in the copy; false when its place is gone. */
export function setAt(context: ReadContext, path: Path, value: unknown): boolean {
  return changeAt(context, path, (container, key) => {
    container[key] = value;
  });
}

/** Takes a value out of the copy; false when its place is gone. */
export function removeAt(context: ReadContext, path: Path): boolean {
  const parent = valueAt(context.document, path.slice(0, -1));
  if (!Array.isArray(parent)) {
    return changeAt(context, path, (container, key) => delete container[key]);
  }
  const kept = parent.filter((_, index) => index !== path.at(-1));
  return setAt(context, path.slice(0, -1), kept);
}

export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

function changeAt(
  context: ReadContext,
  path: Path,
  change: (container: Row, key: string) => void,
): boolean {
  const container = valueAt(context.document, path.slice(0, -1));
  const last = path.at(-1);
  if (container === null || typeof container !== 'object' || last === undefined) return false;
  const had = Object.hasOwn(container, last);
  if (context.changes) {
    const before = had ? { value: structuredClone(Reflect.get(container, last)) } : {};
    context.changes.push({ path: [...path], ...before });
  }
  // An array answers to its indexes like a row to its keys.
  change(container as Row, String(last));
  return true;
}

const nouns: Record<string, string> = {
  personas: 'Persona',
  stages: 'Stage',
  steps: 'Step',
  lanes: 'Lane',
  cards: 'Card',
  links: 'Arrow',
  emotions: 'Emotion point',
  blocks: 'Block',
  ratings: 'Rating',
  actors: 'Actor',
  relations: 'Relation',
  segments: 'Segment',
  dimensions: 'Axis',
  assets: 'Picture',
};

/** `Card “Slow search”`; the name of the document for its own fields. */
function subjectOf(source: unknown, path: Path): string {
  const [table, id] = path;
  const noun = typeof table === 'string' ? nouns[table] : undefined;
  if (noun === undefined || id === undefined) {
    return `“${shorten(nameOf(source) ?? 'Untitled')}”`;
  }
  return `${noun} “${shorten(nameOf(valueAt(source, [table ?? '', id])) ?? String(id))}”`;
}

function nameOf(entity: unknown): string | null {
  if (!isRow(entity)) return null;
  for (const name of [entity.text, entity.title, entity.name, entity.label]) {
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return null;
}

/** One line short enough for a sentence. */
export function shorten(text: string, length = 40): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}

const maxLines = 1_000;

/** Notes as lines of the report, with their places in the text when there is one. */
export function reportLines(notes: readonly Note[], text: string | null): ReportLine[] {
  const shown = notes.slice(0, maxLines);
  const places =
    text === null
      ? []
      : locate(
          text,
          shown.map(({ path }) => path),
        );
  const lines = shown.map((entry, index) => reportLine(entry, places[index]));
  lines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (notes.length > maxLines) {
    const rest = (notes.length - maxLines).toLocaleString('en');
    lines.push({ code: 'more', path: '$', message: `And ${rest} more like these.` });
  }
  return lines;
}

function reportLine({ subject, what, path, ...rest }: Note, place?: TextPosition): ReportLine {
  const where = place ? `, line ${place.line}` : '';
  const message = `${subject}${where}: ${what}.`;
  return { ...rest, path: formatPath(path), message, ...place };
}

/** Why a file or a document is refused, before it is known where that stands in the text. */
export interface Refusal {
  code: string;
  path: Path;
  /** Completes “This isn’t a map we can read: …”; no full stop. */
  reason: string;
  /** Stands instead of that sentence. */
  message?: string;
  hint?: string;
  found?: string;
  expected?: string;
}

/** `text` is where the place is looked up, unless it is known. */
export function refusalProblem(
  refusal: Refusal,
  text: string | null,
  known?: TextPosition,
): ReadProblem {
  const { code, path, reason, message, found, expected } = refusal;
  const place = known ?? (text === null ? undefined : locate(text, [path])[0]);
  const where = place ? `line ${place.line}, ` : '';
  return {
    code,
    message: message ?? `This isn’t a map we can read: ${where}${reason}.`,
    hint: refusal.hint ?? 'Nothing was changed.',
    path: formatPath(path),
    ...place,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}
