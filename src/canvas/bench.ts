// The handles by which a benchmark drives the map, present only with `?bench` in the address. A chunk of its own.
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import type { Command } from '../commands/command';
import { addCard } from '../commands/grid/addCard';
import { bigMap } from '../document/bigMap';
import type { GridDocument } from '../document/grid';
import type { Editor } from '../store/editor';
import type { Camera } from './camera';
import { boxToScreen } from './viewport';

export interface Bench {
  /** Puts a map of that size in place of the current one; resolves when it is drawn. */
  load(cards: number, links: number): Promise<void>;
  setView(x: number, y: number, zoom: number): void;
  getZoom(): number;
  /** On the page, in CSS pixels; null while there is no such card. */
  cardRect(id: Id): Box | null;
  cardText(id: Id): string | null;
  count(): number;
  /** At the end of the first cell; returns its id. */
  addCard(): Id;
  selectAll(): void;
  /** The camera on the whole map, at once. */
  fit(): void;
}

declare global {
  interface Window {
    /** On home only `load`, which opens a new map first. */
    __bench?: Pick<Bench, 'load'> & Partial<Bench>;
  }
}

/** Returns the way to take it off again. */
export function offerBench(target: Window, editor: Editor, camera: Camera): () => void {
  const { state } = editor;
  const bench: Bench = {
    async load(cards, links) {
      editor.dispatch(becomeBigMap(cards, links), { session: { cursor: null, editing: null } });
      camera.home();
      await drawn(target);
    },
    setView: (x, y, zoom) => camera.setViewport({ x, y, zoom }),
    getZoom: () => camera.getViewport().zoom,
    cardRect(id) {
      const box = editor.layout().cards.get(id);
      if (!box) return null;
      const seen = boxToScreen(camera.getViewport(), box);
      const origin = camera.origin();
      return { ...seen, x: seen.x + origin.x, y: seen.y + origin.y };
    },
    cardText: (id) => state.getState().document.cards[id]?.text ?? null,
    count: () => Object.keys(state.getState().document.cards).length,
    addCard() {
      const id = editor.ids();
      const layout = editor.layout();
      const stepId = layout.steps[0]?.id ?? null;
      const laneId = layout.lanes.find((lane) => lane.kind === 'cards')?.id ?? null;
      editor.dispatch(addCard({ id, stepId, laneId, before: null, text: 'A new card' }));
      return id;
    },
    selectAll() {
      editor.setSession({ selectedCards: new Set(editor.layout().cards.keys()) });
    },
    fit: () => camera.fit({ animate: false }),
  };
  const before = target.__bench;
  target.__bench = bench;
  return () => {
    target.__bench = before;
  };
}

/** A command like any other, so that storage, history and other tabs stay in step. */
function becomeBigMap(cards: number, links: number): Command {
  return {
    name: 'bench.load',
    args: { cards, links },
    label: 'Load a map',
    apply(draft) {
      const { id, title, ...map }: GridDocument = bigMap(cards, links, evenSpread(1));
      Object.assign(draft, map);
    },
  };
}

/** Two frames in a row with the same elements. */
async function drawn(target: Window): Promise<void> {
  const count = () => target.document.querySelectorAll('[data-card-id]').length;
  let before = -1;
  for (let now = count(); now !== before; now = count()) {
    before = now;
    await new Promise((done) => target.requestAnimationFrame(() => target.setTimeout(done, 0)));
  }
}

/** Numbers in [0, 1) that look random and are the same on every machine (mulberry32). */
function evenSpread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
