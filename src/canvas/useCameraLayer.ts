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
    return camera.onChange(update);
  }, [camera, place]);
  // What a render has added is placed before it is painted.
  useLayoutEffect(() => {
    if (element.current) place(element.current, camera.getViewport());
  });
  return element;
}

/** A layer in map units, like React Flow's viewport. */
export function placeInMap(element: HTMLElement, { x, y, zoom }: Viewport): void {
  element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
}

/**
 * Places the children of a frozen strip, whose `data-at` and `data-length` are in map units. Each by its own style: a
 * shared variable would make the browser look at everything inside them again at every step of a zoom.
 */
export function placeAlong(strip: HTMLElement, axis: 'x' | 'y', zoom: number): void {
  const [start, length] =
    axis === 'x' ? (['left', 'width'] as const) : (['top', 'height'] as const);
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement) || child.dataset.at === undefined) continue;
    child.style[start] = `${Number(child.dataset.at) * zoom}px`;
    const long = child.dataset.length;
    if (long !== undefined) child.style[length] = `${Number(long) * zoom}px`;
  }
}

/** For lines that keep their screen width: CSS divides by `--z`. Only for layers of few elements. */
export function shareZoom(element: HTMLElement, { zoom }: Viewport): void {
  if (element.style.getPropertyValue('--z') === `${zoom}`) return;
  element.style.setProperty('--z', `${zoom}`);
}
