// Workbooks as other programs write them, from the XML of their sheets.
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface ForeignSheet {
  name: string;
  /** What stands in `sheetData`, and what comes after it. */
  data: string;
  after?: string;
  state?: string;
}

export interface ForeignParts {
  strings?: string;
  styles?: string;
  /** Of `workbookPr`. */
  properties?: string;
}

export function zippedSheets(sheets: readonly ForeignSheet[], parts: ForeignParts = {}) {
  const { strings, styles, properties = '' } = parts;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 7}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="s${index}" Type="${office}/worksheet" Target="${index % 2 ? '/xl/' : ''}worksheets/part${index}.xml"/>`,
  );
  const files: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`],
    ...sheets.map(({ data, after = '' }, index): [string, string] => [
      `xl/worksheets/part${index}.xml`,
      `<?xml version="1.0"?>\n<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    ]),
    ...(strings ? [['xl/sharedStrings.xml', `<sst>${strings}</sst>`] as [string, string]] : []),
    ...(styles
      ? [['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`] as [string, string]]
      : []),
  ];
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])));
}

/** Rows of texts as inline strings, one after the other; empty texts leave no cell. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row, index) => {
      const cells = row.map((text, column) => {
        const name = `${String.fromCharCode(65 + column)}${index + 1}`;
        return text && `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
      });
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    })
    .join('');
}
