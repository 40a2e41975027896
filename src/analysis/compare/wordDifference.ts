// What changed inside a text, word by word. Scripts that are written without spaces are taken letter by letter.
import { shortestEdit } from './shortestEdit';

export interface TextPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const letter = String.raw`(?:(?![${unspaced}])[\p{L}\p{M}\p{N}_])`;
const emoji = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*`;
const token = new RegExp(
  [
    String.raw`\s+`,
    `${letter}+(?:['’.,-]${letter}+)*`,
    String.raw`\p{Regional_Indicator}{2}`,
    emoji,
    String.raw`.\p{M}*`,
  ].join('|'),
  'gsu',
);

/**
 * The pieces in reading order, removed before added. Without the added ones they are the text before, without the
 * removed ones the text after, to the letter.
 */
export function wordDifference(before: string, after: string): TextPiece[] {
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []];
  const pieces: TextPiece[] = [];
  let [here, there] = [0, 0];
  const change = (end: number, otherEnd: number) => {
    add(pieces, 'removed', old.slice(here, end).join(''));
    add(pieces, 'added', now.slice(there, otherEnd).join(''));
  };
  const kept = shortestEdit(old, now);
  kept.forEach(([index, place], at) => {
    // A lone space between changed words reads better as a part of the change.
    if (isSpace(old[index]) && isBetweenChanges(kept, at, old.length, now.length)) return;
    change(index, place);
    add(pieces, 'same', old[index] ?? '');
    [here, there] = [index + 1, place + 1];
  });
  change(old.length, now.length);
  return pieces;
}

function add(pieces: TextPiece[], kind: TextPiece['kind'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}

function isSpace(text: string | undefined): boolean {
  return text?.trim() === '';
}

function isBetweenChanges(
  kept: readonly (readonly [number, number])[],
  at: number,
  length: number,
  otherLength: number,
): boolean {
  const [index, place] = kept[at] ?? [0, 0];
  const [lastIndex, lastPlace] = kept[at - 1] ?? [-1, -1];
  const [nextIndex, nextPlace] = kept[at + 1] ?? [length, otherLength];
  // On both sides something is taken out and something put in.
  return (
    index - lastIndex > 1 && place - lastPlace > 1 && nextIndex - index > 1 && nextPlace - place > 1
  );
}
