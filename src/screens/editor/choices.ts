// What can be picked from a long list, and how a few typed letters find it.
import type { IconName } from '../../ui/icons';

export interface Choice {
  id: string;
  label: string;
  /** Quiet words at the right. */
  hint?: string;
  icon?: IconName;
}

/** Every word typed must begin a word of the choice; a choice that begins with the query comes first. */
export function matching(choices: readonly Choice[], query: string): Choice[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...choices];
  const hits = choices.filter(({ label, hint = '' }) => {
    const inside = wordsOf(`${label} ${hint}`);
    return words.every((word) => inside.some((part) => part.startsWith(word)));
  });
  const starts = (choice: Choice) =>
    choice.label.toLowerCase().startsWith(query.toLowerCase()) ? 0 : 1;
  return hits.sort((a, b) => starts(a) - starts(b));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
