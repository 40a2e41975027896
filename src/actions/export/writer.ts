// What the writer of a format takes and gives. Each is a chunk of its own: nobody loads it before it is needed.
import type { Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Report, Words } from '../../formats/reports/block';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import type { Work } from './work';

/** For the screens, which know no formats. */
export type { Report, Words };

export interface Subject {
  /** With everything that may leave, for formats that carry it all. */
  whole: AnyDocument;
  /** With the lanes and personas that were chosen, for formats that people look at. */
  shown: AnyDocument;
  /** What even `whole` lacks, as sentences: nothing leaves quietly shortened. */
  redacted: readonly string[];
  /** What `shown` lacks besides. */
  leftOut: readonly string[];
  choices: ExportChoices;
}

export interface Exported {
  files: { name: string; content: Blob }[];
  /** What the files lack, as sentences. */
  notes: string[];
  /** Why the files may not be what they should be. */
  doubt?: string;
}

export type ExportPreview = { notes: string[] } & (
  | {
      kind: 'picture';
      blob: Blob;
      /** Of the picture at 100 %. */
      width: number;
      height: number;
      /** Of the file, in pixels; null for pictures without any. */
      pixels: { width: number; height: number } | null;
      /** More than one canvas of a browser holds. */
      tooLarge: boolean;
    }
  | { kind: 'pages'; pages: readonly PagePreview[]; facts: string }
  | {
      kind: 'table';
      rows: string[][];
      /** What the file has besides; absent = the rows are counted. */
      facts?: string;
    }
  | { kind: 'report'; report: Report }
  | { kind: 'text'; text: string; bytes: number; lines: number }
);

/** One page or slide; drawn when somebody is about to see it. */
export interface PagePreview {
  /** `Buy 1/2` */
  label: string;
  width: number;
  height: number;
  /** Null when the browser drew nothing, or nobody wants it any more. `scale`: pixels per unit. */
  draw(scale: number, signal: AbortSignal): Promise<Blob | null>;
}

/** The picture's pixels per unit for the room there is, or for reading it. */
export interface PreviewRoom {
  width: number;
  height: number;
  /** Of the screen. */
  density: number;
  /** Whole picture in the room, or each unit as one pixel. */
  zoom: 'fit' | 'full';
}

export interface Writer {
  /** `name` is the file's, without extension. */
  write(ports: Ports, subject: Subject, name: string, work: Work): Promise<Result<Exported>>;
  /** What the file will look like: the real picture, drawn as large as the preview needs, or the real text. */
  preview(
    ports: Ports,
    subject: Subject,
    room: PreviewRoom,
    work: Work,
  ): Promise<Result<ExportPreview>>;
}
