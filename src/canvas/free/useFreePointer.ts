// Presses on a free canvas, read from the canvas as a whole: what is under the pointer says which gesture begins.
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { Target } from './model';
import type { useConnect } from './useConnect';
import type { FreeSession } from './useFreeSession';
import type { useNodeDrag } from './useNodeDrag';

interface Options {
  root: RefObject<HTMLElement | null>;
  session: FreeSession;
  drag: ReturnType<typeof useNodeDrag>;
  connect: ReturnType<typeof useConnect>;
  hand: boolean;
  openMenu(at: { x: number; y: number }, target: Target | null): void;
}

export function useFreePointer({ root, session, drag, connect, hand, openMenu }: Options) {
  /** Menus are React children of the canvas, but lie elsewhere on the page. */
  const inside = (target: EventTarget): Element | null =>
    target instanceof Element && root.current?.contains(target) ? target : null;

  return {
    onPointerDown(event: PointerEvent) {
      const element = inside(event.target);
      if (!element || event.button !== 0 || hand) return;
      if (element.closest('button, a, textarea, [data-chrome]')) return;
      const handle = element.closest('[data-free-handle]')?.getAttribute('data-free-handle');
      const target = targetAt(element);
      if (connect.connection) {
        event.preventDefault();
        connect.finish(target?.kind === 'node' ? target.id : null);
        return;
      }
      session.choose(target);
      if (!target) {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        return;
      }
      // The textarea keeps the focus that it just got.
      event.preventDefault();
      if (handle) connect.start(handle, event);
      else if (target.kind === 'node') drag.down(event, target.id);
    },
    // The mouse event moves the focus, whatever became of the pointer event.
    onMouseDown(event: MouseEvent) {
      const element = inside(event.target);
      if (element && !element.closest('textarea') && targetAt(element)) event.preventDefault();
    },
    onPointerMove(event: PointerEvent) {
      drag.move(event);
      connect.move(event);
    },
    onPointerUp(event: PointerEvent) {
      drag.end(true);
      connect.up(event);
    },
    onPointerCancel() {
      drag.end(false);
    },
    onDoubleClick(event: MouseEvent) {
      const target = targetAt(inside(event.target));
      if (target) session.edit(target);
    },
    onContextMenu(event: MouseEvent) {
      const target = targetAt(inside(event.target));
      if (!target) return;
      event.preventDefault();
      session.choose(target);
      openMenu({ x: event.clientX, y: event.clientY }, target);
    },
  };
}

function targetAt(element: Element | null): Target | null {
  const node = element?.closest('[data-free-node]')?.getAttribute('data-free-node');
  if (node) return { kind: 'node', id: node };
  const edge = element?.closest('[data-free-edge]')?.getAttribute('data-free-edge');
  return edge ? { kind: 'edge', id: edge } : null;
}
