// A workbook of ours taken apart, each part read strictly.
import { strFromU8, unzipSync } from 'fflate';
import type { AnyDocument } from '../../../src/document/document';
import { sheetsOf } from '../../../src/formats/xlsx/sheetsOf';
import { writeXlsx } from '../../../src/formats/xlsx/writeXlsx';
import { readXml } from '../../support/readXml';

export async function bytesOf(document: AnyDocument): Promise<Uint8Array> {
  const { sheets } = sheetsOf(document, (id) => `Title of ${id}`);
  return writeXlsx(sheets, { title: document.title, now: '2026-01-02T03:04:05.678Z' });
}

/** Parts by path; throws where one is not well-formed. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, string] => {
    const xml = strFromU8(part);
    readXml(xml.replace(/^<\?xml.*\?>\n/, ''));
    return [path, xml];
  });
  return new Map(parts);
}

export async function openXlsx(document: AnyDocument): Promise<Map<string, string>> {
  return partsOf(await bytesOf(document));
}

/** The sheet's XML by its name. */
export function sheetNamed(parts: ReadonlyMap<string, string>, name: string): string {
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  const index = names.findIndex(([, found]) => found === name);
  const sheet = parts.get(`xl/worksheets/sheet${index + 1}.xml`);
  if (index === -1 || sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The element of one cell. */
export function cellNamed(sheet: string, name: string): string {
  return new RegExp(`<c r="${name}"[^>]*(?:/>|>.*?</c>)`, 's').exec(sheet)?.[0] ?? '';
}
