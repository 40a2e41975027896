// A workbook's parts: which sheets there are and where, the texts they share, how their numbers are shown.
import { strFromU8, unzipSync } from 'fflate';
import { fail, type Result, succeed } from '../../base/result';
import { builtInFormat } from './numberText';
import { cellWords, readSheet, type Shared, type SheetRows } from './readSheet';
import { scanXml } from './scanXml';

export interface ReadSheet {
  name: string;
  rows: Result<SheetRows>;
}

/** Bytes of all parts together: a file that swells beyond has something else in mind. */
const mostBytes = 50_000_000;

const wanted =
  /^xl\/(?:workbook\.(?:xml|bin)|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

/** Null when the bytes are no workbook at all. Sheets that somebody hid stay hidden. */
export function readWorkbook(bytes: Uint8Array): Result<ReadSheet[]> | null {
  let isWorkbook = false;
  let total = 0;
  let parts: Map<string, Uint8Array>;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false;
        isWorkbook ||= /^xl\/workbook\./i.test(name);
        total += originalSize;
        // Inflating stops at the size that is declared, so what is declared can be trusted here.
        return total <= mostBytes;
      },
    });
    parts = new Map(Object.entries(found).map(([path, part]) => [path.toLowerCase(), part]));
  } catch {
    return isWorkbook ? damaged() : null;
  }
  if (!isWorkbook) return null;
  if (total > mostBytes) {
    return fail(
      'too-large',
      'This workbook holds more than 50 MB.',
      'Save the sheet with the journey as a file of its own.',
    );
  }
  if (!parts.has('xl/workbook.xml')) {
    return fail(
      'binary-workbook',
      'This is an Excel file in the binary format.',
      'Save it as an Excel workbook (.xlsx) and import that.',
    );
  }
  try {
    return sheetsIn((path) => {
      const part = parts.get(path.toLowerCase());
      return part && textOf(part);
    });
  } catch {
    return damaged();
  }
}

function damaged() {
  return fail(
    'damaged-workbook',
    'This Excel file is damaged, or not made the way Excel makes them.',
    'Open it in Excel, save it as a new workbook (.xlsx) and import that.',
  );
}

function textOf(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  return strFromU8(part).replace(/^\uFEFF/, '');
}

type PartOf = (path: string) => string | undefined;

function sheetsIn(partOf: PartOf): Result<ReadSheet[]> {
  const targets = targetsIn(partOf('xl/_rels/workbook.xml.rels') ?? '');
  const { listed, is1904 } = listedSheets(partOf('xl/workbook.xml') ?? '');
  const shared: Shared = {
    strings: sharedStrings(partOf('xl/sharedStrings.xml') ?? ''),
    formats: formatsIn(partOf('xl/styles.xml') ?? ''),
    is1904,
  };
  const sheets = listed.flatMap(({ name, id }): ReadSheet[] => {
    // Sheets of charts alone have no cells.
    const xml = partOf(targets.get(id) ?? '');
    return xml === undefined ? [] : [{ name, rows: readSheet(xml, shared) }];
  });
  if (sheets.length > 0) return succeed(sheets);
  return fail(
    'no-sheets',
    'This workbook has no sheet that can be seen.',
    'Show the sheet with the journey in Excel, and save.',
  );
}

/** Paths in the package by id. */
function targetsIn(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attribute('Id') ?? '', path);
    },
  });
  return targets;
}

function listedSheets(xml: string) {
  const listed: { name: string; id: string }[] = [];
  let is1904 = false;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = /hidden/i.test(attribute('state') ?? '');
      if (!isHidden) listed.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
  });
  return { listed, is1904 };
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let content = '';
  let taking = false;
  let phonetic = 0;
  scanXml(xml, {
    open(name) {
      if (name === 'si') content = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') taking = phonetic === 0;
    },
    text(text) {
      if (taking) content += text;
    },
    close(name) {
      if (name === 't') taking = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') strings.push(cellWords(content));
    },
  });
  return strings;
}

/** By the place of the cell's style. */
function formatsIn(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inside = false;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) {
        const id = Number(attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
}
