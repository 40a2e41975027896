// A node under the pointer: it follows after four pixels, lines up with others, and is one undo step when let go.
import { type PointerEvent, useRef, useState } from 'react';
import { type Box, centre, type Point } from '../../base/geometry';
import { snapped } from '../../layout/freeNear';
import type { FreeView } from '../../scene/freeView';
import type { FreeActions, Mover } from './model';
import type { FreeCamera } from './useFreeCamera';

interface Press {
  id: string;
  client: Point;
  at: Point;
  box: Box;
  mover: Mover | null;
}

/** Lines that show what a dragged node lines up with. */
export interface Guides {
  x: number | null;
  y: number | null;
}

const threshold = 4;
const snapWithin = 4;

export function useNodeDrag(view: FreeView, actions: FreeActions, camera: FreeCamera) {
  const press = useRef<Press | null>(null);
  const [guides, setGuides] = useState<Guides | null>(null);

  function down(event: PointerEvent, id: string) {
    const box = view.boxes.get(id);
    if (!box) return;
    const client = { x: event.clientX, y: event.clientY };
    press.current = { id, client, at: camera.toMap(client), box, mover: null };
  }

  function move(event: PointerEvent) {
    const now = press.current;
    if (!now) return;
    const { clientX: x, clientY: y } = event;
    if (!now.mover) {
      if (Math.hypot(x - now.client.x, y - now.client.y) < threshold) return;
      now.mover = actions.startMove(now.id);
      if (!now.mover) {
        press.current = null;
        return;
      }
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const at = camera.toMap({ x, y });
    const box = { ...now.box, x: now.box.x + at.x - now.at.x, y: now.box.y + at.y - now.at.y };
    const snap = event.altKey
      ? { box, x: null, y: null }
      : snapped(box, others(view, now.id), snapWithin / camera.zoom());
    now.mover.to(centre(snap.box));
    setGuides({ x: snap.x, y: snap.y });
  }

  /** True when a drag was under way. */
  function end(isKept: boolean): boolean {
    const mover = press.current?.mover;
    press.current = null;
    setGuides(null);
    if (!mover) return false;
    if (isKept) mover.commit();
    else mover.cancel();
    return true;
  }

  return { guides, down, move, end };
}

/** What hangs on the dragged node moves along and is nothing to line up with. */
function others({ nodes, boxes }: FreeView, id: string): Box[] {
  const moving = new Set([id]);
  for (const node of nodes)
    if (node.parent !== null && moving.has(node.parent)) moving.add(node.id);
  return nodes.flatMap((node) => (moving.has(node.id) ? [] : (boxes.get(node.id) ?? [])));
}
