// The values that a PDF file is made of, read without mercy.

export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export interface PdfStream {
  entries: Map<string, PdfValue>;
  bytes: Uint8Array;
}

/** Names begin with a slash, words such as `true` do not; strings are bytes. */
export type PdfValue =
  | number
  | string
  | Uint8Array
  | Reference
  | PdfValue[]
  | Map<string, PdfValue>
  | PdfStream;

export class PdfParser {
  #file: string;
  #at: number;

  constructor(file: string, at: number) {
    this.#file = file;
    this.#at = at;
  }

  expect(word: string): void {
    this.#skip();
    if (!this.#file.startsWith(word, this.#at)) {
      throw new Error(
        `${word} expected at ${this.#at}, not ${this.#file.slice(this.#at, this.#at + 20)}`,
      );
    }
    this.#at += word.length;
  }

  /** A value up to `endobj`, with the bytes of a stream. */
  object(): PdfValue {
    const value = this.value();
    this.#skip();
    if (!this.#file.startsWith('stream', this.#at)) {
      this.expect('endobj');
      return value;
    }
    if (!(value instanceof Map)) throw new Error('stream without a dictionary');
    this.expect('stream\n');
    const length = value.get('Length');
    if (typeof length !== 'number') throw new Error('stream without a length');
    const bytes = Buffer.from(this.#file.slice(this.#at, this.#at + length), 'latin1');
    this.#at += length;
    if (!this.#file.startsWith('\nendstream\nendobj', this.#at)) throw new Error('wrong length');
    return { entries: value, bytes };
  }

  value(): PdfValue {
    this.#skip();
    if (this.#take('<<')) return this.#dictionary();
    if (this.#take('[')) return this.#array();
    const reference = this.#match(/(\d+) 0 R\b/y);
    if (reference) return new Reference(Number(reference[1]));
    const number = this.#match(/[-+]?\d*\.?\d+(?=[\s/[\]<>(]|$)/y);
    if (number) return Number(number[0]);
    const hex = this.#match(/<([0-9A-Fa-f]*)>/y);
    if (hex) return Buffer.from(hex[1] ?? '', 'hex');
    const literal = this.#match(/\(([^()\\]*)\)/y);
    if (literal) return Buffer.from(literal[1] ?? '', 'latin1');
    const word = this.#match(/\/?[A-Za-z][\w#.+-]*/y);
    if (word) return word[0];
    throw new Error(`no value at ${this.#at}: ${this.#file.slice(this.#at, this.#at + 20)}`);
  }

  #dictionary(): Map<string, PdfValue> {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.#skip();
      if (this.#take('>>')) return entries;
      const key = this.value();
      if (typeof key !== 'string' || !key.startsWith('/')) throw new Error('key is no name');
      if (entries.has(key.slice(1))) throw new Error(`${key} twice`);
      entries.set(key.slice(1), this.value());
    }
  }

  #array(): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      this.#skip();
      if (this.#take(']')) return items;
      items.push(this.value());
    }
  }

  #take(word: string): boolean {
    const found = this.#file.startsWith(word, this.#at);
    if (found) this.#at += word.length;
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#file);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #skip(): void {
    while (/\s/.test(this.#file[this.#at] ?? '')) this.#at++;
  }
}
