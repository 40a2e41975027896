// Documents that came from a file of a newer format: they open read-only, and export gives back what was in the file.
// What this version could not read was changed for display; the changes travel with the document so that they can be undone.
import type { AnyDocument } from './document';
import { type FormatVersion, formatLabel, formatVersion } from './formatVersion';
import { lineageField } from './lineage';
import { type Change, isRow } from './readContext';

export interface NewerFormat extends FormatVersion {
  minReader: FormatVersion;
  /** In the order they were made. */
  changes: Change[];
}

/** The field of a document in memory and in storage; files never hold it. */
export const newerFormatField = 'newerFormat';

/** The format the document came from when that is newer than ours, else null. */
export function newerFormatOf(document: AnyDocument): NewerFormat | null {
  const value: unknown = Reflect.get(document, newerFormatField);
  return isNewerFormat(value) ? value : null;
}

/** Why the document must not be changed, as a sentence, or null. */
export function readOnlyReason(document: AnyDocument): string | null {
  const newer = newerFormatOf(document);
  return newer && newerReason(newer);
}

export function newerReason(newer: FormatVersion): string {
  const ours = formatLabel(formatVersion);
  return `Made with a newer version (format ${formatLabel(newer)}, this is ${ours}), so it is read-only.`;
}

export function isNewerFormat(value: unknown): value is NewerFormat {
  return (
    isRow(value) &&
    isVersion(value) &&
    isVersion(value.minReader) &&
    Array.isArray(value.changes) &&
    value.changes.every((change) => isRow(change) && Array.isArray(change.path))
  );
}

export function isVersion(value: unknown): value is FormatVersion {
  return (
    isRow(value) &&
    [value.version, value.minor].every((part) => Number.isInteger(part) && Number(part) >= 0)
  );
}

/** The document for a file: as it stood in the newer one, or, when not `whole`, as far as this version read it. */
export function asItCame(document: AnyDocument, whole = true): Record<string, unknown> {
  const {
    [newerFormatField]: _,
    [lineageField]: __,
    ...copy
  }: Record<string, unknown> = structuredClone({ ...document });
  for (const { path, ...before } of (whole && newerFormatOf(document)?.changes.toReversed()) ||
    []) {
    let container: unknown = copy;
    for (const step of path.slice(0, -1)) {
      container =
        isRow(container) || Array.isArray(container) ? Reflect.get(container, step) : null;
    }
    const last = path.at(-1);
    if (last === undefined || !(isRow(container) || Array.isArray(container))) continue;
    if ('value' in before) Reflect.set(container, last, structuredClone(before.value));
    else Reflect.deleteProperty(container, last);
  }
  return copy;
}
