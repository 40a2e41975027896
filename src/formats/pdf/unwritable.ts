// What a PDF file cannot show as it should: letters of scripts that our fonts lack. The browser's print can.
import type { Scene } from '../../scene/scene';
import type { FontSet } from './fontSet';

export interface Unwritable {
  /** Each letter once. */
  letters: string[];
  /** Names of their scripts, for people; empty when only single unusual letters are missing. */
  scripts: string[];
  /** Says so, and what to do. */
  message: string;
}

const scripts = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
] as const;

/** Null when everything can be written. */
export function unwritableText(scenes: readonly Scene[], fonts: FontSet): Unwritable | null {
  const letters = new Set<string>();
  for (const shape of scenes.flatMap((scene) => scene.shapes)) {
    if (shape.kind !== 'text') continue;
    for (const letter of shape.lines.flatMap((line) => fonts.lacks(line))) letters.add(letter);
  }
  if (letters.size === 0) return null;
  const found = scripts.flatMap(([name, letter]) =>
    [...letters].some((text) => letter.test(text)) ? [name] : [],
  );
  const what =
    found.length > 0
      ? `${listed(found)} letters`
      : `The letters ${[...letters].slice(0, 8).join(' ')}`;
  return {
    letters: [...letters],
    scripts: found,
    message: `${what} would be empty boxes in this PDF. Print instead, and choose “Save as PDF” there.`,
  };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
