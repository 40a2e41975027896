// Drag a stage, step or lane by its title: a line marks the slot, the contents travel on drop.
import type { Point } from '../../base/geometry';
import type { Command } from '../../commands/command';
import { moveLane } from '../../commands/grid/moveLane';
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
  let command: Command | null = null;
  return {
    autoPan: axis,
    move(at) {
      const found = plan(canvas, target, camera.toMap({ x: at.clientX, y: at.clientY }));
      command = found.command;
      gesture.setState({ slot: { axis, at: found.at } });
    },
    end() {
      gesture.setState(idle);
      if (command) dispatch(canvas, command);
    },
    cancel: () => gesture.setState(idle),
  };
}

function plan(
  canvas: Canvas,
  target: HeaderTarget,
  point: Point,
): { command: Command | null; at: number } {
  const { layout } = canvas.view.getState();
  switch (target.kind) {
    case 'stage': {
      const { before, at } = stageSlot(layout, point.x);
      const { stageId } = target;
      return { at, command: before === stageId ? null : moveStage({ stageId, before }) };
    }
    case 'step': {
      const { before, at, stageId } = stepSlot(layout, point.x);
      const { stepId } = target;
      const stays = before === stepId || stageId === null;
      return { at, command: stays ? null : moveStep({ stepId, stageId, before }) };
    }
    case 'lane': {
      const { before, at } = laneSlot(layout, point.y);
      const { laneId } = target;
      return { at, command: before === laneId ? null : moveLane({ laneId, before }) };
    }
  }
}
