// One pass over JSON text before it is parsed: grammar, depth, number of values, banned and repeated keys, and where a
// path stands. Never recursive, because the text is whatever a stranger wrote. It builds no values.
import type { Path, PathStep } from './path';

export interface ScanCaps {
  depth: number;
  jsonValues: number;
}

export type ScanFault =
  | { code: 'not-json'; offset: number; expected: string; found: string }
  | { code: 'too-deep'; offset: number }
  | { code: 'too-many-values'; offset: number }
  | { code: 'banned-key'; offset: number; key: string };

export interface Scan {
  fault: (ScanFault & { path: Path }) | null;
  /** Keys that stand twice in one object: JSON.parse keeps the last. */
  repeated: { path: Path; offset: number }[];
}

/** These three reach an object's prototype in careless code. */
export const bannedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function scanJson(text: string, caps: ScanCaps): Scan {
  return new Scanner(text, caps, null).run();
}

export interface TextPosition {
  /** From 1. */
  line: number;
  column: number;
}

/** Where the values at the paths begin; for a path that is not there, where its nearest ancestor does. */
export function locate(text: string, paths: readonly Path[]): TextPosition[] {
  const root: Wanted = { offset: 0, below: new Map() };
  for (const path of paths) plant(root, path);
  new Scanner(text, { depth: Infinity, jsonValues: Infinity }, root).run();
  return linesAndColumns(
    text,
    paths.map((path) => offsetOf(root, path)),
  );
}

export function positionAt(text: string, offset: number): TextPosition {
  const [position = { line: 1, column: 1 }] = linesAndColumns(text, [offset]);
  return position;
}

interface Wanted {
  offset: number | null;
  below: Map<PathStep, Wanted>;
}

function plant(root: Wanted, path: Path): void {
  let at = root;
  for (const step of path) {
    const known = at.below.get(step);
    const next: Wanted = known ?? { offset: null, below: new Map() };
    at.below.set(step, next);
    at = next;
  }
}

function offsetOf(root: Wanted, path: Path): number {
  let at: Wanted | undefined = root;
  let offset = 0;
  for (const step of path) {
    at = at.below.get(step);
    if (!at || at.offset === null) break;
    offset = at.offset;
  }
  return offset;
}

function linesAndColumns(text: string, offsets: readonly number[]): TextPosition[] {
  const positions: TextPosition[] = [];
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  const rising = offsets.map((offset, index) => ({ offset, index }));
  rising.sort((a, b) => a.offset - b.offset);
  for (const { offset, index } of rising) {
    while (newline !== -1 && newline < offset) {
      line++;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    positions[index] = { line, column: offset - lineStart + 1 };
  }
  return positions;
}

interface Frame {
  /** null in an array */
  keys: Set<string> | null;
  step: PathStep;
  wanted: Wanted | undefined;
}

type Expect = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'comma' | 'end';

const expectations: Record<Expect, string> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  key: 'a name in quotes',
  'key or }': 'a name in quotes or “}”',
  ':': 'a colon',
  comma: 'a comma',
  end: 'the end of the file',
};

const maxRepeated = 1_000;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

class Scanner {
  readonly #text: string;
  readonly #caps: ScanCaps;
  readonly #frames: Frame[] = [];
  readonly #repeated: Scan['repeated'] = [];
  #at = 0;
  #values = 0;
  #expect: Expect = 'value';
  #wanted: Wanted | undefined;
  #fault: ScanFault | null = null;

  constructor(text: string, caps: ScanCaps, wanted: Wanted | null) {
    this.#text = text;
    this.#caps = caps;
    this.#wanted = wanted ?? undefined;
  }

  run(): Scan {
    while (this.#fault === null) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) {
        if (this.#expect !== 'end') this.#unexpected();
        break;
      }
      this.#token(this.#text.charAt(this.#at));
    }
    const fault = this.#fault && { ...this.#fault, path: this.#path() };
    return { fault, repeated: this.#repeated };
  }

  #token(char: string): void {
    const expect = this.#expect;
    if (expect === 'value' || expect === 'value or ]') {
      if (char === ']' && expect === 'value or ]') this.#close();
      else this.#value(char);
    } else if (expect === 'key' || expect === 'key or }') {
      if (char === '"') this.#key();
      else if (char === '}' && expect === 'key or }') this.#close();
      else this.#unexpected();
    } else if (expect === ':') {
      if (char !== ':') this.#unexpected();
      else this.#advance(1, 'value');
    } else if (expect === 'comma') {
      this.#commaOrClose(char);
    } else {
      this.#unexpected();
    }
  }

