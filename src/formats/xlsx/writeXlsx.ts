// Sheets as an Excel workbook. Written by hand: a colour scale, filters, and a mark that keeps texts from ever becoming
// formulas are more than the small writers offer, and the pieces of Office files are here already.
import type { Away } from '../apart/ask';
import { coreProperties, relations } from '../ooxmlParts';
import { declaration, value, words } from '../pptx/xml';
import { zipApart } from '../zip/zipApart';
import { rangeName, type Sheet } from './sheet';
import { sheetXml, wholeRange } from './sheetXml';
import { collectStyles } from './styles';

export interface XlsxOptions {
  title: string;
  /** ISO 8601. */
  now: string;
  /** Lets the page breathe; throws when the work was called off. */
  pause?: () => Promise<void>;
  /** Where the parts are pressed. */
  away?: Away;
}

export async function writeXlsx(
  sheets: readonly Sheet[],
  { title, now, pause, away }: XlsxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const named = withNames(sheets);
  const styles = collectStyles();
  const parts: [path: string, xml: string][] = [];
  for (const [index, sheet] of named.entries()) {
    parts.push([`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles, index === 0)]);
    await pause?.();
  }
  // The list of types comes first: readers that stream want it there.
  const all: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(named.length)],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', coreProperties(title, now)],
    ['docProps/app.xml', appProperties],
    ['xl/workbook.xml', workbookXml(named)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(named.length)],
    ...parts,
    ['xl/styles.xml', styles.xml()],
  ];
  const files = all.map(([path, content]) => ({ path, content }));
  return zipApart({ files, made: now }, away);
}

const mostNameLetters = 31;

/** As Excel allows them, and no two alike. */
function withNames(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const plain = trimmed(
      trimmed(sheet.name.replace(/[[\]:*?/\\]/g, ' ')).slice(0, mostNameLetters),
    );
    // One name Excel keeps for itself.
    const base = plain === '' || /^history$/i.test(plain) ? `Sheet ${index + 1}` : plain;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${base.slice(0, mostNameLetters - 5)} ${count}`;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** An apostrophe at an end would end the name in formulas. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const overrides: [part: string, type: string][] = [
    ['xl/workbook.xml', `${spreadsheetml}.sheet.main+xml`],
    ...numbers(sheets).map((number): [string, string] => [
      `xl/worksheets/sheet${number}.xml`,
      `${spreadsheetml}.worksheet+xml`,
    ]),
    ['xl/styles.xml', `${spreadsheetml}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const each = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

function packageRelations(): string {
  return relations([
    { type: 'officeDocument', target: 'xl/workbook.xml' },
    {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Throughline</Application></Properties>`;

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet${value('name', name)} sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // Excel looks up a filter's range under a hidden name.
  const filters = sheets.flatMap((sheet, index) => {
    if (!sheet.filtered) return [];
    const range = rangeName(wholeRange(sheet)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const place = `'${sheet.name.replaceAll("'", "''")}'!${range}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${words(place)}</definedName>`,
    ];
  });
  const names = filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '';
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`
  );
}

function workbookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((number) => ({
      type: 'worksheet',
      target: `worksheets/sheet${number}.xml`,
    })),
    { type: 'styles', target: 'styles.xml' },
  ]);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
