// How large a document is as a file. The app must never let a map grow past what it can read again.
import type { AnyDocument } from './document';
import { limits } from './limits';
import { lineageField } from './lineage';
import { newerFormatField } from './newerFormat';
import { utf8Length } from './text';

export interface DocumentSize {
  /** At most this many bytes as a JSON file of its own. */
  bytes: number;
  /** JSON values: what the reader counts. */
  values: number;
}

const known = new WeakMap<object, DocumentSize>();

// Per value: its line end, up to seven spaces, and the same again for a closing bracket.
const layoutBytes = 18;

/** Entities that did not change are not measured again, so asking after each edit is cheap. */
export function documentSize(document: AnyDocument): DocumentSize {
  const {
    [newerFormatField]: _,
    [lineageField]: __,
    ...own
  }: Record<string, unknown> = { ...document };
  return measure(own, 2);
}

/** Why nothing more fits into the document, or null. */
export function fullReason(document: AnyDocument): string | null {
  const { bytes, values } = documentSize(document);
  if (bytes > limits.documentBytes) {
    return `The document would have more than ${limits.documentBytes / 1024 / 1024} MB of text.`;
  }
  if (values > limits.documentValues) {
    const most = limits.documentValues.toLocaleString('en');
    return `The document would hold more than ${most} single values.`;
  }
  return null;
}

/** `levels` below the document are remembered one by one: tables, then entities. */
function measure(value: unknown, levels: number): DocumentSize {
  if (value === null || typeof value !== 'object') return leaf(value);
  const old = known.get(value);
  if (old) return old;
  const size = { bytes: layoutBytes + 2, values: 1 };
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const inner = measure(member, levels - 1);
    size.bytes += inner.bytes + (Array.isArray(value) ? 1 : textBytes(key) + 2);
    size.values += inner.values;
  }
  if (levels >= 0 && Object.isFrozen(value)) known.set(value, size);
  return size;
}

function leaf(value: unknown): DocumentSize {
  const bytes = typeof value === 'string' ? textBytes(value) : String(value).length;
  return { bytes: bytes + layoutBytes, values: 1 };
}

function textBytes(text: string): number {
  return utf8Length(JSON.stringify(text));
}
