// One continuous press: what it is told, and what it shows meanwhile.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';

import type { Axes } from './edgePan';

/** A pointer's place on the page with the keys held. */
export interface PointerAt {
  clientX: number;
  clientY: number;
  altKey: boolean;
  shiftKey: boolean;
}

export interface Gesture {
  /** Whether the view shall follow the pointer near its edges. */
  autoPan: Axes;
  move(at: PointerAt): void;
  end(at: PointerAt): void;
  cancel(): void;
}

/** Feedback in map units. */
export interface GestureView {
  /** Cards whose originals are faded while their copies follow the pointer. */
  dragged: ReadonlySet<Id>;
  marquee: Box | null;
  /** Where the cards would go: a line with a dot, and the tint of the cell. */
  insertion: { x: number; y: number; width: number } | null;
  tint: Box | null;
  /** The card that would take what is dropped. */
  ring: Box | null;
  /** What a drop would do, in words. */
  hint: string | null;
  /** Where a stage, step or lane would go, or a column's new edge. */
  slot: { axis: 'x' | 'y'; at: number } | null;
  /** A handle was clicked: the next card clicked is the other end. */
  connectFrom: Id | null;
}

export const idle: GestureView = {
  dragged: new Set(),
  marquee: null,
  insertion: null,
  tint: null,
  ring: null,
  hint: null,
  slot: null,
  connectFrom: null,
};

export function createGestureView(): StoreApi<GestureView> {
  return createStore<GestureView>(() => idle);
}
