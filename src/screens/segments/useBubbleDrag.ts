// Dragging a segment over the plot, from its place or from the tray beside it. Escape puts it back.
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { placeChange, together } from '../../actions/segmentation/cellChange';
import type { Id } from '../../base/id';
import { editSegment } from '../../commands/segmentation/editSegment';
import type { SegmentationDocument } from '../../document/segmentation';
import { placeAlong } from '../../scene/segmentBubbles';
import type { Editor, Gesture } from '../../store/editor';

/** Less than this is a click. */
const threshold = 4;

interface Options {
  editor: Editor<SegmentationDocument>;
  field: RefObject<HTMLElement | null>;
  axes: { x: Id; y: Id };
}

export function useBubbleDrag({ editor, field, axes }: Options) {
  /** `onDone` is told whether it was moved: a click follows a drag as well. */
  return (
    event: ReactPointerEvent,
    id: Id,
    { isWaiting, onDone }: { isWaiting: boolean; onDone: (moved: boolean) => void },
  ) => {
    if (event.button !== 0) return;
    const from = { x: event.clientX, y: event.clientY };
    let gesture: Gesture<SegmentationDocument> | null = null;
    let moved = false;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const box = field.current?.getBoundingClientRect();
      if (!box) return;
      if (!moved && Math.hypot(clientX - from.x, clientY - from.y) < threshold) return;
      moved = true;
      const outside =
        clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
      if (isWaiting && outside) {
        gesture?.cancel();
        gesture = null;
        return;
      }
      gesture ??= editor.gesture('Move segment');
      const x = placeAlong(clientX - box.left, box.width);
      const y = placeAlong(box.bottom - clientY, box.height);
      const change = together([placeChange(axes.x, x), placeChange(axes.y, y)]);
      gesture.update(editSegment({ segmentId: id, change }));
    };
    const end = (keep: boolean) => {
      if (keep) gesture?.commit();
      else gesture?.cancel();
      stop.abort();
      onDone(moved);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  };
}
