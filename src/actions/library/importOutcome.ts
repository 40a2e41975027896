// What came out of a file before anything is stored: plain data for the report dialog.
import type { Problem } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Histories } from '../../document/lineage';
import type { TableSource } from './importPlan';

export interface ImportLine {
  message: string;
  /** 1-based line of the text. */
  line?: number;
  /** `$.documents[0].cards["id"].text` */
  path?: string;
}

export interface ImportOutcome {
  /** Name of the file, or what stands for it. */
  source: string;
  /** Written by Throughline itself. */
  isOwn: boolean;
  /** For people: JSON, Mermaid, CSV, Excel. */
  format: string;
  documents: AnyDocument[];
  /** What was repaired, guessed or left out; empty for a clean file. */
  report: ImportLine[];
  /** Why the documents can only be read, as a sentence: the file is from a newer version. */
  readOnly?: string;
  /** What versions the documents come from, as the file says. */
  history?: Histories;
  /** Pictures by hash. */
  assets: ReadonlyMap<string, Blob>;
  /** Of tables: the same, to be read another way, and how sure the reader was of this one. */
  table?: TableSource & { confidence: number };
}

/** Why a file was not read, with its place where there is one. */
export interface ImportRefusal {
  source: string;
  problem: Problem & { line?: number; path?: string };
}

/** What a reader finds; the rest of the outcome says where. */
export type ImportContent = Pick<ImportOutcome, 'documents' | 'report' | 'readOnly'> &
  Partial<Pick<ImportOutcome, 'assets' | 'table' | 'history'>>;
