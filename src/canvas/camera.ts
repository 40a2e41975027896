// The camera as the rest of the app knows it. The only file that touches React Flow's own store, so that a new
// version of the library is a change here alone.
import { useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { type Box, bottom, type Point, right, type Size } from '../base/geometry';
import { motion, sizes } from '../ui/tokens';
import {
  type Insets,
  maxZoom,
  shiftToShow,
  toMap,
  type Viewport,
  viewportAround,
  zoomedAt,
  zoomedInPlace,
} from './viewport';

export interface Camera {
  getViewport(): Viewport;
  /** Of the canvas, in CSS pixels. */
  size(): Size;
  setViewport(viewport: Viewport, options?: { animate?: boolean }): void;
  /** Everything in view; small maps stop at 100 %. */
  fit(options?: { animate?: boolean }): void;
  /** Fits the height if that stays legible, else 100 % at the first stage. */
  home(): void;
  zoomTo(zoom: number, options?: { at?: Point; animate?: boolean }): void;
  zoomToBox(box: Box, options?: { animate?: boolean; most?: number }): void;
  /** Shifts the view by screen pixels. */
  panBy(delta: Point): void;
  /** The least move that brings the box out from under the frozen bands and `extra` chrome. */
  ensureVisible(box: Box, extra?: Partial<Insets>): void;
  /** A point of the page, such as a pointer's, in map units. */
  toMap(client: Point): Point;
  /** The canvas's own place on the page. */
  origin(): Point;
  /** Called in the same frame as every move or resize, before it is painted. */
  onChange(listener: () => void): () => void;
  /** Where the map's body lies and how high its frozen titles are; kept current by the canvas. */
  setContent(content: Box, headerHeight: number): void;
  /** What frozen titles and labels cover. */
  frozen(): Insets;
  smallestZoom(): number;
  /** To whole pixels, once the view rests: text between pixels is blurred. */
  snap(): void;
}

const air = 8;

/** Must be called under React Flow's provider. */
export function useCamera(): Camera {
  const store = useStoreApi();
  return useMemo(() => createCamera(store), [store]);
}

function createCamera(store: ReturnType<typeof useStoreApi>): Camera {
  let content: Box = { x: 0, y: 0, width: 1, height: 1 };
  let frozen: Insets = { top: 0, right: 0, bottom: 0, left: sizes.laneColumn };
  let waiting: Viewport | null = null;
  /** Room for the `+` at the ends and the floating dock. */
  const fitAir = (): Insets => ({
    ...frozen,
    right: sizes.laneAdd + 16,
    bottom: sizes.laneAdd + sizes.dock + 16,
  });

  const size = () => ({ width: store.getState().width, height: store.getState().height });
  const getViewport = (): Viewport => {
    const [x, y, zoom] = store.getState().transform;
    return { x, y, zoom };
  };
  const smallestZoom = () => Math.min(0.1, viewportAround(content, size(), fitAir(), 0.01, 1).zoom);
  const origin = (): Point => {
    const at = store.getState().domNode?.getBoundingClientRect();
    return { x: at?.left ?? 0, y: at?.top ?? 0 };
  };

  /** Pan stops one viewport beyond the map, so that it is never lost. */
  const limitPan = () => {
    // Straight to d3-zoom: React Flow's own setters would wake every subscriber of its store.
    const { panZoom } = store.getState();
    if (!panZoom) return;
    const { zoom } = getViewport();
    const { width, height } = size();
    const dx = width / Math.min(zoom, 1);
    const dy = height / Math.min(zoom, 1);
    panZoom.setTranslateExtent([
      [content.x - dx, content.y - dy],
      [right(content) + dx, bottom(content) + dy],
    ]);
    panZoom.setScaleExtent([smallestZoom(), maxZoom]);
  };

  const setViewport = (viewport: Viewport, animate = false) => {
    const { panZoom, width } = store.getState();
    if (!panZoom || width === 0) {
      waiting = viewport;
      return;
    }
    const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
    panZoom.setViewport(viewport, still ? undefined : { duration: motion.camera });
  };
  const whenReady = (show: () => Viewport, animate = false) => {
    const { panZoom, width } = store.getState();
    if (panZoom && width > 0) {
      limitPan();
      setViewport(show(), animate);
      return;
    }
    const stop = store.subscribe((state) => {
      if (!state.panZoom || state.width === 0) return;
      stop();
      limitPan();
      setViewport(waiting ?? show());
      waiting = null;
    });
  };

  const zoomTo: Camera['zoomTo'] = (zoom, { at, animate = true } = {}) => {
    const { width, height } = size();
    const middle = { x: (width + frozen.left) / 2, y: (height + frozen.top) / 2 };
    const allowed = Math.min(Math.max(zoom, smallestZoom()), maxZoom);
    const now = getViewport();
    setViewport(
      at ? zoomedAt(now, allowed, at) : zoomedInPlace(now, allowed, middle, frozen),
      animate,
    );
  };

  return {
    getViewport,
    size,
    origin,
    smallestZoom,
    zoomTo,
    setViewport: (viewport, options) => whenReady(() => viewport, options?.animate),
    fit: (options) =>
      whenReady(() => viewportAround(content, size(), fitAir(), 0.01, 1), options?.animate ?? true),
    home: () => whenReady(() => homeViewport(content, size(), fitAir())),
    zoomToBox: (box, { animate = true, most = maxZoom } = {}) =>
      whenReady(() => viewportAround(box, size(), inset(fitAir(), air), 0.01, most), animate),
    panBy: (delta) => {
      const { x, y, zoom } = getViewport();
      setViewport({ x: x + delta.x, y: y + delta.y, zoom });
    },
    ensureVisible: (box, extra = {}) => {
      const insets = {
        // At the map's own edge the bands lie flush, as they do when it opens.
        top: frozen.top + (box.y > content.y ? air : 0) + (extra.top ?? 0),
        left: frozen.left + (box.x > content.x ? air : 0) + (extra.left ?? 0),
        right: air + (extra.right ?? 0),
        bottom: air + (extra.bottom ?? sizes.dock + 16),
      };
      const viewport = getViewport();
      const { x, y } = shiftToShow(viewport, box, size(), insets);
      if (x !== 0 || y !== 0) {
        setViewport({ x: viewport.x + x, y: viewport.y + y, zoom: viewport.zoom });
      }
    },
    toMap: (client) => {
      const at = origin();
      return toMap(getViewport(), { x: client.x - at.x, y: client.y - at.y });
    },
    onChange: (listener) =>
      store.subscribe((state, before) => {
        if (
          state.transform !== before.transform ||
          state.width !== before.width ||
          state.height !== before.height
        ) {
          if (state.transform[2] !== before.transform[2] || state.width !== before.width)
            limitPan();
          listener();
        }
      }),
    frozen: () => frozen,
    snap: () => {
      const { x, y, zoom } = getViewport();
      const ratio = window.devicePixelRatio;
      const whole = { x: Math.round(x * ratio) / ratio, y: Math.round(y * ratio) / ratio };
      if (whole.x !== x || whole.y !== y) setViewport({ ...whole, zoom });
    },
    setContent: (box, headerHeight) => {
      content = box;
      frozen = { ...frozen, top: headerHeight };
      limitPan();
    },
  };
}

function homeViewport(content: Box, size: Size, fitAir: Insets): Viewport {
  const fitting = viewportAround(content, size, fitAir, 0.01, 1).zoom;
  const byHeight = (size.height - fitAir.top - fitAir.bottom) / content.height;
  const zoom = fitting >= 0.75 ? fitting : byHeight >= 0.75 ? Math.min(1, byHeight) : 1;
  return { x: fitAir.left - content.x * zoom, y: fitAir.top - content.y * zoom, zoom };
}

function inset(insets: Insets, by: number): Insets {
  return {
    top: insets.top + by,
    right: insets.right + by,
    bottom: insets.bottom + by,
    left: insets.left + by,
  };
}
