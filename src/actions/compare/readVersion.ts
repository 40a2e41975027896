// A colleague's copy from a file, to be looked at and not kept.
import { fail, type Result, succeed } from '../../base/result';
import type { AnyDocument, DocumentKind } from '../../document/document';
import { readFile } from '../library/readImport';
import type { Ports } from '../ports';

const nouns: Record<DocumentKind, string> = {
  journey: 'journey map',
  blueprint: 'blueprint',
  persona: 'persona',
  segmentation: 'segmentation map',
};

/** Of several documents in the file the one with the same id, else the first of its kind. */
export async function readVersion(
  ports: Ports,
  file: File,
  { id, kind }: Pick<AnyDocument, 'id' | 'kind'>,
): Promise<Result<AnyDocument>> {
  const read = await readFile(ports, file);
  if (!read.ok) return read;
  const ofKind = read.value.documents.filter((document) => document.kind === kind);
  const found = ofKind.find((document) => document.id === id) ?? ofKind[0];
  if (found) return succeed(found);
  return fail(
    'other-kind',
    `There is no ${nouns[kind]} in “${file.name}”.`,
    `Choose a file with a ${nouns[kind]}: only documents of one kind can be compared.`,
  );
}
