// The numbered objects that a PDF file consists of, and the table at its end that says where each one begins.
import { deflate, joined } from '../zlib';

/** A reference to an object, as PDF writes it. */
export type Ref = `${number} 0 R`;

export interface ObjectTable {
  /** A number for an object that is written later. */
  reserve(): Ref;
  /** Writes an object: a new one, or one that has its number already. */
  add(body: string, ref?: Ref): Ref;
  /** `entries` is what its dictionary says besides length and compression. */
  addStream(
    entries: string,
    bytes: string | Uint8Array<ArrayBuffer>,
    form?: 'compress' | 'as-is',
    ref?: Ref,
  ): Promise<Ref>;
  /** Bytes so far. */
  size(): number;
  /** The whole file. */
  finish(trailer: string): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function newObjectTable(): ObjectTable {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [0];
  let size = 0;
  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    size += bytes.length;
  };
  const reserve = (): Ref => `${offsets.push(0) - 1} 0 R`;
  const begin = (ref: Ref) => {
    const number = Number.parseInt(ref, 10);
    offsets[number] = size;
    put(`${number} 0 obj\n`);
  };
  // Bytes above 127 in the second line tell programs that this is no plain text.
  put('%PDF-1.7\n');
  put(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  return {
    reserve,
    add(body, ref = reserve()) {
      begin(ref);
      put(`${body}\nendobj\n`);
      return ref;
    },
    async addStream(entries, content, form = 'compress', ref = reserve()) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      const packed = form === 'compress' ? await deflate(bytes) : bytes;
      const filter = form === 'compress' ? ' /Filter /FlateDecode' : '';
      begin(ref);
      put(`<< ${entries}${filter} /Length ${packed.length} >>\nstream\n`);
      put(packed);
      put('\nendstream\nendobj\n');
      return ref;
    },
    size: () => size,
    finish(trailer) {
      const start = size;
      // Every entry is exactly 20 bytes long.
      const rows = offsets.map((offset, index) =>
        index === 0 ? '0000000000 65535 f \n' : `${`${offset}`.padStart(10, '0')} 00000 n \n`,
      );
      put(`xref\n0 ${offsets.length}\n${rows.join('')}`);
      put(`trailer\n<< /Size ${offsets.length} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
      return joined(parts);
    },
  };
}
