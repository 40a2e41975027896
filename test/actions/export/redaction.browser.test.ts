// A copy for a client, in every format there is: opened and searched as a suspicious client would.
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { exportDocument } from '../../../src/actions/export/exportDocument';
import { formatsFor } from '../../../src/actions/export/formats';
import { redactions } from '../../../src/analysis/redact/redactions';
import { readJson } from '../../../src/formats/json/read';
import { readSource } from '../../../src/formats/pdf/source';
import { readPngSource } from '../../../src/formats/source/pngSource';
import { readSvgSource } from '../../../src/formats/source/svgSource';
import { inflate } from '../../../src/formats/zlib';
import { slideKinds } from '../../../src/scene/deck/slideKinds';
import { memoryPorts } from '../../support/memoryPorts';
import { secretMap } from '../../support/secretMap';

const map = secretMap();
const formats = formatsFor(map).map(({ format }) => format);

/** All text in a file, also what is packed. A format without an answer here fails. */
const unpacked: Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<string>> = {
  png: async (bytes) => `${plain(bytes)} ${await readPngSource(bytes)}`,
  svg: async (bytes) => `${plain(bytes)} ${readSvgSource(plain(bytes))}`,
  xlsx: filesIn,
  csv: async (bytes) => plain(bytes),
  json: async (bytes) => plain(bytes),
  md: async (bytes) => plain(bytes),
  html: async (bytes) => plain(bytes),
  mmd: async (bytes) => plain(bytes),
  xml: async (bytes) => plain(bytes),
  canvas: async (bytes) => plain(bytes),
  pdf: async (bytes) => {
    const source = await readSource(bytes);
    return `${plain(bytes)} ${await streamsOf(bytes)} ${source.ok ? source.value : ''}`;
  },
  rels: async (bytes) => plain(bytes),
  pptx: filesIn,
  zip: filesIn,
};

/** Whatever a PDF file holds packed. */
async function streamsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const letters = new TextDecoder('latin1').decode(bytes);
  const starts = [...letters.matchAll(/stream\r?\n/g)].map(
    ({ index, 0: word }) => index + word.length,
  );
  const packed = starts.map((start) => bytes.slice(start, letters.indexOf('endstream', start) - 1));
  const parts = await Promise.all(packed.map((part) => inflate(part, 10_000_000)));
  return parts.map((part) => (part ? plain(part) : '')).join(' ');
}

async function filesIn(bytes: Uint8Array): Promise<string> {
  const texts = Object.entries(unzipSync(bytes)).map(([name, content]) =>
    textIn(name, new Uint8Array(content)),
  );
  return (await Promise.all(texts)).join(' ');
}

async function textIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = unpacked[name.slice(name.lastIndexOf('.') + 1)];
  if (!reader) throw new Error(`nobody can read ${name}`);
  return `${name} ${await reader(bytes)}`;
}

function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function textOf(format: (typeof formats)[number], all: boolean): Promise<string> {
  const ports = memoryPorts();
  // With the inbox, which decks show only when they are asked to.
  const choices = { ...defaultChoices(map), slides: slideKinds };
  const options = { ...choices, format, redactions: all ? [...redactions] : [] };
  const made = await exportDocument(ports, map, options);
  expect(made).toMatchObject({ ok: true });
  if (!made.ok) return '';
  if (all) {
    expect(made.value.notes).toContain(
      'For a client: without quotes, names and sources, numbers, backstage, and details, notes and inbox (7 cards).',
    );
  }
  const texts = made.value.files.map(async ({ name, content }) =>
    textIn(name, new Uint8Array(await content.arrayBuffer())),
  );
  return (await Promise.all(texts)).join(' ');
}

test.each(formats)('%s tells a client nothing that is not theirs', async (format) => {
  const found = (await textOf(format, true)).match(/secret-[\w-]+/g) ?? [];
  expect(found).toEqual([]);
});

test.each(formats.filter((format) => format !== 'mermaid'))(
  '%s tells us all of it',
  async (format) => {
    expect(await textOf(format, false)).toContain('secret-quotes-card');
  },
);

test('the wrap-up pack has every file by its name, and its map opens again', async () => {
  const options = { ...defaultChoices(map), format: 'pack' as const, name: 'Check-in' };
  const made = await exportDocument(memoryPorts(), map, options);
  const [file] = made.ok ? made.value.files : [];
  expect(made.ok && made.value.doubt).toBeFalsy();
  const files = unzipSync(new Uint8Array((await file?.content.arrayBuffer()) ?? []));
  expect(Object.keys(files)).toEqual([
    'Check-in.pptx',
    'Check-in.pdf',
    'Check-in.png',
    'Check-in.json',
    'Check-in-actions.csv',
  ]);
  const json = files['Check-in.json'] ?? new Uint8Array();
  const read = await readJson(plain(json));
  expect(read.ok && read.value.documents.map(({ title }) => title)).toEqual(['Check-in']);
});
