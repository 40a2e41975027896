// Copies a stranger's data into plain JSON of our own making: bounded, with well-formed text and ordinary numbers.
import { limits } from './limits';
import { formatPath, type Path, type PathStep } from './path';
import { bannedKeys } from './scan';

export type CopyFault =
  | { code: 'too-deep' | 'too-many-values' | 'not-json'; path: Path }
  | { code: 'banned-key'; path: Path; key: string };

export interface Copy {
  value: unknown;
  /** Where text lost characters that no file may hold. */
  cleaned: Path[];
}

/** Never throws, whatever the value is: cycles end at the depth limit. */
export function copyPlain(
  value: unknown,
): { ok: true; value: Copy } | { ok: false; problem: CopyFault } {
  const copier = new Copier();
  const copy = copier.copy(value);
  return copier.fault === null
    ? { ok: true, value: { value: copy, cleaned: copier.cleaned } }
    : { ok: false, problem: copier.fault };
}

class Copier {
  fault: CopyFault | null = null;
  readonly cleaned: Path[] = [];
  readonly #path: PathStep[] = [];
  #values = 0;

  copy(value: unknown): unknown {
    if (this.fault) return null;
    this.#values++;
    if (this.#values > limits.jsonValues) return this.#stop('too-many-values');
    if (typeof value === 'string') return this.#text(value);
    // Minus zero is a number that text does not keep.
    if (typeof value === 'number') return value === 0 ? 0 : value;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value !== 'object') return this.#stop('not-json');
    if (this.#path.length >= limits.depth) return this.#stop('too-deep');
    return Array.isArray(value) ? this.#list(value) : this.#row(value);
  }

  #text(text: string): string {
    const clean = cleanText(text);
    // Pictures are long, and never hold anything to clean.
    if (clean !== text) this.cleaned.push([...this.#path]);
    return clean;
  }

  #list(list: readonly unknown[]): unknown[] {
    const copies: unknown[] = [];
    for (let index = 0; index < list.length && this.fault === null; index++) {
      this.#path.push(index);
      copies.push(this.copy(list[index] ?? null));
      this.#path.pop();
    }
    return copies;
  }

  #row(row: object): Record<string, unknown> {
    const prototype: unknown = Object.getPrototypeOf(row);
    if (prototype !== null && prototype !== Object.prototype) {
      // Another window's plain object is plain too; a Date or a class instance is not.
      if (Object.prototype.toString.call(row) !== '[object Object]') this.#stop('not-json');
    }
    const copies: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(row)) {
      if (this.fault) break;
      if (member === undefined) continue;
      this.#path.push(key);
      if (bannedKeys.has(key)) this.fault = { code: 'banned-key', path: [...this.#path], key };
      else copies[key] = this.copy(member);
      this.#path.pop();
    }
    return copies;
  }

  #stop(code: 'too-deep' | 'too-many-values' | 'not-json'): null {
    this.fault ??= { code, path: [...this.#path] };
    return null;
  }
}

/**
 * Well-formed text with \n line ends and without control characters, which XML and spreadsheets refuse. Slides break
 * lines by vertical tabs: those become spaces, so that words stay apart.
 */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

const suspicious = /[\p{Cc}\p{Surrogate}]/u;
// Everything in the C0 range but tab and line feed, and DEL; C1 stays, it is legal in XML 1.0.
const controls = /(?![\t\n])[\p{Cc}](?<![\u0080-\u009f])/gu;

export function describeFault(fault: CopyFault): string {
  const place = formatPath(fault.path.slice(0, 6));
  switch (fault.code) {
    case 'too-deep':
      return `it is nested more than ${limits.depth} deep at ${place}`;
    case 'too-many-values':
      return `it holds more than ${limits.jsonValues.toLocaleString('en')} values`;
    case 'banned-key':
      return `the name “${fault.key}” is not allowed`;
    default:
      return `${place} is not data`;
  }
}
