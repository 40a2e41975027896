// Segmentation maps: one set of segments, shown on two named axes or as a table.
import type { Id } from '../base/id';
import type { OrderKey } from '../base/order';
import type { Dismissals } from './dismissed';

export interface SegmentationDocument {
  id: Id;
  kind: 'segmentation';
  title: string;
  axes: { x: SegmentAxis; y: SegmentAxis };
  segments: Record<Id, Segment>;
  dismissed?: Dismissals;
}

/** A correct axis is named at both ends (canon §3.4). */
export interface SegmentAxis {
  title: string;
  low: string;
  high: string;
}

export interface Segment {
  name: string;
  order: OrderKey;
  /** The rule of membership, as a sentence. */
  definition?: string;
  /** Per cent of all customers, 0–100. */
  share?: number;
  /** 0–100 along the axis. */
  x?: number;
  y?: number;
}
