// Myers' greedy algorithm ("An O(ND) difference algorithm and its variations", 1986).

/** Beyond so many changes two lists are taken as different: nobody reads such a comparison word by word. */
const mostChanges = 1_000;

/** Index pairs of what both lists have, in order, such that as little as possible is left out. */
export function shortestEdit(
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, otherEnd] = [before.length, after.length];
  while (end > start && otherEnd > start && before[end - 1] === after[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const middle = commonIn(before.slice(start, end), after.slice(start, otherEnd));
  return [
    ...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
    ...middle.map(([one, other]): [number, number] => [one + start, other + start]),
    ...Array.from({ length: before.length - end }, (_, index): [number, number] => [
      end + index,
      otherEnd + index,
    ]),
  ];
}

function commonIn(before: readonly string[], after: readonly string[]): [number, number][] {
  const most = Math.min(before.length + after.length, mostChanges);
  // For each diagonal how far down one comes with so many changes; one copy for each number of changes.
  const furthest = new Int32Array(2 * most + 3);
  const zero = most + 1;
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    trace.push(furthest.slice(zero - changes - 1, zero + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = isDown(furthest, zero, diagonal, changes);
      let x = down ? at(furthest, zero + diagonal + 1) : at(furthest, zero + diagonal - 1) + 1;
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x++;
      }
      furthest[zero + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(trace, before.length, after.length);
      }
    }
  }
  return [];
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** Whether the furthest way here leaves out one of the second list, rather than one of the first. */
function isDown(values: Int32Array, zero: number, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true;
  if (diagonal === changes) return false;
  return at(values, zero + diagonal - 1) < at(values, zero + diagonal + 1);
}

function walkBack(trace: readonly Int32Array[], length: number, otherLength: number) {
  const common: [number, number][] = [];
  let [x, y] = [length, otherLength];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const values = trace[changes] ?? new Int32Array();
    const zero = changes + 1;
    const diagonal = x - y;
    const from = isDown(values, zero, diagonal, changes) ? diagonal + 1 : diagonal - 1;
    const startX = changes === 0 ? 0 : at(values, zero + from);
    const startY = changes === 0 ? 0 : startX - from;
    while (x > startX && y > startY) common.push([--x, --y]);
    [x, y] = [startX, startY];
  }
  return common.reverse();
}
