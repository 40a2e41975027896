// The camera of a free canvas: everything in view at first, and never further out than that needs.
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useMemo, useRef } from 'react';
import { type Box, clamp, type Point, type Size, union } from '../../base/geometry';
import { motion } from '../../ui/tokens';
import { maxZoom, shiftToShow, type Viewport, viewportAround, zoomedAt } from '../viewport';

export interface FreeCamera {
  fit(animate?: boolean): void;
  /** About the middle of the canvas. */
  zoomTo(zoom: number): void;
  zoomBy(factor: number): void;
  /** The least move that shows the box. */
  reveal(box: Box): void;
  /** A point of the page in map units. */
  toMap(client: Point): Point;
  zoom(): number;
}

export const minZoom = 0.1;
/** Room for what floats at the bottom. */
const insets = { top: 56, right: 32, bottom: 72, left: 32 };

export function useFreeCamera(
  root: RefObject<HTMLElement | null>,
  boxes: ReadonlyMap<string, Box>,
): FreeCamera {
  const flow = useReactFlow();
  const latest = useRef(boxes);
  latest.current = boxes;
  return useMemo(() => {
    const size = (): Size => {
      const { width = 1, height = 1 } = root.current?.getBoundingClientRect() ?? {};
      return { width, height };
    };
    const show = (viewport: Viewport, animate = true) => {
      const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
      flow.setViewport(viewport, still ? {} : { duration: motion.camera });
    };
    const zoomTo = (zoom: number) => {
      const { width, height } = size();
      const at = { x: width / 2, y: height / 2 };
      show(zoomedAt(flow.getViewport(), clamp(zoom, minZoom, maxZoom), at));
    };
    return {
      fit: (animate) =>
        show(
          viewportAround(union([...latest.current.values()]), size(), insets, minZoom, 1),
          animate,
        ),
      zoomTo,
      zoomBy: (factor) => zoomTo(flow.getZoom() * factor),
      reveal: (box) => {
        const viewport = flow.getViewport();
        const { x, y } = shiftToShow(viewport, box, size(), insets);
        if (x !== 0 || y !== 0) {
          show({ x: viewport.x + x, y: viewport.y + y, zoom: viewport.zoom }, false);
        }
      },
      toMap: (client) => flow.screenToFlowPosition(client),
      zoom: () => flow.getZoom(),
    };
  }, [flow, root]);
}
