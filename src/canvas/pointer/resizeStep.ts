// Drag a step's right edge: 8-unit snap, one command on drop.
import { clamp } from '../../base/geometry';
import type { Id } from '../../base/id';
import { setStepWidth } from '../../commands/grid/setStepWidth';
import { sizes } from '../../ui/tokens';
import type { Canvas } from '../context';
import { dispatch } from './dispatch';
import { type Gesture, idle } from './gesture';

export function resizeStep(canvas: Canvas, stepId: Id): Gesture {
  const { camera, gesture, view } = canvas;
  const step = view.getState().layout.steps.find(({ id }) => id === stepId);
  let width = step?.width ?? sizes.stepWidth;
  return {
    autoPan: 'x',
    move(at) {
      const start = step?.x ?? 0;
      const wanted = camera.toMap({ x: at.clientX, y: at.clientY }).x - start;
      width = snappedWidth(wanted);
      gesture.setState({ slot: { axis: 'x', at: start + width } });
    },
    end() {
      gesture.setState(idle);
      if (step && width !== step.width)
        dispatch(canvas, setStepWidth({ stepIds: [stepId], width }));
    },
    cancel: () => gesture.setState(idle),
  };
}

export function snappedWidth(width: number): number {
  const snapped = Math.round(width / sizes.stepWidthSnap) * sizes.stepWidthSnap;
  return clamp(snapped, sizes.stepWidthMin, sizes.stepWidthMax);
}
