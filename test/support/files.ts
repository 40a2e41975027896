// Throughline files as a test writes them: an envelope around anything, read back with its problem or its report.
import { type FileContent, readText } from '../../src/document/read';
import type { ReadProblem, ReportLine } from '../../src/document/readContext';
import { journey } from './build';

/** Text of a file that holds what is given, sound or not. `undefined` fields take one out of the envelope. */
export function fileText(documents: unknown, envelope: object = {}): string {
  const file = { format: 'throughline', version: 1, minor: 0, documents, assets: {}, ...envelope };
  return JSON.stringify(file, null, 1);
}

/** A small sound map that may be damaged: its tables and rows have no type any more. */
export function looseMap(): Loose {
  const map = journey('Shop')
    .stage('Find', 'Sees ad', 'Asks peer')
    .cell('pains', 'Sees ad', 'Slow search', 'Too loud')
    .link('Slow search', 'Too loud')
    .emotion('Sees ad', -0.5)
    .build();
  return JSON.parse(JSON.stringify(map));
}

export interface Loose {
  [field: string]: unknown;
  stages: Rows;
  steps: Rows;
  lanes: Rows;
  cards: Rows;
  links: Rows;
  emotions: Rows;
  personas: Rows;
}
type Rows = Record<string, Record<string, unknown>>;

export async function readProblem(text: string): Promise<ReadProblem> {
  const read = await readText(text);
  if (read.ok) throw new Error('It was read, though it should have been refused');
  return read.problem;
}

export async function readContent(text: string): Promise<FileContent> {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

export async function reportOf(document: unknown, envelope: object = {}): Promise<ReportLine[]> {
  return (await readContent(fileText([document], envelope))).report;
}
