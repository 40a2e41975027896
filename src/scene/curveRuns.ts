// Pieces of a curve put together for drawing.
import type { CurveSegment } from '../layout/gridLayout';
import type { PathStep } from './scene';

/** Neighbouring pieces of a kind as one path, so that dashes run on through points. */
export function runsOf(
  segments: readonly CurveSegment[],
): { bridge: boolean; steps: PathStep[] }[] {
  const runs: { bridge: boolean; steps: PathStep[] }[] = [];
  for (const { from, control1, control2, to, bridge } of segments) {
    let run = runs.at(-1);
    if (run?.bridge !== bridge) {
      run = { bridge, steps: [['M', from.x, from.y]] };
      runs.push(run);
    }
    run.steps.push(['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y]);
  }
  return runs;
}
