// The caps of the format as sentences: what every check asks before something grows.
import type { GridDocument } from '../document/grid';
import { limits } from '../document/limits';
import { utf8Length } from '../document/text';

type Capped = 'stages' | 'steps' | 'lanes' | 'cards' | 'links' | 'personas' | 'emotions';

/** Why so many more cannot be added, or null. */
export function capReached(
  document: GridDocument,
  adding: Partial<Record<Capped, number>>,
): string | null {
  for (const table of capped) {
    const more = adding[table] ?? 0;
    if (more > 0 && Object.keys(document[table]).length + more > limits[table]) {
      return `A map holds at most ${limits[table].toLocaleString('en')} ${table === 'emotions' ? 'emotion points' : table}.`;
    }
  }
  return null;
}

const capped: readonly Capped[] = [
  'stages',
  'steps',
  'lanes',
  'cards',
  'links',
  'personas',
  'emotions',
];

/** Why one of the texts cannot be kept, or null. */
export function textTooLong(...texts: (string | null | undefined)[]): string | null {
  return texts.some((text) => text && utf8Length(text) > limits.textBytes)
    ? `This text is longer than ${limits.textBytes / 1024} KB. Split it over several cards.`
    : null;
}

export function titleTooLong(...titles: (string | null | undefined)[]): string | null {
  return titles.some((title) => title && title.length > limits.titleLength)
    ? `A title has at most ${limits.titleLength} characters.`
    : null;
}
