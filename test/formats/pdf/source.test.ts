import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/formats/pdf/source';
import { bigMap } from '../../support/bigMap';
import { pdfOf, picture, words } from '../../support/pdfFile';
import { seededRandom } from '../../support/random';
import { readPdf } from '../../support/readPdf';

const scenes = [picture([words('Map')])];
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const problem = async (bytes: Uint8Array<ArrayBuffer>) => {
  const result = await readSource(bytes);
  return result.ok ? result.value : result.problem.code;
};

describe('a PDF with its source', () => {
  it('gives back the very text that went in', async () => {
    const json = JSON.stringify({
      map: bigMap(300, 60, 1),
      letters: 'Ünïcödé 👩‍👧 \u2028 endstream',
    });
    expect(await readSource(await pdfOf(scenes, { source: json }))).toEqual({
      ok: true,
      value: json,
    });
  });

  it('says that the attachment is what it was made from', async () => {
    const { catalog, dictionary, resolve } = readPdf(await pdfOf(scenes, { source: '{}' }));
    const [spec] = [resolve(catalog.get('AF'))].flat();
    if (spec instanceof Uint8Array) throw new Error('no reference');
    expect(dictionary(spec).get('AFRelationship')).toBe('/Source');
    expect(dictionary(catalog.get('Names')).has('EmbeddedFiles')).toBe(true);
  });

  it('is still read when another program appended its comments', async () => {
    const file = await pdfOf(scenes, { source: '{"a":1}' });
    const start = /startxref\n(\d+)/.exec(Buffer.from(file).toString('latin1'))?.[1];
    const root = /\/Root (\d+ 0 R)/.exec(Buffer.from(file).toString('latin1'))?.[1];
    const comment = `900 0 obj\n<< /Type /Annot >>\nendobj\n`;
    const table = `xref\n900 1\n${`${file.length}`.padStart(10, '0')} 00000 n \ntrailer\n<< /Root ${root} /Prev ${start} >>\nstartxref\n${file.length + comment.length}\n%%EOF\n`;
    expect(await problem(joined(file, latin(comment + table)))).toBe('{"a":1}');
  });
});

describe('any other file', () => {
  it('is refused with a reason', async () => {
    expect(await problem(await pdfOf(scenes))).toBe('no-source');
    expect(await problem(latin('{"format":"throughline"}'))).toBe('not-a-pdf');
    expect(await problem(new Uint8Array())).toBe('not-a-pdf');
    expect(await problem(latin('%PDF-1.4\nsomething else'))).toBe('no-source');
  });

  it('cannot unfold to more than the limit', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const file = Buffer.from(await pdfOf(scenes, { source: 'x' })).toString('latin1');
    const bomb = deflateSync(zeros).toString('latin1');
    const start = file.indexOf('/EmbeddedFile');
    const data = file.indexOf('stream\n', start) + 7;
    const changed =
      file.slice(0, start) +
      file.slice(start, data).replace(/\/Length \d+/, `/Length ${bomb.length}`) +
      bomb +
      file.slice(file.indexOf('\nendstream', data));
    // The table at the end has moved.
    const moved = changed.length - file.length;
    const table = changed.lastIndexOf('xref\n0');
    const rows = changed.slice(table).replace(/\d{10}(?= 00000 n)/g, (offset) => {
      const old = Number(offset);
      return `${old > start ? old + moved : old}`.padStart(10, '0');
    });
    const whole = changed.slice(0, table) + rows.replace(/startxref\n\d+/, `startxref\n${table}`);
    expect(await problem(latin(whole))).toBe('damaged-source');
  });

  it('never makes the reader throw or hang, however it is damaged', async () => {
    const file = await pdfOf(scenes, { source: '{"a":1}' });
    const random = seededRandom(5);
    for (let round = 0; round < 300; round++) {
      const damaged = file.slice(
        0,
        random() < 0.3 ? Math.floor(random() * file.length) : undefined,
      );
      for (let hit = 0; hit < 1 + random() * 30; hit++) {
        damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
      }
      expect(typeof (await problem(damaged))).toBe('string');
    }
  });

  it('that sends the reader round in circles is left', async () => {
    const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF\n';
    expect(await problem(latin(`%PDF-1.7\n${table}`))).toBe('no-source');
  });
});
