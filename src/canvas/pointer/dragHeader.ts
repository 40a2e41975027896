// Drag a stage, step or lane by its title: a line marks the slot, the contents travel on drop.
import type { Point } from '../../base/geometry';
import type { Command } from '../../commands/command';
import { moveStage } from '../../commands/grid/moveStage';
import { moveStep } from '../../commands/grid/moveStep';
import type { Canvas } from '../context';
import type { CanvasTarget } from '../events';
import { dispatch } from './dispatch';
import { type Gesture, idle } from './gesture';
import { laneSlot, stageSlot, stepSlot } from './slots';

export type HeaderTarget = Extract<CanvasTarget, { kind: 'stage' | 'step' | 'lane' }>;

export function dragHeader(canvas: Canvas, target: HeaderTarget): Gesture {
  const { camera, gesture } = canvas;
  const axis = target.kind === 'lane' ? 'y' : 'x';
  let drop: (() => void) | null = null;
  return {
    autoPan: axis,
    move(at) {
      const found = plan(canvas, target, camera.toMap({ x: at.clientX, y: at.clientY }));
      drop = found.drop;
      gesture.setState({ slot: { axis, at: found.at } });
    },
    end() {
      gesture.setState(idle);
      drop?.();
    },
    cancel: () => gesture.setState(idle),
  };
}

function plan(
  canvas: Canvas,
  target: HeaderTarget,
  point: Point,
): { drop: (() => void) | null; at: number } {
  const { layout } = canvas.view.getState();
  const does = (command: Command) => () => void dispatch(canvas, command);
  switch (target.kind) {
    case 'stage': {
      const { before, at } = stageSlot(layout, point.x);
      const { stageId } = target;
      return { at, drop: before === stageId ? null : does(moveStage({ stageId, before })) };
    }
    case 'step': {
      const { before, at, stageId } = stepSlot(layout, point.x);
      const { stepId } = target;
      const stays = before === stepId || stageId === null;
      return { at, drop: stays ? null : does(moveStep({ stepId, stageId, before })) };
    }
    case 'lane': {
      const { before, at } = laneSlot(layout, point.y);
      const { laneId } = target;
      const moves = () => canvas.events.onMoveLane(laneId, before);
      return { at, drop: before === laneId ? null : moves };
    }
  }
}
