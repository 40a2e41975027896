// Picture files that are dragged over the map from outside: the place that would take them is shown, and a drop hands
// them over with it. Whatever else is dragged is the page's matter.
import { type RefObject, useEffect } from 'react';
import type { Canvas } from '../context';
import { boxToScreen } from '../viewport';
import { edgePan } from './edgePan';
import { idle } from './gesture';
import { type PictureSpot, picturePlace } from './picturePlace';

export function usePictureDrag(canvas: Canvas, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { camera, editor, events, gesture, view } = canvas;
    const spotOf = (event: DragEvent, count: number): PictureSpot => {
      const onTitle = event.target instanceof Element && event.target.closest(titles) !== null;
      // Titles lie over the grid: a point beyond it stands for them.
      const at = onTitle ? outside : camera.toMap({ x: event.clientX, y: event.clientY });
      return picturePlace(editor.state.getState().document, view.getState().layout, at, count);
    };
    const follow = ({ clientX, clientY }: DragEvent) => {
      const origin = camera.origin();
      const at = { x: clientX - origin.x, y: clientY - origin.y };
      const map = { x: 0, y: 0, ...view.getState().layout.size };
      const content = boxToScreen(camera.getViewport(), map);
      const shift = edgePan(at, camera.size(), camera.frozen(), content, 'both');
      if (shift.x !== 0 || shift.y !== 0) camera.panBy(shift);
    };
    const onOver = (event: DragEvent) => {
      const count = picturesIn(event.dataTransfer);
      if (count === 0) return;
      // Without this the browser would leave the page for the file; the page's own overlay keeps back.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      follow(event);
      const { readOnly } = editor.state.getState();
      const shows = readOnly === null ? spotOf(event, count).shows : { hint: readOnly };
      gesture.setState({ ...idle, ...shows });
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      const isInside = relatedTarget instanceof Node && element.contains(relatedTarget);
      if (!isInside) gesture.setState(idle);
    };
    const onDrop = (event: DragEvent) => {
      gesture.setState(idle);
      const files = [...(event.dataTransfer?.files ?? [])];
      const count = files.filter(({ type }) => type.startsWith('image/')).length;
      if (count === 0 || !events.onDropFiles) return;
      event.preventDefault();
      events.onDropFiles(files, spotOf(event, count).place);
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('dragenter', onOver, { signal });
    element.addEventListener('dragover', onOver, { signal });
    element.addEventListener('dragleave', onLeave, { signal });
    element.addEventListener('drop', onDrop, { signal });
    return () => stop.abort();
  }, [canvas, root]);
}

const titles = '[data-stage-id],[data-step-id],[data-lane-id]';
const outside = { x: -1, y: -1 };

/** While files hang over the page only their kinds are known. */
function picturesIn(data: DataTransfer | null): number {
  return [...(data?.items ?? [])].filter(
    ({ kind, type }) => kind === 'file' && type.startsWith('image/'),
  ).length;
}
