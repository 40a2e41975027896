// The formats a document can leave in, in the order in which the dialog lists them.
import { type AnyDocument, isGrid } from '../../document/document';
import type { Writer } from './writer';

export type ExportFormat =
  | 'pptx'
  | 'pdf'
  | 'png'
  | 'svg'
  | 'xlsx'
  | 'csv'
  | 'json'
  | 'markdown'
  | 'html'
  | 'mermaid'
  | 'cjml'
  | 'json-canvas'
  | 'pack';

export interface FormatInfo {
  format: ExportFormat;
  label: string;
  extension: string;
  /** Of the file's name: pictures of one view are told apart by it. */
  isPicture?: true;
  /** Of the file's name: reports of one map are told apart by it. */
  isReport?: true;
  /** Absent = every kind of document. */
  only?: 'maps';
  /** What of a map can be left out of it. */
  leavesOut: 'lanes and personas' | 'personas' | 'nothing';
  load(): Promise<Writer>;
}

const formats: readonly FormatInfo[] = [
  {
    format: 'pptx',
    label: 'PowerPoint',
    extension: 'pptx',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportPptx')).pptxWriter,
  },
  {
    format: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    isPicture: true,
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportPdf')).pdfWriter,
  },
  {
    format: 'png',
    label: 'PNG',
    extension: 'png',
    isPicture: true,
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportPng')).pngWriter,
  },
  {
    format: 'svg',
    label: 'SVG',
    extension: 'svg',
    isPicture: true,
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportSvg')).svgWriter,
  },
  {
    format: 'xlsx',
    label: 'Excel',
    extension: 'xlsx',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportXlsx')).xlsxWriter,
  },
  {
    format: 'csv',
    label: 'CSV',
    extension: 'csv',
    only: 'maps',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportCsv')).csvWriter,
  },
  {
    format: 'json',
    label: 'JSON',
    extension: 'json',
    leavesOut: 'nothing',
    load: async () => (await import('./exportJson')).jsonWriter,
  },
  {
    format: 'markdown',
    label: 'Markdown',
    extension: 'md',
    isReport: true,
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportMarkdown')).markdownWriter,
  },
  {
    format: 'html',
    label: 'HTML',
    extension: 'html',
    isReport: true,
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportHtml')).htmlWriter,
  },
  {
    format: 'mermaid',
    label: 'Mermaid',
    extension: 'mmd',
    only: 'maps',
    leavesOut: 'personas',
    load: async () => (await import('./exportMermaid')).mermaidWriter,
  },
  {
    format: 'cjml',
    label: 'CJML',
    extension: 'xml',
    only: 'maps',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportCjml')).cjmlWriter,
  },
  {
    format: 'json-canvas',
    label: 'JSON Canvas',
    extension: 'canvas',
    only: 'maps',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportJsonCanvas')).jsonCanvasWriter,
  },
  {
    format: 'pack',
    label: 'Wrap-up pack',
    extension: 'zip',
    only: 'maps',
    leavesOut: 'lanes and personas',
    load: async () => (await import('./exportPack')).packWriter,
  },
];

/** Only those that work for the document now. */
export function formatsFor(document: AnyDocument): readonly FormatInfo[] {
  return formats.filter(({ only }) => only === undefined || isGrid(document));
}

/** Null when the document has no such format. */
export function formatOf(document: AnyDocument, format: ExportFormat): FormatInfo | null {
  return formatsFor(document).find((info) => info.format === format) ?? null;
}
