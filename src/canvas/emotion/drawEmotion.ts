// Press on an emotion lane: drag a point up and down, or sketch a whole curve in one stroke. One command at the end.
import { snapValue } from '../../analysis/emotionScale';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { setEmotion } from '../../commands/grid/setEmotion';
import { setEmotions } from '../../commands/grid/setEmotions';
import { valueAtY, yOfValue } from '../../layout/curve';
import type { Canvas } from '../context';
import { dispatch } from '../pointer/dispatch';
import type { Gesture, PointerAt } from '../pointer/gesture';
import type { LivePoint } from './curvePath';
import { liveCurve } from './live';
import { extendStroke, type Stroke, stepIndexAt } from './stroke';

interface Pressed {
  laneId: Id;
  personaId: Id;
  /** The point that was pressed; null sketches. */
  stepId: Id | null;
}

export function drawEmotion(
  canvas: Canvas,
  root: HTMLElement,
  { laneId, personaId, stepId }: Pressed,
  from: PointerAt,
): Gesture | null {
  const { camera, editor } = canvas;
  const { layout } = canvas.view.getState();
  const { document } = editor.state.getState();
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const live = liveCurve(root, laneId);
  const color = document.personas[personaId]?.color;
  if (!lane || !live || color === undefined) return null;
  const scale = document.lanes[laneId]?.scale ?? 'five';
  const { steps } = layout;
  const fixed = stepId === null ? -1 : steps.findIndex(({ id }) => id === stepId);
  const curve = layout.curves.find((c) => c.laneId === laneId && c.personaId === personaId);
  const rated = new Map(
    curve?.points.map((point) => [steps.findIndex(({ id }) => id === point.stepId), point.value]),
  );
  const mapAt = (at: PointerAt): Point => camera.toMap({ x: at.clientX, y: at.clientY });
  let last = mapAt(from);
  let stroke: Stroke = new Map();
  let free = false;

  const livePoints = (): LivePoint[] => {
    const values = new Map([...rated, ...stroke]);
    return [...values]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, value]) => {
        const step = steps[column];
        if (!step) return [];
        const shown = stroke.has(column) ? snapValue(value, scale, free) : value;
        return { x: step.x + step.width / 2, y: yOfValue(lane, shown), column };
      });
  };
  return {
    autoPan: stepId === null ? 'x' : 'none',
    move(at) {
      const here = mapAt(at);
      free = at.altKey;
      const current = fixed >= 0 ? fixed : stepIndexAt(steps, here.x);
      stroke =
        fixed >= 0
          ? new Map([[fixed, valueAtY(lane, here.y)]])
          : extendStroke(stroke, steps, lane, last, here);
      last = here;
      const points = livePoints();
      const face = points.find((point) => point.column === current);
      if (face) live.draw(points, face, snapValue(stroke.get(current) ?? 0, scale, free), color);
    },
    end() {
      live.hide();
      const points = [...stroke].flatMap(([column, value]) => {
        const step = steps[column];
        return step
          ? { laneId, stepId: step.id, personaId, value: snapValue(value, scale, free) }
          : [];
      });
      const [only] = points;
      if (points.length === 1 && only) dispatch(canvas, setEmotion(only));
      else if (points.length > 1) dispatch(canvas, setEmotions({ points }));
    },
    cancel: () => live.hide(),
  };
}

/** Where a click on the lane would put a point of the persona. */
export function pointUnder(
  canvas: Canvas,
  laneId: Id,
  client: Point,
): { stepId: Id; value: number; at: Point } | null {
  const { layout } = canvas.view.getState();
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const here = canvas.camera.toMap(client);
  const step = layout.steps[stepIndexAt(layout.steps, here.x)];
  if (!lane || !step) return null;
  const scale = canvas.editor.state.getState().document.lanes[laneId]?.scale ?? 'five';
  const value = snapValue(valueAtY(lane, here.y), scale);
  return { stepId: step.id, value, at: { x: step.x + step.width / 2, y: yOfValue(lane, value) } };
}
