// The handles by which a benchmark drives the map, present only with `?bench` in the address.
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import { addCard } from '../commands/grid/addCard';
import type { Editor } from '../store/editor';
import type { Camera } from './camera';
import { boxToScreen } from './viewport';

export interface Bench {
  /** Opens a map of that size in place of the current one; resolves when it is drawn. */
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
  undo(): void;
}

declare global {
  interface Window {
    __bench?: Bench;
  }
}

export function isBenchAddress(address: string): boolean {
  return new URL(address).searchParams.has('bench');
}

/** Returns the way to take it off again. */
export function offerBench(
  target: Window,
  editor: Editor,
  camera: Camera,
  load: Bench['load'],
): () => void {
  const { state } = editor;
  const bench: Bench = {
    load: async (cards, links) => {
      await load(cards, links);
      await new Promise((done) => target.requestAnimationFrame(() => target.setTimeout(done, 0)));
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
    undo: () => {
      editor.undo();
    },
  };
  target.__bench = bench;
  return () => {
    delete target.__bench;
  };
}
