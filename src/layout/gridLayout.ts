// What layout knows of a grid document: rectangles in map units. The origin is the top left corner of the first cell:
// headers and lane labels are drawn around it (screen: constant size; exports: at negative coordinates).
import type { Box, Point, Size } from '../base/geometry';
import type { Id } from '../base/id';
import type { LineKind } from '../document/bands';
import type { EmotionKey, LaneState } from '../document/grid';

export interface StepColumn {
  id: Id;
  stageId: Id;
  index: number;
  x: number;
  width: number;
}

export interface StageColumn {
  id: Id;
  x: number;
  width: number;
  stepIds: Id[];
}

export interface LaneRow {
  id: Id;
  index: number;
  y: number;
  height: number;
  kind: 'cards' | 'emotion';
  /** In a strip no card has a box: the cells show counts. */
  state: LaneState;
}

export interface CardBox extends Box {
  id: Id;
  laneId: Id;
  /** Index of the first and last step it covers, after clipping. */
  firstStep: number;
  lastStep: number;
}

/** One cubic piece of a curve; `bridge` marks a dashed piece over unrated steps. */
export interface CurveSegment {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
  bridge: boolean;
}

export interface CurvePoint extends Point {
  key: EmotionKey;
  stepId: Id;
  /** −1…+1 */
  value: number;
}

export interface Curve {
  laneId: Id;
  personaId: Id;
  points: CurvePoint[];
  segments: CurveSegment[];
}

export interface LinkRoute {
  id: Id;
  /** Corner points of the orthogonal route, from the edge of one card to the edge of the other. */
  points: Point[];
  bounds: Box;
  labelAt: Point;
}

/** Between two lanes of a blueprint; derived from roles, never stored. */
export interface BlueprintLine {
  kind: LineKind;
  /** Middle of its separator row, which is `sizes.blueprintRow` high. */
  y: number;
}

export interface GridLayout {
  /** Of the body, without headers and lane labels. */
  size: Size;
  stages: StageColumn[];
  steps: StepColumn[];
  lanes: LaneRow[];
  /** Step titles show once a stage has two steps or a step has a title. */
  stepRowShown: boolean;
  cards: ReadonlyMap<Id, CardBox>;
  /** Card ids per cell in order, keyed `laneId/stepId`; spanning cards stand in their first step. */
  cells: ReadonlyMap<string, readonly Id[]>;
  /** Per lane, the cards that cover more than one step, from left to right. */
  spanning: ReadonlyMap<Id, readonly Id[]>;
  curves: Curve[];
  links: ReadonlyMap<Id, LinkRoute>;
  lines: BlueprintLine[];
}
