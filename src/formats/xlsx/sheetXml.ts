// One sheet as its part of the file. The elements of a worksheet have a fixed order; Excel refuses files that mix it.
import { themes } from '../../ui/tokens';
import { declaration, value, words } from '../pptx/xml';
import { type Cell, cellName, type Range, rangeName, type Sheet } from './sheet';
import { argb, type Styles } from './styles';

/** Excel calls a file damaged in which a cell holds more. */
export const mostLetters = 32_767;

export function sheetXml(sheet: Sheet, styles: Styles, isFirst: boolean): string {
  const { rows, merges = [], scales = [] } = sheet;
  const all = wholeRange(sheet);
  return [
    `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeName(all)}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.widths),
    `<sheetData>${rows.map((row, index) => rowXml(row, index, sheet.widths, styles)).join('')}</sheetData>`,
    sheet.filtered ? `<autoFilter ref="${rangeName(all)}"/>` : '',
    merges.length > 0 ? mergesXml(merges) : '',
    ...scales.map(scaleXml),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<ignoredErrors><ignoredError sqref="${rangeName(all)}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

export function wholeRange({ rows }: Pick<Sheet, 'rows'>): Range {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 };
}

function pane({ frozen }: Sheet): string {
  if (!frozen) return '';
  const { rows, columns: across } = frozen;
  const corner = across > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const first = cellName(rows, across);
  return (
    `<pane${value('xSplit', across || undefined)}${value('ySplit', rows || undefined)} topLeftCell="${first}" activePane="${corner}" state="frozen"/>` +
    `<selection pane="${corner}" activeCell="${first}" sqref="${first}"/>`
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const each = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

const lineHeight = 15;

/** Excel's own limit, in points. */
const highest = 409;

function rowXml(
  cells: readonly Cell[],
  row: number,
  widths: readonly number[],
  styles: Styles,
): string {
  const inside = cells.map((cell, column) => cellXml(cell, cellName(row, column), styles));
  // Not every program measures wrapped texts when it opens a file.
  const lines = cells.map((cell, column) => linesOf(cell, widths[column] ?? 10));
  const height = Math.min(highest, Math.max(1, ...lines) * lineHeight);
  return `<row r="${row + 1}" ht="${height}">${inside.join('')}</row>`;
}

function linesOf({ value: content, look }: Cell, width: number): number {
  if (typeof content !== 'string' || !look?.wrap) return 1;
  return content
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}

function cellXml({ value: content, look = {} }: Cell, name: string, styles: Styles): string {
  const isRisky = typeof content === 'string' && /^[=+\-@\t\r]/.test(content);
  const style = styles.indexOf(look, isRisky);
  const start = `<c r="${name}"${value('s', style || undefined)}`;
  if (content === null || content === '') return style === 0 ? '' : `${start}/>`;
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellWords(content)}</t></is></c>`;
}

/** A text that happens to look like an escaped letter is escaped itself. */
function cellWords(text: string): string {
  const short = text.slice(0, mostLetters);
  return words(short.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

function mergesXml(merges: readonly Range[]): string {
  const each = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

/** Pale colours, on which the numbers stay readable. */
function scaleXml({ range, low, high }: NonNullable<Sheet['scales']>[number], index: number) {
  const { lanes, neutrals } = themes.light;
  const colors = [lanes.rose.label, neutrals.surface, lanes.teal.label];
  const stops = [low, 0, high].map((stop) => `<cfvo type="num" val="${stop}"/>`);
  const paints = colors.map((color) => `<color rgb="${argb(color)}"/>`);
  return (
    `<conditionalFormatting sqref="${rangeName(range)}"><cfRule type="colorScale" priority="${index + 1}">` +
    `<colorScale>${stops.join('')}${paints.join('')}</colorScale></cfRule></conditionalFormatting>`
  );
}
