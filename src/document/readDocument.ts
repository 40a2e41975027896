// One document from plain JSON: migrate → count → ids → schema → unknown fields → references → order → invariants.

import { deepFreeze } from '../base/freeze';
import { chainHash } from '../base/hash';
import type { Id } from '../base/id';
import { besideContent } from './besideContent';
import { type AnyDocument, type DocumentKind, isGrid } from './document';
import type { FormatVersion } from './formatVersion';
import { formatVersion } from './formatVersion';
import { checkInvariants, isSafeId, overLimit } from './invariants';
import { migrate } from './migrations/migrations';
import { type NewerFormat, newerFormatField } from './newerFormat';
import type { Path } from './path';
import {
  isRow,
  type Note,
  note,
  type ReadContext,
  type Refusal,
  type Row,
  removeAt,
  setAt,
} from './readContext';
import { rebuildOrders } from './readOrder';
import { renameUnsafeIds, repairReferences } from './readReferences';
import { repairShape } from './readRepair';
import { repairSheetReferences } from './readSheetReferences';
import { limitUnknown } from './readUnknown';
import { documentSchemas } from './schema';
import { fullReason } from './size';

export interface Incoming {
  /** Plain JSON that nobody else holds: it is repaired in place. */
  value: unknown;
  /** The same as it came, for naming things in notes. */
  source: unknown;
  at: Path;
  from: FormatVersion;
  /** Set when the format is newer than ours. */
  newer: Omit<NewerFormat, 'changes'> | null;
  /** Ids that documents before it in the file have. */
  taken?: ReadonlySet<Id>;
}

type OneRead = { ok: true; value: AnyDocument } | { ok: false; problem: Refusal };

/** The document, frozen; what was repaired is added to `notes`. */
export function readOne(
  { value, source, at, from, newer, taken = new Set() }: Incoming,
  notes: Note[],
): OneRead {
  const refuse = (code: string, path: Path, reason: string): OneRead => {
    return { ok: false, problem: { code, path: [...at, ...path], reason } };
  };
  if (!isRow(value)) return refuse('unreadable', [], 'there is no document');
  const document = from.version < formatVersion.version ? migrate(value, from.version) : value;
  const { kind } = document;
  if (!isKind(kind)) {
    const found =
      kind === undefined ? 'is missing' : `is “${String(kind)}”, which is no kind we know`;
    return refuse('unknown-kind', ['kind'], `“kind” ${found}`);
  }
  const over = overLimit(document);
  if (over) {
    const { table, count, limit } = over;
    const counts = `${count.toLocaleString('en')} ${table}, at most ${limit.toLocaleString('en')} are possible`;
    return refuse('too-many', [table], `it has ${counts}`);
  }
  const context: ReadContext = {
    source,
    document,
    at,
    notes,
    changes: newer && [],
    renamed: new Map(),
  };
  prepare(context, taken);
  const refusal = repairShape(context, kind);
  if (refusal) return { ok: false, problem: refusal };
  limitUnknown(context, kind);
  if (!isShaped(document)) return refuse('unreadable', [], 'it has the wrong shape');
  if (isGrid(document)) repairReferences(context, document);
  else repairSheetReferences(context, document);
  rebuildOrders(context, document);
  if (newer) document[newerFormatField] = { ...newer, changes: context.changes ?? [] };
  // Before it is measured: sizes of what is frozen are remembered.
  deepFreeze(document);
  const full = fullReason(document);
  if (full) return refuse('too-large', [], `it is too large. ${full.replace(/\.$/, '')}`);
  const [broken] = checkInvariants(document);
  if (broken) return refuse('unsound', [], broken);
  return { ok: true, value: document };
}

function prepare(context: ReadContext, taken: ReadonlySet<Id>): void {
  const { document } = context;
  // A stranger's file does not get to say what we could not read in it, nor in this way where it comes from.
  for (const name of besideContent) if (name in document) removeAt(context, [name]);
  const isTaken = isSafeId(document.id) && taken.has(document.id);
  if (isTaken || !isSafeId(document.id)) {
    const id = derivedId(document, taken);
    const why = isTaken ? 'another document has its id' : 'its id was missing or unusable';
    note(context, 'id-renamed', ['id'], `${why}, now “${id}”`);
    setAt(context, ['id'], id);
  }
  renameUnsafeIds(context);
}

/** The same file gets the same id each time, so that importing it twice is noticed. */
function derivedId(document: Row, taken: ReadonlySet<Id>): Id {
  const content = JSON.stringify(document);
  let hash = chainHash('', content);
  while (taken.has(`doc-${hash}`)) hash = chainHash(hash, content);
  return `doc-${hash}`;
}

function isKind(kind: unknown): kind is DocumentKind {
  return typeof kind === 'string' && Object.hasOwn(documentSchemas, kind);
}

/** True after the schema's repairs; order keys, the one thing left to mend, are text by then. */
function isShaped(document: Record<string, unknown>): document is AnyDocument & typeof document {
  return isKind(document.kind);
}
