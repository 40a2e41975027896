// A ZIP with documents in it, such as a wrap-up pack → one import. JSON files say everything; only without any of them
// is the map taken out of the slides, the PDF or the picture beside.

import { countOf } from '../../base/countOf';
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';
import { type ZipFile, zipFiles } from '../../formats/zipFiles';
import { embeddedSource } from './embeddedSource';
import type { ImportLine, ImportOutcome } from './importOutcome';

/** Reads JSON of our format. */
type ReadJson = (text: string, source: string) => Promise<Result<ImportOutcome>>;

/** The best copy first: slides and pages may have lost what their program does not know. */
const shows = ['pptx', 'pdf', 'svg', 'html', 'htm', 'png'];

export async function readPack(
  bytes: Uint8Array,
  source: string,
  readJson: ReadJson,
): Promise<Result<ImportOutcome>> {
  const texts = zipFiles(bytes, /\.json$/i, limits.fileBytes);
  if (!texts) {
    return fail(
      'damaged-zip',
      'This ZIP file is damaged.',
      'Unpack it, and import what can be saved.',
    );
  }
  const outcomes: ImportOutcome[] = [];
  const left: ImportLine[] = texts.tooMuch.map((name) => leftOut(name, 'it is too much at once'));
  for (const { name, bytes: content } of texts.files) {
    const read = await readJson(new TextDecoder().decode(content), name);
    if (read.ok) outcomes.push(read.value);
    else left.push(leftOut(name, read.problem.message));
  }
  if (outcomes.length > 0) {
    const report = [...reportOf(outcomes), ...left];
    return succeed({ ...together(outcomes), source, report });
  }
  const shown = await fromShown(bytes, readJson);
  if (shown) return succeed({ ...shown, source, report: [...shown.report, ...left] });
  return fail(
    'no-map-in-zip',
    texts.files.length > 0
      ? `There is no map in this ZIP file that can be read, in ${countOf(texts.files.length, 'JSON file')}.`
      : 'There is no map in this ZIP file.',
    'Unpack it, and import the file that you need.',
  );
}

function leftOut(name: string, why: string): ImportLine {
  return { message: `${name} was left out: ${why}` };
}

/** All documents of all files; one that is in several of them comes once. */
function together(outcomes: readonly ImportOutcome[]): Omit<ImportOutcome, 'report' | 'source'> {
  const documents = new Map(
    outcomes.flatMap((one) => one.documents.map((document) => [document.id, document])),
  );
  const readOnly = outcomes.find((one) => one.readOnly !== undefined)?.readOnly;
  return {
    format: 'ZIP',
    isOwn: true,
    documents: [...documents.values()],
    assets: new Map(outcomes.flatMap(({ assets }) => [...assets])),
    ...(readOnly !== undefined && { readOnly }),
  };
}

function reportOf(outcomes: readonly ImportOutcome[]): ImportLine[] {
  return outcomes.flatMap(({ source, report }) =>
    outcomes.length === 1
      ? report
      : report.map((line) => ({ ...line, message: `${source}: ${line.message}` })),
  );
}

/** The map inside the first file that has one. */
async function fromShown(bytes: Uint8Array, readJson: ReadJson): Promise<ImportOutcome | null> {
  for (const kind of shows) {
    const found = zipFiles(bytes, new RegExp(`\\.${kind}$`, 'i'), limits.fileBytes);
    for (const file of found?.files ?? []) {
      const read = await readSource(file, readJson);
      if (read?.ok) return read.value;
    }
  }
  return null;
}

async function readSource({ name, bytes }: ZipFile, readJson: ReadJson) {
  const source = await embeddedSource(bytes);
  return source?.text ? readJson(source.text, name) : null;
}
