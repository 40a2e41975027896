// Where to cut a picture along one side, so that each piece fits and little is cut through.
import type { Cut } from './scene';

export interface Span {
  from: number;
  to: number;
}

export interface Length {
  whole: Span;
  offered: readonly Cut[];
  /** What one would rather not cut through, such as cards. */
  things: readonly Span[];
}

/** A preferred cut is taken if it leaves at least this share of the room in use. */
const wellFilled = 0.6;
/** Where nothing is offered, the last part of the room is searched for a gap. */
const searched = 0.5;
const searchStep = 4;
/** Room that is no room would never come to an end. */
const leastRoom = 24;

/** How `room` is filled: to the last step that fits, or to the end of a stage. */
type Prefer = 'fewest' | 'strong';

/** The fewest pieces that fit; the first may have less room. They lie side by side without gap or overlap. */
export function piecesOf(
  length: Length,
  room: number,
  firstRoom = room,
  prefer: Prefer = 'fewest',
): Span[] {
  const pieces: Span[] = [];
  let from = length.whole.from;
  while (from < length.whole.to) {
    const most = Math.max(pieces.length === 0 ? firstRoom : room, leastRoom);
    const fits = length.whole.to - from <= most + 0.5;
    const to = fits ? length.whole.to : cutAfter(length, from, most, prefer);
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}

/** As many pieces as `piecesOf` needs, none much smaller than the others, parted between stages if that is free. */
export function evenPieces(length: Length, room: number, firstRoom = room): Span[] {
  const fewest = piecesOf(length, room, firstRoom);
  const prefer =
    piecesOf(length, room, firstRoom, 'strong').length > fewest.length ? 'fewest' : 'strong';
  let even = piecesOf(length, room, firstRoom, prefer);
  let [low, high] = [0.3, 1];
  for (let round = 0; round < 12 && fewest.length > 1; round++) {
    const share = (low + high) / 2;
    const pieces = piecesOf(length, room * share, firstRoom * share, prefer);
    if (pieces.length <= fewest.length) {
      even = pieces;
      high = share;
    } else low = share;
  }
  return even;
}

function cutAfter({ offered, things }: Length, from: number, most: number, prefer: Prefer): number {
  const end = from + most;
  const possible = offered.filter(({ at }) => at > from + 1 && at <= end + 0.5);
  const strong = possible.findLast((cut) => cut.strong && cut.at >= from + most * wellFilled);
  const cut = (prefer === 'strong' ? strong : undefined) ?? possible.at(-1);
  if (cut) return cut.at;
  let best = { at: end, harm: Number.POSITIVE_INFINITY };
  for (let at = end; at >= from + most * searched; at -= searchStep) {
    const harm = things.filter((thing) => thing.from < at && thing.to > at).length;
    if (harm < best.harm) best = { at, harm };
  }
  return best.at;
}
