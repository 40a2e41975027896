// Which cards and links are elements now: those near the viewport, a few more each frame. Pure; frames are counted elsewhere.
import { type Box, bottom, centre, right } from '../base/geometry';
import type { Id } from '../base/id';

/** Mounting costs 0.3–0.5 ms a card: this many fit in a frame beside panning. */
const chunk = 24;
const margin = 0.2;

export interface Mounted {
  /** The map area within which everything is mounted or about to be. */
  area: Box;
  cards: ReadonlySet<Id>;
  /** Whether cards of the area still wait for their frame. */
  waiting: boolean;
}

export const nothingMounted: Mounted = {
  area: { x: 0, y: 0, width: 0, height: 0 },
  cards: new Set(),
  waiting: false,
};

/** The viewport with a margin: small pans inside it mount and unmount nothing. */
export function areaAround(visible: Box): Box {
  const dx = visible.width * margin;
  const dy = visible.height * margin;
  return {
    x: visible.x - dx,
    y: visible.y - dy,
    width: visible.width + 2 * dx,
    height: visible.height + 2 * dy,
  };
}

/** Keeps the area while the view lies inside it and it is not far too large (after zooming in). */
export function nextArea(before: Box, visible: Box): Box {
  const inside =
    visible.x >= before.x &&
    visible.y >= before.y &&
    right(visible) <= right(before) &&
    bottom(visible) <= bottom(before);
  const limit = (1 + 4 * margin) * (1 + 4 * margin);
  const fitting = before.width * before.height <= visible.width * visible.height * limit;
  return inside && fitting ? before : areaAround(visible);
}

/**
 * One frame's step: drops what left the area, adds at most a chunk of what is missing, nearest to the
 * middle of the view first. Returns `before` when nothing changes.
 */
export function nextMounted(
  before: Mounted,
  area: Box,
  wanted: readonly Id[],
  boxOf: (id: Id) => Box | undefined,
): Mounted {
  const inside = new Set(wanted);
  const missing = wanted.filter((id) => !before.cards.has(id));
  const staying = [...before.cards].filter((id) => inside.has(id));
  if (missing.length === 0 && staying.length === before.cards.size) {
    return area === before.area && !before.waiting ? before : { ...before, area, waiting: false };
  }
  const added = missing.length <= chunk ? missing : nearest(missing, centre(area), boxOf);
  return {
    area,
    cards: new Set([...staying, ...added]),
    waiting: missing.length > chunk,
  };
}

function nearest(
  ids: readonly Id[],
  to: { x: number; y: number },
  boxOf: (id: Id) => Box | undefined,
): Id[] {
  const ranked = ids.map((id) => {
    const box = boxOf(id);
    const at = box ? centre(box) : to;
    return { id, distance: Math.hypot(at.x - to.x, at.y - to.y) };
  });
  ranked.sort((a, b) => a.distance - b.distance);
  return ranked.slice(0, chunk).map(({ id }) => id);
}
