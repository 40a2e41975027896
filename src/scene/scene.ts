// A picture as data: a flat list of shapes in paint order with final colours and positions. Every picture export (SVG,
// PNG, PDF, PowerPoint) draws from this and from nothing else. Units are CSS pixels, origin top left.
import type { Box, Size } from '../base/geometry';
import type { Id } from '../base/id';

export interface Stroke {
  color: string;
  width: number;
  dash?: readonly number[];
  /** How the line and its dashes end; absent = straight. */
  cap?: 'round';
  opacity?: number;
}

/** Straight and cubic pieces only, so that every format can draw them natively. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** What a shape belongs to, so that formats with objects of their own can put a card together again. */
export interface Owner {
  kind: 'title' | 'stage' | 'step' | 'lane' | 'card' | 'link' | 'curve' | 'line' | 'block';
  id: Id;
}

interface Common {
  owner?: Owner;
}

export interface RectShape extends Box, Common {
  kind: 'rect';
  radius?: number;
  fill?: string;
  opacity?: number;
  stroke?: Stroke;
}

export interface CircleShape extends Common {
  kind: 'circle';
  x: number;
  y: number;
  r: number;
  fill?: string;
  opacity?: number;
  stroke?: Stroke;
}

export interface PathShape extends Common {
  kind: 'path';
  steps: readonly PathStep[];
  fill?: string;
  opacity?: number;
  stroke?: Stroke;
}

/** One block of text, broken into lines already. */
export interface TextShape extends Common {
  kind: 'text';
  /** Where lines are anchored: their left end, middle or right end; in right-to-left text `start` is the right end. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** Of the first line. */
  baseline: number;
  lines: readonly string[];
  lineHeight: number;
  size: number;
  weight: number;
  italic?: boolean;
  rtl?: boolean;
  fill: string;
}

/** A stroked glyph on a 24 × 24 grid, drawn into a square. */
export interface IconShape extends Common {
  kind: 'icon';
  x: number;
  y: number;
  size: number;
  /** SVG path data. */
  data: string;
  color: string;
  /** In units of the picture. */
  strokeWidth: number;
  fill?: string;
}

/** A picture of the document's assets, cut to fill its box. */
export interface ImageShape extends Box, Common {
  kind: 'image';
  assetId: string;
  alt: string;
  /** Drawn where the picture is not at hand. */
  placeholder: string;
}

export type Shape = RectShape | CircleShape | PathShape | TextShape | IconShape | ImageShape;

/** A place where a cut parts no card. */
export interface Cut {
  at: number;
  /** Between two stages rather than two steps: preferred. */
  strong?: boolean;
}

/** How a picture that is too large for one sheet of paper comes apart. */
export interface Split {
  /** From left to right, and from top to bottom; without the ends. */
  x: readonly Cut[];
  y: readonly Cut[];
  /** The rows that every sheet repeats, such as stages and steps; what is above them stands on the first sheet alone. */
  head: { from: number; to: number };
  /** The columns that every sheet repeats, such as the names of lanes. */
  side: { from: number; to: number };
  /** Of what is to be parted. */
  body: { right: number; bottom: number };
}

export interface Scene {
  size: Size;
  background: string;
  title: string;
  description: string;
  shapes: readonly Shape[];
  /** Absent where the picture is meant to be seen as one. */
  split?: Split;
}
