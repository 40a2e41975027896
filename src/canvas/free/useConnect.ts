// Drawing an arrow: pulled from a handle to the other end, or one click on the handle and one on the other end.
import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from '../../base/geometry';
import type { FreeActions } from './model';
import type { FreeCamera } from './useFreeCamera';

export interface Connection {
  from: string;
  /** Where the pointer is, in map units; null until it moves. */
  at: Point | null;
  over: string | null;
}

const threshold = 4;

export function useConnect(actions: FreeActions, camera: FreeCamera) {
  const [connection, setConnection] = useState<Connection | null>(null);
  /** Where the button went down while it is down. */
  const pressed = useRef<Point | null>(null);

  function start(from: string, event?: PointerEvent) {
    pressed.current = event ? { x: event.clientX, y: event.clientY } : null;
    setConnection({ from, at: null, over: null });
  }

  function move(event: PointerEvent) {
    if (!connection) return;
    const { clientX: x, clientY: y } = event;
    const over = nodeAt({ x, y });
    setConnection({
      from: connection.from,
      at: camera.toMap({ x, y }),
      over: over === connection.from ? null : over,
    });
  }

  function finish(to: string | null) {
    if (connection && to !== null && to !== connection.from) actions.connect?.(connection.from, to);
    cancel();
  }

  function up(event: PointerEvent) {
    const from = pressed.current;
    pressed.current = null;
    if (!connection || !from) return;
    const { clientX: x, clientY: y } = event;
    // A click on the handle: the next press says where to.
    if (Math.hypot(x - from.x, y - from.y) < threshold) return;
    finish(nodeAt({ x, y }));
  }

  /** True when there was one. */
  function cancel(): boolean {
    pressed.current = null;
    setConnection(null);
    return connection !== null;
  }

  return { connection, start, move, up, finish, cancel };
}

function nodeAt({ x, y }: Point): string | null {
  const node = document.elementFromPoint(x, y)?.closest('[data-free-node]');
  return node?.getAttribute('data-free-node') ?? null;
}
