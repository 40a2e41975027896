// What a free canvas may ask of its owner. It knows neither personas nor segments.
import type { Point } from '../../base/geometry';
import type { MenuEntry } from '../../ui/menuEntry';

/** What is chosen: a node, or an edge whose label can be typed. */
export interface Target {
  kind: 'node' | 'edge';
  id: string;
}

/** A node on its way. */
export interface Mover {
  /** Shows it with its centre there, in map units. */
  to(centre: Point): void;
  commit(): void;
  cancel(): void;
}

export interface MenuUi {
  /** Opens its label; one that was just added goes away again when it stays empty. */
  edit(target: Target, isNew?: boolean): void;
  /** The next node pressed is the other end. */
  connect(from: string): void;
}

/** Whatever is refused is said by the owner; a null is a refusal. */
export interface FreeActions {
  /** Says it to screen readers. */
  say(words: string): void;
  /** The id of the new node. */
  addChild(id: string): string | null;
  addSibling(id: string): string | null;
  /** A keystroke in a label. False when it is refused. */
  type(target: Target, text: string): boolean;
  /** The label is done. An empty one of a node just added takes the node with it. */
  endTyping(target: Target, isNew: boolean): void;
  /** True when it is gone. */
  remove(target: Target): boolean;
  startMove(id: string): Mover | null;
  nudge(id: string, by: Point): void;
  unpin(id: string): void;
  /** Absent where nothing can be connected by hand. */
  connect?(from: string, to: string): void;
  /** Asks for the other end in words. */
  askConnect?(from: string): void;
  menu(target: Target, ui: MenuUi): MenuEntry[];
}
