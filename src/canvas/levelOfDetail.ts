// How much of a card is drawn at which zoom, and when one painted picture takes the place of cards.

/** 3 everything · 2 three lines, no metadata · 1 coloured block and first words · 0 coloured block. */
export type LevelOfDetail = 0 | 1 | 2 | 3;

const thresholds = [0.25, 0.45, 0.75] as const;
/** A level is left only this far beyond its threshold, so that a trembling pinch does not flicker. */
const hysteresis = 0.03;

/** Cards in view up to which real elements are cheap enough at any zoom. */
const paintAbove = 300;

export function levelAt(zoom: number, before: LevelOfDetail | null): LevelOfDetail {
  const plain = thresholds.filter((threshold) => zoom >= threshold).length;
  if (before === null || plain === before) return asLevel(plain);
  const crossed = thresholds[plain > before ? plain - 1 : plain] ?? 0;
  return Math.abs(zoom - crossed) < hysteresis ? before : asLevel(plain);
}

/** Whether the cards are painted on one canvas instead of being elements. */
export function isPainted(level: LevelOfDetail, cardsInView: number): boolean {
  return level < 2 && cardsInView > paintAbove;
}

/** Columns too narrow on the screen to be drawn one by one. */
export interface Thin {
  steps: boolean;
  stages: boolean;
}

const thinBelow = 28;

export function thinAt(
  layout: { size: { width: number }; steps: readonly unknown[]; stages: readonly unknown[] },
  zoom: number,
  before: Thin,
): Thin {
  const screen = layout.size.width * zoom;
  const steps = screen < thinBelow * layout.steps.length;
  const stages = screen < thinBelow * layout.stages.length;
  return steps === before.steps && stages === before.stages ? before : { steps, stages };
}

function asLevel(count: number): LevelOfDetail {
  return count <= 0 ? 0 : count === 1 ? 1 : count === 2 ? 2 : 3;
}
