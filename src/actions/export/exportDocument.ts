// A document as files of another format.
import { fail, type Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { needsReload } from '../needsReload';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import { safeName } from './fileName';
import { formatOf } from './formats';
import { nameOfExport } from './views';
import type { Work } from './work';
import type { Exported, ExportPreview, PreviewRoom } from './writer';

export interface ExportOptions extends ExportChoices {
  /** Without extension; absent or empty = title and date. */
  name?: string;
}

export async function exportDocument(
  ports: Ports,
  document: AnyDocument,
  options: ExportOptions,
  work: Work = {},
): Promise<Result<Exported>> {
  const { name = '', ...choices } = options;
  const info = formatOf(document, choices.format);
  if (!info) return noSuchFormat();
  const fileName = safeName(name) || nameOfExport(document, choices, ports.today());
  try {
    const [writer, { subjectOf }] = await Promise.all([info.load(), import('./subject')]);
    const writing = writer.write(ports, subjectOf(document, choices), fileName, work);
    return await orCalledOff(writing, work);
  } catch (error) {
    if (work.signal?.aborted) return fail('cancelled', 'The export was cancelled.');
    return unexpected(error);
  }
}

export async function previewExport(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  room: PreviewRoom,
  work: Work,
): Promise<Result<ExportPreview>> {
  const info = formatOf(document, choices.format);
  if (!info) return noSuchFormat();
  try {
    const [writer, { subjectOf }] = await Promise.all([info.load(), import('./subject')]);
    return await orCalledOff(writer.preview(ports, subjectOf(document, choices), room, work), work);
  } catch (error) {
    if (work.signal?.aborted) return fail('cancelled', 'The preview was cancelled.');
    return unexpected(error);
  }
}

/** Nobody waits for what was called off: it stops by itself at its next pause, and what it still makes goes nowhere. */
function orCalledOff<T>(making: Promise<T>, { signal }: Work): Promise<T> {
  if (!signal) return making;
  const calledOff = new Promise<never>((_, stop) => {
    if (signal.aborted) stop(signal.reason);
    signal.addEventListener('abort', () => stop(signal.reason), { once: true });
  });
  return Promise.race([making, calledOff]);
}

function noSuchFormat(): ReturnType<typeof fail> {
  return fail('no-such-format', 'Only maps have this format.', 'Export JSON instead.');
}

/** A chunk that is gone after an update, or a fault of ours. The document is safe either way. */
export function unexpected(error: unknown): ReturnType<typeof fail> {
  const text = error instanceof Error ? error.message : '';
  if (/dynamically imported module|importing a module|module script/i.test(text)) {
    return needsReload('Your map is safe. Reload the page, then export again.');
  }
  globalThis.reportError(error);
  return fail(
    'export-failed',
    'The file could not be made.',
    'Your map is safe. Try another format, or reload the page.',
  );
}
