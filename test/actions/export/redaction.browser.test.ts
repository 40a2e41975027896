// A copy for a client, in every format there is: opened and searched as a suspicious client would.
import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/actions/export/choices';
import { exportDocument } from '../../../src/actions/export/exportDocument';
import { formatsFor } from '../../../src/actions/export/formats';
import { redactions } from '../../../src/analysis/redact/redact';
import { readPngSource } from '../../../src/formats/source/pngSource';
import { readSvgSource } from '../../../src/formats/source/svgSource';
import { memoryPorts } from '../../support/memoryPorts';
import { secretMap } from '../../support/secretMap';

const map = secretMap();
const formats = formatsFor(map).map(({ format }) => format);

/** All text in a file, also what is packed. A format without an answer here fails. */
const unpacked: Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<string>> = {
  png: async (bytes) => `${plain(bytes)} ${await readPngSource(bytes)}`,
  svg: async (bytes) => `${plain(bytes)} ${readSvgSource(plain(bytes))}`,
  csv: async (bytes) => plain(bytes),
  json: async (bytes) => plain(bytes),
  md: async (bytes) => plain(bytes),
  html: async (bytes) => plain(bytes),
  mmd: async (bytes) => plain(bytes),
  canvas: async (bytes) => plain(bytes),
};

function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function textOf(format: (typeof formats)[number], all: boolean): Promise<string> {
  const ports = memoryPorts();
  const options = { ...defaultChoices(map), format, redactions: all ? [...redactions] : [] };
  const made = await exportDocument(ports, map, options);
  expect(made).toMatchObject({ ok: true });
  if (!made.ok) return '';
  if (all) {
    expect(made.value.notes).toContain(
      'For a client: without quotes, names and sources, numbers, backstage, and details, notes and inbox (7 cards).',
    );
  }
  const texts = made.value.files.map(async ({ name, content }) => {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return unpacked[extension]?.(new Uint8Array(await content.arrayBuffer()));
  });
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
