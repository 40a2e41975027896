// Drag on empty ground: selects the cards it touches.
import type { Box, Point } from '../../base/geometry';
import { spatialIndex } from '../../layout/spatialIndex';
import type { Canvas } from '../context';
import { type Gesture, idle, type PointerAt } from './gesture';

export function marquee(canvas: Canvas, from: PointerAt, adding: boolean): Gesture {
  const { camera, editor, gesture } = canvas;
  const start = camera.toMap({ x: from.clientX, y: from.clientY });
  const { selectedCards: before, cursor } = editor.state.getState().session;
  return {
    autoPan: 'both',
    move(at) {
      const box = between(start, camera.toMap({ x: at.clientX, y: at.clientY }));
      gesture.setState({ marquee: box });
      const inside = spatialIndex(canvas.view.getState().layout).cardsIn(box);
      const selectedCards = new Set(adding ? [...before, ...inside] : inside);
      editor.setSession({ selectedCards, range: null });
    },
    end() {
      gesture.setState(idle);
    },
    cancel() {
      gesture.setState(idle);
      editor.setSession({ selectedCards: before, cursor });
    },
  };
}

function between(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
