// Formats that are text and hold only part of a map: CSV and Mermaid.
import type { GridDocument } from '../../document/grid';
import type { Delimiter } from '../../formats/csvRead';
import { writeCsv } from '../../formats/csvWrite';
import { writeMermaid } from '../../formats/mermaidWrite';
import type { Written } from '../../formats/report';
import { tableFromGrid } from '../../formats/tableFromGrid';
import type { ExportChoices } from './choices';
import { chosenParts, leftOutNotes, unseenNotes } from './chosenParts';
import type { Exported } from './exportDocument';

const delimiters: Record<ExportChoices['separator'], Delimiter> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
};

export function exportText(
  document: GridDocument,
  choices: ExportChoices,
  format: 'csv' | 'mermaid',
  name: string,
): Exported {
  const { text, losses } = writeText(document, choices, format);
  const [extension, type] = format === 'csv' ? ['csv', 'text/csv'] : ['mmd', 'text/plain'];
  const content = new Blob([text], { type: `${type};charset=utf-8` });
  return { files: [{ name: `${name}.${extension}`, content }], notes: losses };
}

export function writeText(
  document: GridDocument,
  { leftOut, separator }: ExportChoices,
  format: 'csv' | 'mermaid',
): Written {
  const parts = chosenParts(document, leftOut);
  const { text, losses } =
    format === 'csv' ? writeCsv(parts, delimiters[separator]) : writeMermaid(parts);
  return { text, losses: [...leftOutNotes(document, parts), ...unseenNotes(document), ...losses] };
}

/** The CSV before it is text. */
export function csvRows(document: GridDocument, { leftOut }: ExportChoices): string[][] {
  return tableFromGrid(chosenParts(document, leftOut)).rows;
}
