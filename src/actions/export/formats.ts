// The formats a document can leave in, in the order in which the dialog lists them.
import { type AnyDocument, isGrid } from '../../document/document';

export type ExportFormat = 'png' | 'svg' | 'csv' | 'json' | 'mermaid';

export interface FormatInfo {
  format: ExportFormat;
  label: string;
  /** What it is good for, in one line. */
  hint: string;
  extension: string;
}

const formats: readonly FormatInfo[] = [
  { format: 'png', label: 'PNG', hint: 'Picture for slides and chats', extension: 'png' },
  { format: 'svg', label: 'SVG', hint: 'Picture, sharp at any size', extension: 'svg' },
  { format: 'csv', label: 'CSV', hint: 'Table for spreadsheets', extension: 'csv' },
  { format: 'json', label: 'JSON', hint: 'Everything, opens here again', extension: 'json' },
  { format: 'mermaid', label: 'Mermaid', hint: 'Steps and scores as text', extension: 'mmd' },
];

/** Only those that work for the document now. */
export function formatsFor(document: AnyDocument): readonly FormatInfo[] {
  return isGrid(document)
    ? formats
    : formats.filter(({ format }) => format !== 'csv' && format !== 'mermaid');
}

export function extensionOf(format: ExportFormat): string {
  return formats.find((info) => info.format === format)?.extension ?? format;
}
