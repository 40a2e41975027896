// What a free canvas shows, on screen and in pictures: nodes with lines between them. It knows neither personas nor
// segments.
import type { Box, Size } from '../base/geometry';
import type { Id } from '../base/id';
import type { MarkerShape } from '../document/vocabulary';
import type { IconName } from '../ui/icons';

/** A persona's mark. */
interface FreeMark {
  shape: MarkerShape;
  color: string;
}

export interface FreeNode {
  id: string;
  label: string;
  /** In the place of an empty label. */
  prompt: string;
  /** A quiet second line. */
  note: string;
  /** What a screen reader says of it. */
  words: string;
  icon: IconName;
  /** In the place of the icon. */
  mark?: FreeMark;
  tone: 'root' | 'plain' | 'leaf' | 'missing';
  parent: string | null;
  pinned: boolean;
  /** Whether its label can be typed. */
  named: boolean;
  /** Whether it can be put elsewhere. */
  movable: boolean;
}

export interface FreeEdge {
  id: string;
  from: string;
  to: string;
  label: string;
  /** Null without a label. */
  labelSize: Size | null;
  words: string;
  style: 'solid' | 'dashed' | 'dotted';
  heads: 0 | 1 | 2;
  form: 'arrow' | 'branch';
}

export interface FreeView {
  /** The root first, parents before children. */
  nodes: readonly FreeNode[];
  edges: readonly FreeEdge[];
  /** In map units, by node. */
  boxes: ReadonlyMap<string, Box>;
}

/** A persona of the library as other documents show it. */
export interface KnownPersona {
  name: string;
  /** Lists that an older version wrote do not say it. */
  mark?: FreeMark;
}

export type KnownPersonas = ReadonlyMap<Id, KnownPersona>;