  #value(char: string): void {
    this.#values++;
    if (this.#values > this.#caps.jsonValues) {
      this.#fault = { code: 'too-many-values', offset: this.#at };
      return;
    }
    const wanted = this.#enter();
    if (char === '{' || char === '[') this.#open(char, wanted);
    else if (char === '"') this.#string();
    else this.#match(char === '-' || (char >= '0' && char <= '9') ? number : word);
  }

  /** Notes where a value begins, and which wanted places can lie below it. */
  #enter(): Wanted | undefined {
    const frame = this.#frames.at(-1);
    if (frame?.keys === null && typeof frame.step === 'number') frame.step++;
    const wanted = frame ? frame.wanted?.below.get(frame.step) : this.#wanted;
    if (wanted) wanted.offset = this.#at;
    return wanted;
  }

  #open(char: '{' | '[', wanted: Wanted | undefined): void {
    if (this.#frames.length >= this.#caps.depth) {
      this.#fault = { code: 'too-deep', offset: this.#at };
      return;
    }
    const isObject = char === '{';
    this.#frames.push({ keys: isObject ? new Set() : null, step: isObject ? '' : -1, wanted });
    this.#advance(1, isObject ? 'key or }' : 'value or ]');
  }

  #close(): void {
    this.#frames.pop();
    this.#advance(1, this.#frames.length === 0 ? 'end' : 'comma');
  }

  #commaOrClose(char: string): void {
    const inObject = this.#frames.at(-1)?.keys !== null;
    if (char === ',') this.#advance(1, inObject ? 'key' : 'value');
    else if (char === (inObject ? '}' : ']')) this.#close();
    else this.#unexpected();
  }

  #key(): void {
    const start = this.#at;
    const end = this.#stringEnd();
    if (end === null) return;
    const raw = this.#text.slice(start + 1, end - 1);
    const key: string = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    const frame = this.#frames.at(-1);
    if (frame) frame.step = key;
    if (bannedKeys.has(key)) {
      this.#fault = { code: 'banned-key', offset: start, key };
      return;
    }
    if (frame?.keys?.has(key) && this.#repeated.length < maxRepeated) {
      this.#repeated.push({ path: this.#path(), offset: start });
    }
    frame?.keys?.add(key);
    this.#at = end;
    this.#expect = ':';
  }

  #string(): void {
    const end = this.#stringEnd();
    if (end !== null) this.#advance(end - this.#at, this.#frames.length === 0 ? 'end' : 'comma');
  }

  /** The offset behind the closing quote, or null and a fault. */
  #stringEnd(): number | null {
    const text = this.#text;
    for (let at = this.#at + 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) return at + 1;
      if (unit === 0x5c) {
        escaped.lastIndex = at;
        if (!escaped.test(text)) return this.#badString(at, 'a letter that may follow “\\”');
        at = escaped.lastIndex - 1;
      } else if (unit < 0x20) {
        return this.#badString(at, 'a closing quote');
      }
    }
    return this.#badString(text.length, 'a closing quote');
  }

  #badString(offset: number, expected: string): null {
    this.#fault = { code: 'not-json', offset, expected, found: describeAt(this.#text, offset) };
    return null;
  }

  #match(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) this.#unexpected();
    else this.#advance(pattern.lastIndex - this.#at, this.#frames.length === 0 ? 'end' : 'comma');
  }

  #advance(by: number, expect: Expect): void {
    this.#at += by;
    this.#expect = expect;
  }

  #skipSpace(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  #unexpected(): void {
    const inObject = this.#frames.at(-1)?.keys !== null;
    const close = inObject ? ' or “}”' : ' or “]”';
    const expected = expectations[this.#expect] + (this.#expect === 'comma' ? close : '');
    const found = describeAt(this.#text, this.#at);
    this.#fault = { code: 'not-json', offset: this.#at, expected, found };
  }

  #path(): Path {
    return this.#frames.map((frame) => frame.step).filter((step) => step !== '' && step !== -1);
  }
}

function describeAt(text: string, offset: number): string {
  const char = text.codePointAt(offset);
  if (char === undefined) return 'the end of the file';
  if (char === 0) return 'a zero byte';
  return char < 0x20 ? 'a line end or control character' : `“${String.fromCodePoint(char)}”`;
}
