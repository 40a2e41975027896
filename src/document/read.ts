// The one door for bytes from files, storage, the clipboard and other tabs. What comes out is sound and frozen, and
// everything that was repaired on the way is reported with its place.
import { canonicalJson } from '../base/canonicalJson';
import { sha256 } from '../base/hash';
import { fail, type Result, succeed } from '../base/result';
import type { AnyDocument } from './document';
import { type FormatVersion, formatLabel, formatName, formatVersion } from './formatVersion';
import { limits } from './limits';
import { contentKeysIn, type Histories, lineageField, withLineage } from './lineage';
import {
  isNewerFormat,
  isVersion,
  type NewerFormat,
  newerFormatField,
  newerReason,
} from './newerFormat';
import { formatPath } from './path';
import { type Asset, readAssets } from './readAssets';
import {
  isRow,
  type Note,
  type ReadProblem,
  type Refusal,
  type ReportLine,
  type Row,
  refusalProblem,
  reportLines,
} from './readContext';
import { readOne } from './readDocument';
import { readHistory } from './readHistory';
import { copyPlain, describeFault } from './sanitise';
import { positionAt, type Scan, scanJson } from './scan';

export interface FileContent {
  documents: AnyDocument[];
  /** Keyed by SHA-256. */
  assets: Record<string, Asset>;
  /** What versions the documents come from, as far as the file says it. */
  history: Histories;
  report: ReportLine[];
  /** Why the documents cannot be changed, or null; each document remembers it too. */
  readOnly: string | null;
}

/** Reads the text of a Throughline file. Never throws. */
export async function readText(text: string): Promise<Result<FileContent, ReadProblem>> {
  const scan = scanJson(text, limits);
  if (scan.fault) return { ok: false, problem: scanProblem(scan.fault, text) };
  const value: unknown = JSON.parse(text);
  const notes: Note[] = scan.repeated.map(({ path }) => ({
    code: 'repeated-key',
    path,
    subject: 'The file',
    what: `${formatPath(path)} stands there twice, only the last one was read`,
  }));
  if (!(await checksumFits(value))) {
    notes.push({
      code: 'checksum',
      path: ['sha256'],
      subject: 'The file',
      what: 'it was changed or damaged after saving',
    });
  }
  return readEnvelope(value, notes, text);
}

/** Checks one document that the app itself stored; `from` is the version it was stored in. */
export function readStored(
  value: unknown,
  from: FormatVersion = formatVersion,
): Result<{ document: AnyDocument; report: ReportLine[] }, ReadProblem> {
  const copied = copyPlain(value);
  if (!copied.ok) {
    return fail('not-data', `This document cannot be read: ${describeFault(copied.problem)}.`);
  }
  const copy = copied.value.value;
  const kept = isRow(copy) ? copy[newerFormatField] : undefined;
  const lineage = isRow(copy) ? copy[lineageField] : undefined;
  const notes: Note[] = [];
  const read = readOne({ value: copy, source: value, at: [], from, newer: null }, notes);
  if (!read.ok) return { ok: false, problem: refusalProblem(read.problem, null) };
  const document = isNewerFormat(kept)
    ? Object.freeze({ ...read.value, [newerFormatField]: kept })
    : read.value;
  return succeed({
    document: withLineage(document, contentKeysIn(lineage)),
    report: reportLines(notes, null),
  });
}

function readEnvelope(
  value: unknown,
  notes: Note[],
  text: string,
): Result<FileContent, ReadProblem> {
  const copied = copyPlain(value);
  if (!copied.ok) {
    const { code, path } = copied.problem;
    const refusal = { code, path, reason: describeFault(copied.problem) };
    return { ok: false, problem: refusalProblem(refusal, text) };
  }
  const file = copied.value.value;
  const version = readVersion(file);
  if (!version.ok) return { ok: false, problem: refusalProblem(version.problem, text) };
  for (const path of copied.value.cleaned) {
    const what = 'characters that files cannot hold were removed';
    notes.push({ code: 'text-cleaned', path, subject: 'A text', what });
  }
  const { row, newer, from } = version.value;
  const read = readDocuments(row, value, { newer, from }, notes);
  if (!read.ok) return { ok: false, problem: refusalProblem(read.problem, text) };
  return succeed({
    documents: read.value,
    assets: readAssets(row.assets, notes),
    history: readHistory(row.history, read.value, notes),
    report: reportLines(notes, text),
    readOnly: newer && newerReason(newer),
  });
}

