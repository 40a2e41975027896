// The formats a document can leave in, in the order in which the dialog lists them.
import { type AnyDocument, isGrid } from '../../document/document';

export type ExportFormat = 'png' | 'svg' | 'csv' | 'json' | 'mermaid';

export interface FormatInfo {
  format: ExportFormat;
  label: string;
  extension: string;
}

const formats: readonly FormatInfo[] = [
  { format: 'png', label: 'PNG', extension: 'png' },
  { format: 'svg', label: 'SVG', extension: 'svg' },
  { format: 'csv', label: 'CSV', extension: 'csv' },
  { format: 'json', label: 'JSON', extension: 'json' },
  { format: 'mermaid', label: 'Mermaid', extension: 'mmd' },
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
