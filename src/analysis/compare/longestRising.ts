/**
 * Indexes of the longest rising run that is left when some numbers are taken out; all numbers differ. Of runs of one
 * length the one with the most favoured members.
 */
export function longestRising(
  numbers: readonly number[],
  isFavoured: (index: number) => boolean = () => false,
): number[] {
  const ranks = new Map([...numbers].sort((a, b) => a - b).map((number, at) => [number, at + 1]));
  const scores: number[] = [];
  const previous: number[] = [];
  // A Fenwick tree over the ranks: at each place the index of the best run that ends at or below it.
  const best = new Array<number>(numbers.length + 1).fill(-1);
  const score = (index: number) => scores[index] ?? 0;
  const bestUpTo = (rank: number) => {
    let found = -1;
    for (let at = rank; at > 0; at -= at & -at) {
      const index = best[at] ?? -1;
      if (score(index) > score(found)) found = index;
    }
    return found;
  };
  numbers.forEach((number, index) => {
    const rank = ranks.get(number) ?? 1;
    const before = bestUpTo(rank - 1);
    previous.push(before);
    // One more member always outweighs all favours.
    scores.push(score(before) + numbers.length + 1 + (isFavoured(index) ? 1 : 0));
    for (let at = rank; at <= numbers.length; at += at & -at) {
      if (score(index) > score(best[at] ?? -1)) best[at] = index;
    }
  });
  const run: number[] = [];
  for (let at = bestUpTo(numbers.length); at >= 0; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
}
