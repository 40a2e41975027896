// Random choices for the fuzz, all from one seed.
import { seededRandom } from '../support/random';

const words = [
  'Email',
  'Shop',
  'Ärger',
  'slow',
  '😀',
  '一二三',
  'call',
  'مرحبا',
  '',
  'a\nb',
  '=1+1',
];

export class Chance {
  readonly #random: () => number;
  readonly #prefix: string;
  #count = 0;

  /** `prefix` keeps the ids of two people apart. */
  constructor(seed: number, prefix = 'f') {
    this.#random = seededRandom(seed);
    this.#prefix = prefix;
  }

  /** True once in `n` times. */
  in(n: number): boolean {
    return this.#random() < 1 / n;
  }

  whole(min: number, max: number): number {
    return min + Math.floor(this.#random() * (max - min + 1));
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** One of the table's ids, now and then one that is not there. */
  id(table: Readonly<Record<string, unknown>>): string {
    const ids = Object.keys(table);
    return ids.length === 0 || this.in(40) ? 'gone' : this.of(ids);
  }

  idWhere<T>(table: Readonly<Record<string, T>>, fits: (entity: T) => boolean): string {
    return this.id(Object.fromEntries(Object.entries(table).filter(([, entity]) => fits(entity))));
  }

  ids(table: Readonly<Record<string, unknown>>): string[] {
    return [...new Set(this.list(4, () => this.id(table)))];
  }

  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.whole(1, most) }, make);
  }

  fresh(): string {
    return `${this.#prefix}${++this.#count}`;
  }

  text(): string {
    return this.list(3, () => this.of(words)).join(this.in(4) ? '\n' : ' ');
  }
}
