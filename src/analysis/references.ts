// Where a document points at others: every reference with its place and, in words, what the other document is to it.
// Back-references are asked of the library's summaries; nothing here looks at a second document.
import type { Id } from '../base/id';
import { type AnyDocument, isGrid } from '../document/document';
import type { GridDocument } from '../document/grid';
import type { PersonaDocument } from '../document/persona';
import type { SegmentationDocument } from '../document/segmentation';

export type ReferenceKind =
  | 'persona'
  | 'origin'
  | 'journey'
  | 'card'
  | 'actor'
  | 'segment-persona'
  | 'segment-journey';

export interface Reference {
  to: Id;
  kind: ReferenceKind;
  /** Keys from the document to the id. */
  path: readonly string[];
  /** Seen from the target: "persona on the map", "stands for segment Hunters". */
  words: string;
}

export function referencesOf(document: AnyDocument): Reference[] {
  if (isGrid(document)) return ofGrid(document);
  return document.kind === 'persona' ? ofPersona(document) : ofSegments(document);
}

/** What lists keep of it: one entry for each way of pointing at each target. */
export type SummaryReference = Pick<Reference, 'to' | 'kind' | 'words'>;

export function summaryReferences(document: AnyDocument): SummaryReference[] {
  const once = new Map<string, SummaryReference>();
  for (const { to, kind, words } of referencesOf(document)) {
    once.set(`${to}/${kind}/${words}`, { to, kind, words });
  }
  return [...once.values()];
}

/** The document with references moved to new ids; the same object when it holds none of them. */
export function repointed<D extends AnyDocument>(document: D, renamed: ReadonlyMap<Id, Id>): D {
  const moving = referencesOf(document).flatMap(({ to, path }) => {
    const next = renamed.get(to);
    return next === undefined ? [] : [{ path, next }];
  });
  if (moving.length === 0) return document;
  const copy = structuredClone(document);
  for (const { path, next } of moving) {
    let holder: unknown = copy;
    for (const key of path.slice(0, -1)) {
      holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : null;
    }
    const last = path.at(-1);
    if (typeof holder === 'object' && holder !== null && last !== undefined) {
      Reflect.set(holder, last, next);
    }
  }
  return copy;
}

function ofGrid({ personas, cards, originId, journeyId }: GridDocument): Reference[] {
  return [
    ...entries(personas).flatMap(([id, { documentId }]) =>
      one(documentId, 'persona', ['personas', id, 'documentId'], 'persona on the map'),
    ),
    ...one(originId, 'origin', ['originId'], 'to-be version of it'),
    ...one(journeyId, 'journey', ['journeyId'], 'continues it as a blueprint'),
    ...entries(cards).flatMap(([id, { documentId, text }]) =>
      one(documentId, 'card', ['cards', id, 'documentId'], `card ${quoted(text)}`),
    ),
  ];
}

function ofPersona({ actors = {} }: PersonaDocument): Reference[] {
  return entries(actors).flatMap(([id, { documentId, label }]) =>
    one(
      documentId,
      'actor',
      ['actors', id, 'documentId'],
      `among the relations as ${quoted(label)}`,
    ),
  );
}

function ofSegments({ segments }: SegmentationDocument): Reference[] {
  return entries(segments).flatMap(([id, { name, personaIds = [], journeyIds = [] }]) => [
    ...personaIds.flatMap((to, at) =>
      one(
        to,
        'segment-persona',
        ['segments', id, 'personaIds', String(at)],
        `stands for segment ${quoted(name)}`,
      ),
    ),
    ...journeyIds.flatMap((to, at) =>
      one(
        to,
        'segment-journey',
        ['segments', id, 'journeyIds', String(at)],
        `serves segment ${quoted(name)}`,
      ),
    ),
  ]);
}

function one(
  to: Id | undefined,
  kind: ReferenceKind,
  path: readonly string[],
  words: string,
): Reference[] {
  return to === undefined ? [] : [{ to, kind, path, words }];
}

function entries<T>(table: Readonly<Record<Id, T>>): [Id, T][] {
  return Object.entries(table);
}

const most = 40;

function quoted(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  const letters = Array.from(line);
  const short = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
  return short === '' ? 'without a name' : `“${short}”`;
}
