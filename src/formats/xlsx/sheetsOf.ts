// Any document as the sheets of one workbook, and what they cannot hold.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import { type AnyDocument, isGrid } from '../../document/document';
import { tableFromGrid } from '../tableFromGrid';
import { gridSheet } from './gridSheet';
import { mapSheets } from './mapSheets';
import { personaSheets } from './personaSheets';
import { segmentSheets } from './segmentSheets';
import type { Sheet } from './sheet';
import { mostLetters } from './sheetXml';

export interface Sheets {
  sheets: Sheet[];
  losses: string[];
}

/** `nameOf` says what a document is called; null for one that is gone. */
export function sheetsOf(document: AnyDocument, nameOf: (id: Id) => string | null): Sheets {
  const sheets = everySheet(document, nameOf).filter((sheet) => sheet !== null);
  const cut = sheets.flatMap(({ rows }) => rows.flat()).filter(({ value }) => isTooLong(value));
  const pictures = pictureCount(document);
  const losses = [
    ...(pictures > 0 ? [`${countOf(pictures, 'image')} left out.`] : []),
    ...(cut.length > 0
      ? [`${countOf(cut.length, 'cell')} cut: Excel holds ${mostLetters} letters in one.`]
      : []),
  ];
  return { sheets, losses };
}

function everySheet(document: AnyDocument, nameOf: (id: Id) => string | null): (Sheet | null)[] {
  if (isGrid(document)) {
    return [gridSheet(document, tableFromGrid(document)), ...mapSheets(document)];
  }
  return document.kind === 'persona' ? personaSheets(document) : segmentSheets(document, nameOf);
}

function pictureCount(document: AnyDocument): number {
  if (isGrid(document)) return Object.values(document.cards).filter((card) => card.assetId).length;
  return document.kind === 'persona' && document.assetId ? 1 : 0;
}

function isTooLong(value: string | number | null): boolean {
  return typeof value === 'string' && value.length > mostLetters;
}
