// Segmentation maps: one set of segments, shown on two named axes, as a tree or as a table.
import type { Id } from '../base/id';
import type { OrderKey } from '../base/order';
import type { Dismissals } from './dismissed';
import type { CriterionKind } from './sheetVocabulary';

export interface SegmentationDocument {
  id: Id;
  kind: 'segmentation';
  title: string;
  /** The first two dimensions; a segment's place on them is its `x` and `y`. */
  axes: { x: SegmentAxis; y: SegmentAxis };
  /** Further dimensions; a segment's place on them is in its `scores`. */
  dimensions?: Record<Id, SegmentDimension>;
  /** What the plot shows: `x`, `y` or the id of a dimension. Absent = the first two. */
  shown?: { x: Id; y: Id };
  /** What the size of a bubble stands for. Absent = share. */
  bubble?: 'share' | 'size' | 'value';
  /** Unit of the segments' `value`, such as `€ a year`. */
  valueUnit?: string;
  segments: Record<Id, Segment>;
  dismissed?: Dismissals;
}

/** A correct axis is named at both ends (canon §3.4). */
export interface SegmentAxis {
  title: string;
  low: string;
  high: string;
}

export interface SegmentDimension extends SegmentAxis {
  order: OrderKey;
}

export interface Segment {
  name: string;
  order: OrderKey;
  /** The larger segment it is a part of. */
  parentId?: Id;
  /** The rule of membership, as a sentence. */
  definition?: string;
  /** Per cent of all customers, 0–100. */
  share?: number;
  /** Number of customers. */
  size?: number;
  /** What they are worth, in the map's `valueUnit`. */
  value?: number;
  /** 0–100 along the axis. */
  x?: number;
  y?: number;
  /** 0–100 along further dimensions. */
  scores?: Record<Id, number>;
  criteria?: Partial<Record<CriterionKind, string>>;
  /** One statement a line. */
  goals?: string;
  jobs?: string;
  pains?: string;
  /** How it differs from the other segments. */
  difference?: string;
  /** Persona documents that stand for it. */
  personaIds?: Id[];
  /** Maps that serve it. */
  journeyIds?: Id[];
  /** Where somebody put it in the tree, in map units; both or neither. */
  treeX?: number;
  treeY?: number;
}
