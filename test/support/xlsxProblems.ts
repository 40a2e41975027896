// What is wrong with an Excel file: the order of elements, places in lists, names, ranges that overlap.
import { orderProblems } from './ooxmlOrder';
import { valueProblems } from './ooxmlValues';
import { packageProblems } from './pptxProblems';
import { named, type Pptx, type XmlElement } from './readPptx';

const color = '(color )?';

const orders: Record<string, string> = {
  workbook: 'bookViews sheets (definedNames )?',
  bookViews: '(workbookView )+',
  sheets: '(sheet )+',
  definedNames: '(definedName )+',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr (cols )?sheetData (autoFilter )?(mergeCells )?(conditionalFormatting )*(dataValidations )?(hyperlinks )?pageMargins pageSetup (ignoredErrors )?(tableParts )?',
  sheetPr: '(tabColor )?(outlinePr )?(pageSetUpPr )?',
  sheetViews: '(sheetView )+',
  sheetView: '(pane )?(selection ){0,4}',
  cols: '(col )+',
  sheetData: '(row )*',
  row: '(c )*',
  c: '(f )?(v )?(is )?',
  is: 't ',
  mergeCells: '(mergeCell )+',
  conditionalFormatting: '(cfRule )+',
  cfRule: '(formula )*(colorScale )?',
  colorScale: '(cfvo ){2,3}(color ){2,3}',
  ignoredErrors: '(ignoredError )+',
  styleSheet: '(numFmts )?fonts fills borders cellStyleXfs cellXfs cellStyles ',
  numFmts: '(numFmt )+',
  fonts: '(font )+',
  font: `(b )?(i )?(strike )?(u )?sz ${color}name (family )?`,
  fills: '(fill ){2,}',
  fill: 'patternFill ',
  patternFill: '(fgColor )?(bgColor )?',
  borders: '(border )+',
  border: 'left right top bottom diagonal ',
  left: color,
  right: color,
  top: color,
  bottom: color,
  diagonal: color,
  cellStyleXfs: '(xf )+',
  cellXfs: '(xf )+',
  xf: '(alignment )?',
  cellStyles: '(cellStyle )+',
};

/** All of what would make Excel repair the file, as far as we know. */
export function xlsxProblems(file: Pptx): string[] {
  const parts = file.paths.filter((path) => /^xl\/.*\.xml$/.test(path));
  const shape = parts.flatMap((path) =>
    [...orderProblems(file.xml(path), orders), ...valueProblems(file.xml(path))].map(
      (problem) => `${path}: ${problem}`,
    ),
  );
  return [
    ...packageProblems(file),
    ...shape,
    ...nameProblems(file),
    ...styleProblems(file),
    ...parts.filter((path) => path.includes('/sheet')).flatMap((path) => cellProblems(file, path)),
  ];
}

function nameProblems(file: Pptx): string[] {
  const workbook = file.xml('xl/workbook.xml');
  const names = named(workbook, 'sheet').map(({ attributes }) => attributes.name ?? '');
  const isWrong = (name: string) =>
    name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name);
  const filters = named(workbook, 'definedName').filter(
    ({ attributes, text }) => !text.startsWith(`'${names[Number(attributes.localSheetId)]}'!$A$1:`),
  );
  return [
    ...names.filter(isWrong).map((name) => `no sheet may be called ${name}`),
    ...(new Set(names.map((name) => name.toLowerCase())).size < names.length
      ? ['two sheets have one name']
      : []),
    ...filters.map(({ text }) => `${text} is a filter of another sheet`),
  ];
}

function styleProblems(file: Pptx): string[] {
  const styles = file.xml('xl/styles.xml');
  const lists = styles.children.filter(
    ({ attributes, children }) => Number(attributes.count) !== children.length,
  );
  const sizeOf = (list: string) => named(styles, list)[0]?.children.length ?? 0;
  const looks = named(styles, 'xf').filter(
    ({ attributes }) =>
      Number(attributes.fontId) >= sizeOf('fonts') ||
      Number(attributes.fillId) >= sizeOf('fills') ||
      Number(attributes.borderId) >= sizeOf('borders'),
  );
  return [
    ...lists.map(({ name }) => `${name} counts wrong`),
    ...looks.map(() => 'a look points past a list'),
  ];
}

function cellProblems(file: Pptx, path: string): string[] {
  const sheet = file.xml(path);
  const looks = named(file.xml('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
  const cells = named(sheet, 'c');
  const ascending = (list: readonly XmlElement[], of: (each: XmlElement) => number) =>
    list.every((each, index) => index === 0 || of(each) > of(list[index - 1] ?? each));
  const rows = named(sheet, 'row');
  const inRow = (row: XmlElement) =>
    ascending(row.children, ({ attributes }) => columnOf(attributes.r ?? '')) &&
    row.children.every(({ attributes }) => attributes.r?.endsWith(`${row.attributes.r}`));
  const merges = named(sheet, 'mergeCells').filter(
    ({ attributes, children }) => Number(attributes.count) !== children.length,
  );
  const merged = named(sheet, 'mergeCell').flatMap(({ attributes }) => placesIn(attributes.ref));
  return [
    ...(ascending(rows, ({ attributes }) => Number(attributes.r)) ? [] : ['rows out of order']),
    ...rows.filter((row) => !inRow(row)).map(({ attributes }) => `row ${attributes.r} is mixed up`),
    ...merges.map(() => 'merged cells are counted wrong'),
    ...(new Set(merged).size < merged.length ? ['merged cells overlap'] : []),
    ...cells
      .filter(({ attributes }) => Number(attributes.s ?? 0) >= looks)
      .map(({ attributes }) => `${attributes.r} has a look that is not there`),
    ...named(sheet, 't')
      .filter(({ text }) => text.length > 32_767 * 7)
      .map(() => 'a cell is too long'),
  ].map((problem) => `${path}: ${problem}`);
}

function columnOf(place: string): number {
  const letters = place.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Of ranges within one row, as we write them. */
function placesIn(ref = ''): string[] {
  const [from = '', to = from] = ref.split(':');
  const row = from.replace(/^[A-Z]+/, '');
  const first = columnOf(from);
  return Array.from({ length: columnOf(to) - first + 1 }, (_, index) => `${row}/${first + index}`);
}
