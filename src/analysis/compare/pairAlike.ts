// Which of these is which of those, told by their names alone: the same words first, then much the same words.
import type { Id } from '../../base/id';
import { sameTitle } from '../lint/words';

export type Named = readonly [id: Id, name: string];

/** `same` words only, words much `alike`, or in the end `any`: one after the other. */
export type Likeness = 'same' | 'alike' | 'any';

const leastAlike = 0.6;
/** Beyond so many possible pairs only the same words count: asking all of them would take too long. */
const mostPairs = 20_000;

/** Pairs of ids in the order of the first list; nobody is in two of them. */
export function pairAlike(
  before: readonly Named[],
  after: readonly Named[],
  likeness: Likeness,
): [Id, Id][] {
  const pairs = new Map<Id, Id>();
  const taken = new Set<Id>();
  const pair = (one: Id, other: Id) => {
    pairs.set(one, other);
    taken.add(other);
  };
  const free = () => ({
    here: before.filter(([id]) => !pairs.has(id)),
    there: after.filter(([id]) => !taken.has(id)),
  });

  const byWords = new Map<string, Id[]>();
  for (const [id, name] of after) {
    const words = sameTitle(name);
    byWords.set(words, [...(byWords.get(words) ?? []), id]);
  }
  for (const [id, name] of before) {
    const other = byWords.get(sameTitle(name))?.shift();
    if (other !== undefined) pair(id, other);
  }
  if (likeness !== 'same') {
    for (const [one, other] of alike(free())) {
      if (!pairs.has(one) && !taken.has(other)) pair(one, other);
    }
  }
  if (likeness === 'any') {
    const { here, there } = free();
    here.forEach(([id], index) => {
      const other = there[index];
      if (other) pair(id, other[0]);
    });
  }
  return before.flatMap(([id]) => {
    const other = pairs.get(id);
    return other === undefined ? [] : [[id, other]];
  });
}

/** All pairs that are much alike, the most alike first; among equals in the order of the lists. */
function alike({ here, there }: { here: readonly Named[]; there: readonly Named[] }): [Id, Id][] {
  if (here.length * there.length > mostPairs) return [];
  const others = there.map(([id, name]) => ({ id, letters: letterPairs(name) }));
  return here
    .flatMap(([one, name]) => {
      const letters = letterPairs(name);
      return others.map((other) => ({ one, other: other.id, score: dice(letters, other.letters) }));
    })
    .filter(({ score }) => score >= leastAlike)
    .sort((a, b) => b.score - a.score)
    .map(({ one, other }) => [one, other]);
}

type LetterPairs = ReadonlyMap<string, number>;

function letterPairs(name: string): LetterPairs {
  const letters = [...sameTitle(name)];
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index++) {
    const two = `${letters[index]}${letters[index + 1]}`;
    counts.set(two, (counts.get(two) ?? 0) + 1);
  }
  return counts;
}

/** Twice what both have, of all that they have (Dice): 1 is the same, 0 has nothing in common. */
function dice(a: LetterPairs, b: LetterPairs): number {
  let common = 0;
  for (const [two, count] of a) common += Math.min(count, b.get(two) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function total(counts: LetterPairs): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
