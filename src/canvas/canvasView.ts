// What is on the canvas now: follows document and camera and decides which cards are elements, frame by frame.
// Deciding is pure (window, project, reconcile, levelOfDetail); this file only keeps the state and the clock.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../base/geometry';
import type { GridLayout } from '../layout/gridLayout';
import { spatialIndex } from '../layout/spatialIndex';
import type { Editor } from '../store/editor';
import { sizes } from '../ui/tokens';
import type { Camera } from './camera';
import { isPainted, type LevelOfDetail, levelAt, type Thin, thinAt } from './levelOfDetail';
import { project } from './project';
import { emptyFlow, type Flow, reconcile } from './reconcile';
import { visibleBox } from './viewport';
import { type Mounted, nextArea, nextMounted, nothingMounted } from './window';

export interface CanvasView {
  layout: GridLayout;
  level: LevelOfDetail;
  /** Cards are painted on the overview canvas, none is an element. */
  painted: boolean;
  /** Columns too narrow on the screen to be drawn one by one: hundreds of slivers cost and say nothing. */
  thin: Thin;
  mounted: Mounted;
  flow: Flow;
}

export interface CanvasViewControl {
  store: StoreApi<CanvasView>;
  /** Follows document and camera until the returned function is called. */
  start(): () => void;
}

/** Elements are mounted this long after the last zoom step: a pinch is no time for it. */
const settleAfter = 100;
/** Longer than the pause between two turns of a wheel. */
const restAfter = 200;

export function headerHeight(stepRowShown: boolean): number {
  return sizes.stageHeader + (stepRowShown ? sizes.stepHeader : 0);
}

export function createCanvasView(editor: Editor, camera: Camera): CanvasViewControl {
  const store = createStore<CanvasView>(() => ({
    layout: editor.layout(),
    level: levelAt(camera.getViewport().zoom, null),
    painted: false,
    thin: { steps: false, stages: false },
    mounted: nothingMounted,
    flow: emptyFlow,
  }));
  let frame = 0;
  let settle = 0;
  let rest = 0;
  let zoom = camera.getViewport().zoom;
  let links = editor.state.getState().document.links;

  function refresh() {
    const size = camera.size();
    if (size.width === 0) return;
    const before = store.getState();
    const layout = editor.layout();
    const document = editor.state.getState().document;
    const changed = layout !== before.layout || document.links !== links;
    const visible = visibleBox(camera.getViewport(), size);
    const level = levelAt(camera.getViewport().zoom, before.level);
    const index = spatialIndex(layout);
    const thin = thinAt(layout, camera.getViewport().zoom, before.thin);
    const painted = isPainted(level, level < 2 ? index.cardsIn(visible).length : 0);
    const area = nextArea(before.mounted.area, visible);
    const mounted = step(before.mounted, area, painted, layout);
    links = document.links;
    if (changed || mounted !== before.mounted || painted !== before.painted) {
      const linkIds = painted ? [] : index.linksIn(area);
      const flow = reconcile(before.flow, project(layout, links, mounted.cards, linkIds));
      store.setState({ layout, level, painted, thin, mounted, flow });
    } else if (level !== before.level || thin !== before.thin) {
      store.setState({ level, thin });
    }
    if (mounted.waiting && !settle && !frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        refresh();
      });
    }
  }

  function step(before: Mounted, area: Box, painted: boolean, layout: GridLayout): Mounted {
    if (painted) {
      return before.area === area && before.cards.size === 0
        ? before
        : { area, cards: new Set(), waiting: false };
    }
    if (settle && before.cards.size > 0) {
      return area === before.area ? before : { ...before, area, waiting: true };
    }
    const wanted = spatialIndex(layout).cardsIn(area);
    return nextMounted(before, area, wanted, (id) => layout.cards.get(id));
  }

  function announceSize() {
    const { size, stepRowShown } = editor.layout();
    camera.setContent({ x: 0, y: 0, ...size }, headerHeight(stepRowShown));
  }

  function moved() {
    clearTimeout(rest);
    rest = window.setTimeout(() => camera.snap(), restAfter);
    const now = camera.getViewport().zoom;
    if (now !== zoom) {
      zoom = now;
      clearTimeout(settle);
      settle = window.setTimeout(() => {
        settle = 0;
        refresh();
      }, settleAfter);
    }
    refresh();
  }

  return {
    store,
    start() {
      const stops = [
        camera.onChange(moved),
        editor.state.subscribe((state, before) => {
          if (state.document === before.document) return;
          announceSize();
          refresh();
        }),
      ];
      announceSize();
      refresh();
      return () => {
        for (const stop of stops) stop();
        clearTimeout(settle);
        clearTimeout(rest);
        settle = 0;
        cancelAnimationFrame(frame);
        frame = 0;
      };
    },
  };
}