interface Version {
  from: FormatVersion;
  newer: Omit<NewerFormat, 'changes'> | null;
}

type Refusable<T> = { ok: true; value: T } | { ok: false; problem: Refusal };

function readVersion(file: unknown): Refusable<Version & { row: Row }> {
  const refuse = (code: string, field: string, reason: string) => {
    return { ok: false as const, problem: { code, path: [field], reason } };
  };
  if (!isRow(file))
    return {
      ok: false,
      problem: { code: 'not-a-map', path: [], reason: 'it is no Throughline file' },
    };
  if (file.format !== formatName) {
    const what = file.format === undefined ? 'is missing' : `is not “${formatName}”`;
    return refuse('not-a-map', 'format', `“format” ${what}`);
  }
  const { version, minor = 0 } = file;
  const from = { version, minor };
  if (!isVersion(from) || from.version < 1) {
    const what = version === undefined ? 'is missing' : 'is no version number';
    return refuse('unreadable', 'version', `“version” ${what}`);
  }
  if (compareVersions(from, formatVersion) <= 0) {
    return { ok: true, value: { row: file, from, newer: null } };
  }
  const minReader = isVersion(file.minReader) ? file.minReader : from;
  const { version: needs, minor: needsMinor } = minReader;
  if (from.version > formatVersion.version && compareVersions(minReader, formatVersion) > 0) {
    return { ok: false, problem: tooNew(from) };
  }
  const newer = { ...from, minReader: { version: needs, minor: needsMinor } };
  return { ok: true, value: { row: file, from, newer } };
}

function compareVersions(a: FormatVersion, b: FormatVersion): number {
  return a.version - b.version || a.minor - b.minor;
}

function tooNew(from: FormatVersion): Refusal {
  const ours = formatLabel(formatVersion);
  return {
    code: 'newer-format',
    path: ['version'],
    reason: '',
    message: `This file has format ${formatLabel(from)}. This version reads up to ${ours}.`,
    hint: 'Reload the app to update it, then import again. Nothing was changed.',
  };
}

function readDocuments(
  row: Row,
  source: unknown,
  version: Version,
  notes: Note[],
): Refusable<AnyDocument[]> {
  const { documents } = row;
  if (!Array.isArray(documents) || documents.length === 0) {
    const reason = Array.isArray(documents) ? '“documents” is empty' : '“documents” is missing';
    return { ok: false, problem: { code: 'unreadable', path: ['documents'], reason } };
  }
  const sources: unknown = isRow(source) ? source.documents : [];
  const read: AnyDocument[] = [];
  const refused: Refusal[] = [];
  for (const [index, value] of documents.entries()) {
    const original: unknown = Array.isArray(sources) ? sources[index] : null;
    const own: Note[] = [];
    const at = ['documents', index];
    const taken = new Set(read.map(({ id }) => id));
    const one = readOne({ value, source: original, at, taken, ...version }, own);
    if (one.ok) {
      read.push(one.value);
      notes.push(...own);
    } else {
      refused.push(one.problem);
      const { code, path, reason } = one.problem;
      notes.push({ code, path, subject: `Document ${index + 1}`, what: `${reason}, left out` });
    }
  }
  const [first] = refused;
  if (read.length > 0 || !first) return { ok: true, value: read };
  const { newer } = version;
  const tooFar = newer && newer.version > formatVersion.version;
  return { ok: false, problem: tooFar ? tooNew(newer) : first };
}

async function checksumFits(value: unknown): Promise<boolean> {
  if (!isRow(value) || value.sha256 === undefined) return true;
  return (
    value.sha256 ===
    (await sha256(canonicalJson({ documents: value.documents, assets: value.assets })))
  );
}

function scanProblem(fault: NonNullable<Scan['fault']>, text: string): ReadProblem {
  const place = positionAt(text, fault.offset);
  const { code, path } = fault;
  if (fault.code !== 'not-json') {
    const reason = describeFault(
      fault.code === 'banned-key'
        ? { code: fault.code, path, key: fault.key }
        : { code: fault.code, path },
    );
    return refusalProblem({ code, path, reason }, null, place);
  }
  const { found, expected } = fault;
  const reason = `column ${place.column}, ${found} stands where ${expected} belongs`;
  return refusalProblem({ code, path, reason, found, expected }, null, place);
}
