// A document as files of another format. Writers are chunks of their own: nobody loads them before the first export.
import { fail, type Result, succeed } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import { safeName } from './fileName';
import { nameOfExport } from './views';
import type { Work } from './work';

export interface ExportOptions extends ExportChoices {
  /** Without extension; absent or empty = title and date. */
  name?: string;
}

export interface Exported {
  files: { name: string; content: Blob }[];
  /** What the files lack, as sentences. */
  notes: string[];
  /** Why the files may not be what they should be. */
  doubt?: string;
}

export async function exportDocument(
  ports: Ports,
  document: AnyDocument,
  options: ExportOptions,
  work: Work = {},
): Promise<Result<Exported>> {
  const name = safeName(options.name ?? '') || nameOfExport(document, options, ports.today());
  try {
    return await write(ports, document, options, name, work);
  } catch (error) {
    if (work.signal?.aborted) return fail('cancelled', 'The export was cancelled.');
    return unexpected(error);
  }
}

async function write(
  ports: Ports,
  document: AnyDocument,
  options: ExportOptions,
  name: string,
  work: Work,
): Promise<Result<Exported>> {
  const { format } = options;
  if (format === 'json') {
    return (await import('./exportJson')).exportJson(ports, document, options, name, work);
  }
  if (format === 'png') {
    return (await import('./exportPng')).exportPng(ports, document, options, name, work);
  }
  if (format === 'svg') {
    return (await import('./exportSvg')).exportSvg(ports, document, options, name, work);
  }
  if (!isGrid(document)) {
    return fail('no-such-format', 'Only maps have this format.', 'Export JSON instead.');
  }
  return succeed((await import('./exportText')).exportText(document, options, format, name));
}

/** A chunk that is gone after an update, or a fault of ours. The document is safe either way. */
export function unexpected(error: unknown): ReturnType<typeof fail> {
  const text = error instanceof Error ? error.message : '';
  if (/dynamically imported module|importing a module|module script/i.test(text)) {
    return fail(
      'needs-reload',
      'Part of the app could not be loaded.',
      'Your map is safe. Reload the page, then export again.',
    );
  }
  globalThis.reportError(error);
  return fail(
    'export-failed',
    'The file could not be made.',
    'Your map is safe. Try another format, or reload the page.',
  );
}
