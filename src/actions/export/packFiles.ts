// Several files in one ZIP: each part is made by its own writer, and what fails is told while the rest is kept.
import { fail, type Result, succeed } from '../../base/result';
import type { ZipFile } from '../../formats/zip/zip';
import { zipApart } from '../../formats/zip/zipApart';
import type { Ports } from '../ports';
import { unexpected } from './exportDocument';
import { nameOfExport } from './views';
import { away, breathe, type Work } from './work';
import type { Exported, Subject, Writer } from './writer';

export interface PackPart {
  label: string;
  /** Behind the name of the pack: `.pdf`, `-actions.csv`. */
  ending: string;
  /** What people do with it. */
  purpose: string;
  write: Writer['write'];
}

/** Packing these again takes time and saves nothing. */
const packed = /\.(pptx|pdf|png)$/;

export function packOf(parts: readonly PackPart[]): Writer {
  return {
    async write(ports, subject, name, work) {
      const made = await makeParts(parts, ports, subject, name, work);
      if (!made.ok) return made;
      const { files, notes, doubt } = made.value;
      work.step?.('Packing');
      const content: ZipFile[] = [];
      for (const file of files) {
        await breathe(work);
        const bytes = new Uint8Array(await file.content.arrayBuffer());
        content.push({ path: file.name, content: bytes, isPacked: packed.test(file.name) });
      }
      const bytes = await zipApart({ files: content, made: ports.now() }, away(ports, work));
      return succeed({
        files: [{ name: `${name}.zip`, content: new Blob([bytes], { type: 'application/zip' }) }],
        notes,
        ...(doubt ? { doubt } : {}),
      });
    },

    async preview(ports, subject) {
      const name = nameOfExport(subject.whole, subject.choices, ports.today());
      const rows = parts.map(({ ending, purpose }) => [`${name}${ending}`, purpose]);
      const notes = [...subject.redacted, ...subject.leftOut];
      return succeed({
        kind: 'table',
        rows: [['File', 'What it is for'], ...rows],
        facts: `${parts.length} files`,
        notes,
      });
    },
  };
}

async function makeParts(
  parts: readonly PackPart[],
  ports: Ports,
  subject: Subject,
  name: string,
  work: Work,
): Promise<Result<Exported>> {
  const files: Exported['files'] = [];
  const notes = new Set<string>();
  const doubts: string[] = [];
  const failed: string[] = [];
  for (const [index, part] of parts.entries()) {
    work.step?.(part.label, index + 1, parts.length);
    await breathe(work);
    const made = await makePart(part, ports, subject, name, work);
    if (!made.ok) {
      failed.push(`${part.label} is missing: ${made.problem.message}`);
      continue;
    }
    files.push(...made.value.files);
    for (const note of made.value.notes) notes.add(note);
    if (made.value.doubt) doubts.push(`${part.label}: ${made.value.doubt}`);
  }
  if (files.length === 0) {
    return fail('export-failed', `The pack could not be made. ${failed.join(' ')}`);
  }
  const doubt = [...failed, ...doubts].join(' ');
  return succeed({ files, notes: [...notes], ...(doubt ? { doubt } : {}) });
}

async function makePart(
  part: PackPart,
  ports: Ports,
  subject: Subject,
  name: string,
  work: Work,
): Promise<Result<Exported>> {
  const step: Work['step'] = (label, done, total) =>
    work.step?.(`${part.label}: ${label}`, done, total);
  try {
    return await part.write(ports, subject, name, { ...work, step });
  } catch (error) {
    if (work.signal?.aborted) throw error;
    return unexpected(error);
  }
}
