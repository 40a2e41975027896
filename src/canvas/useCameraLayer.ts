// Keeps an element in step with the camera, in the same frame as React Flow's own viewport and without a render.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useCanvas } from './context';
import type { Viewport } from './viewport';

/** `place` runs now, after every render and on every camera change. */
export function useCameraLayer<T extends HTMLElement>(
  place: (element: T, viewport: Viewport) => void,
): RefObject<T | null> {
  const { camera } = useCanvas();
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    const update = () => {
      if (element.current) place(element.current, camera.getViewport());
    };
    update();
    return camera.onChange(update);
  }, [camera, place]);
  return element;
}

/** A layer in map units, like React Flow's viewport. */
export function placeInMap(element: HTMLElement, { x, y, zoom }: Viewport): void {
  element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
}

/** For lines that keep their screen width: CSS divides by `--z`. Only for layers of few elements. */
export function shareZoom(element: HTMLElement, { zoom }: Viewport): void {
  if (element.style.getPropertyValue('--z') === `${zoom}`) return;
  element.style.setProperty('--z', `${zoom}`);
}
