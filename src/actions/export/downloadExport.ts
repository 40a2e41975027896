// Export as the user means it: make the files, download them, say so.
import type { Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Carried } from '../library/versionsShared';
import type { Ports } from '../ports';
import { defaultChoices, rememberChoices, rememberedChoices } from './choices';
import { type ExportOptions, exportDocument } from './exportDocument';
import type { Work } from './work';
import type { Exported } from './writer';

export async function downloadExport(
  ports: Ports,
  document: AnyDocument,
  options: ExportOptions,
  work?: Work,
): Promise<Result<Exported>> {
  const { name: _, ...choices } = options;
  const exported = await exportToShare(ports, document, options, work);
  if (!exported.ok) return exported;
  await rememberChoices(ports, document, choices);
  return exported;
}

/** The JSON copy; what was last exported stays what is remembered. */
export async function downloadCopy(
  ports: Ports,
  document: AnyDocument,
  work?: Work,
): Promise<Result<Exported>> {
  const options = { ...defaultChoices(document), format: 'json' as const };
  return exportToShare(ports, document, options, work);
}

/** The same format and options as last time, without asking. */
export async function repeatExport(ports: Ports, document: AnyDocument): Promise<void> {
  const choices = await rememberedChoices(ports, document);
  const exported = await exportToShare(ports, document, choices);
  if (exported.ok) return;
  const { code, message, hint } = exported.problem;
  ports.toast({ id: code, tone: 'danger', message, ...(hint ? { detail: hint } : {}) });
}

/** Downloads the files, and remembers what they carry: a colleague's changes are merged from there. */
async function exportToShare(
  ports: Ports,
  document: AnyDocument,
  options: ExportOptions,
  work: Work = {},
): Promise<Result<Exported>> {
  const carried: Carried[] = [];
  const carries = (each: Carried) => void carried.push(each);
  const exported = await exportDocument(ports, document, options, { ...work, carries });
  if (!exported.ok) return exported;
  deliver(ports, exported.value);
  // Nobody waits for it.
  if (carried.length > 0) void keepApart(ports, carried);
  return exported;
}

/** Comes when the first file is made. */
export async function keepApart(ports: Ports, carried: readonly Carried[]): Promise<void> {
  try {
    await (await import('../library/versionsShared')).keepShared(ports, carried);
  } catch (error) {
    globalThis.reportError(error);
  }
}

function deliver(ports: Ports, { files, notes, doubt }: Exported): void {
  for (const { name, content } of files) ports.files.download(content, name);
  const [first] = files;
  const more = notes.length > 2 ? [`And ${notes.length - 2} more.`] : [];
  const detail = [...(doubt ? [doubt] : []), ...notes.slice(0, 2), ...more].join(' ');
  ports.toast({
    id: 'exported',
    message: `Downloaded ${files.length > 1 ? `${files.length} files` : first?.name}.`,
    tone: doubt ? 'warn' : 'ok',
    ...(detail ? { detail } : {}),
  });
}
