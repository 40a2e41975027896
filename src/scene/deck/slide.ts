// A slide as data: native objects with final places and colours. The PowerPoint writer and the picture of a slide are
// made from this and from nothing else. Places are CSS pixels from the slide's top left, text sizes are points.
import type { Box, Point, Size } from '../../base/geometry';
import type { PathStep } from '../scene';

export interface Paragraph {
  /** Line feeds are line breaks. */
  text: string;
  /** Points. */
  size: number;
  color: string;
  bold?: boolean;
  italic?: boolean;
  /** `start` is the right side where text runs from there; `left` stays beside what is at its left. */
  align?: 'start' | 'left' | 'middle' | 'end';
  bullet?: boolean;
  /** Space above it, in points. */
  before?: number;
}

export interface TextBlock {
  paragraphs: readonly Paragraph[];
  anchor: 'top' | 'middle' | 'bottom';
  /** Pixels. */
  inset: { left: number; top: number; right: number; bottom: number };
}

export interface SlideStroke {
  color: string;
  /** Pixels. */
  width: number;
  dash?: 'dash' | 'dot' | 'long' | 'dash-dot';
  opacity?: number;
}

interface Common {
  /** What connectors call it; unique within a slide. */
  id?: string;
  /** As lists of a slide's objects show it. */
  name: string;
  /** For people who do not see it; absent = mere decoration, or text that speaks for itself. */
  alt?: string;
}

interface Paint {
  fill?: string;
  opacity?: number;
  stroke?: SlideStroke;
}

export interface BoxObject extends Common, Box, Paint {
  kind: 'box';
  form: 'rect' | 'round' | 'ellipse' | 'pentagon' | 'chevron';
  /** Of round corners; of an arrow the depth of its tip. */
  radius?: number;
  text?: TextBlock;
}

export interface TextObject extends Common, Box {
  kind: 'text';
  text: TextBlock;
  /** Fills a place of the slide's layout, so that it follows another template's look. */
  role?: 'title' | 'subtitle';
  /** Not where the layout has it. */
  isMoved?: boolean;
}

export interface PathObject extends Common, Paint {
  kind: 'path';
  steps: readonly PathStep[];
  /** Round line ends. */
  round?: boolean;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** An end that stays with the object when somebody moves it. */
export interface Glue {
  id: string;
  side: Side;
}

/** Straight or with right angles: the corners of its way. */
export interface ConnectorObject extends Common {
  kind: 'connector';
  points: readonly Point[];
  from?: Glue;
  to?: Glue;
  heads: 0 | 1 | 2;
  stroke: SlideStroke;
}

/** Cut to fill its box. */
export interface ImageObject extends Common, Box {
  kind: 'image';
  assetId: string;
  alt: string;
  /** Fills the box where the picture is not at hand. */
  placeholder: string;
  form: 'rect' | 'round' | 'ellipse';
}

export interface GroupObject extends Common {
  kind: 'group';
  alt: string;
  objects: readonly SlideObject[];
}

export interface TableCell {
  paragraphs: readonly Paragraph[];
  fill?: string;
}

export interface TableObject extends Common, Point {
  kind: 'table';
  columns: readonly number[];
  /** The first row is the head. */
  rows: readonly { height: number; cells: readonly TableCell[] }[];
  line: string;
}

export type SlideObject =
  | BoxObject
  | TextObject
  | PathObject
  | ConnectorObject
  | ImageObject
  | GroupObject
  | TableObject;

export interface Slide {
  kind: 'title' | 'content';
  /** For lists of slides, as in its title. */
  title: string;
  /** In the order in which they are painted and read. */
  objects: readonly SlideObject[];
  /** Paragraphs for the speaker. */
  notes: readonly string[];
}

export interface Deck {
  size: Size;
  title: string;
  /** At the foot of every slide but the first. */
  footer: string;
  slides: readonly Slide[];
  /** Sentences about what the slides do not show in full. */
  notes: readonly string[];
}
