// Journey maps and service blueprints: one grid of steps × lanes. Plain data in id-keyed tables; order is a key on the entity.
import type { Id } from '../base/id';
import type { OrderKey } from '../base/order';
import type { Dismissals } from './dismissed';
import type { CardType, Channel, LaneRole, MarkerShape } from './vocabulary';

export type GridKind = 'journey' | 'blueprint';

export interface GridDocument {
  id: Id;
  kind: GridKind;
  title: string;
  /** As-is shows today; a to-be map remembers the as-is map it came from in `originId`. */
  state: 'as-is' | 'to-be';
  /** Planned: as designed. Actual: as one real customer lived it. */
  basis: 'planned' | 'actual';
  scenario?: string;
  expectations?: string;
  owner?: string;
  team?: string;
  /** Free text as its maker writes it, usually ISO 8601. */
  date?: string;
  originId?: Id;
  /** The journey this blueprint continues: its stages, steps and customer actions have the ids they have there. */
  journeyId?: Id;
  /** Customer actions of that journey that are known here: one of them that is not on this map was left out on purpose. */
  journeyActions?: Id[];
  personas: Record<Id, MapPersona>;
  stages: Record<Id, Stage>;
  steps: Record<Id, Step>;
  lanes: Record<Id, Lane>;
  cards: Record<Id, Card>;
  links: Record<Id, Link>;
  /** Keyed by `emotionKey(laneId, stepId, personaId)`. */
  emotions: Record<EmotionKey, EmotionPoint>;
  /** Findings of the linter that were waved aside. */
  dismissed?: Dismissals;
}

/** Who travels, or works there. Name and look are a cache of the persona document when `documentId` is set and found. */
export interface MapPersona {
  name: string;
  /** `#rrggbb` */
  color: string;
  marker: MarkerShape;
  order: OrderKey;
  documentId?: Id;
  /** Works here, and feels in the lanes of employee emotion. Absent = a customer. */
  side?: 'employee';
}

export interface Stage {
  title: string;
  order: OrderKey;
}

export interface Step {
  stageId: Id;
  title: string;
  order: OrderKey;
  /** Map units, 160–640; the default is `sizes.stepWidth` of the tokens. */
  width?: number;
  /** How long the step takes the customer. */
  minutes?: number;
  momentOfTruth?: boolean;
}

export type LaneState = 'open' | 'compact' | 'strip';
export type EmotionScale = 'three' | 'five' | 'eleven' | 'zero-to-ten' | 'faces';

export interface Lane {
  role: LaneRole;
  title: string;
  order: OrderKey;
  /** open: everything · compact: first line of each card · strip: 28 px with counts. Absent = open. */
  state?: LaneState;
  hidden?: boolean;
  /** Overrides the role's hue. */
  hue?: string;
  /** Emotion lanes: how values are shown; stored values never change with it. Absent = five. */
  scale?: EmotionScale;
}

export type EvidenceKind = 'assumed' | 'interview' | 'survey' | 'analytics' | 'observation';

export interface Evidence {
  kind: EvidenceKind;
  source?: string;
  /** Sample size. */
  n?: number;
}

export interface Metric {
  name: string;
  value: number;
  unit?: string;
  source?: string;
  n?: number;
  date?: string;
}

/** One statement in a cell, or in the inbox when `stepId` is null (then `laneId` is a hint). */
export interface Card {
  laneId: Id | null;
  stepId: Id | null;
  order: OrderKey;
  type: CardType;
  text: string;
  details?: string;
  channel?: Channel;
  /** Steps covered in map order, ≥ 1; absent = 1. May cross stages, is clipped when drawn. */
  span?: number;
  /** 1–5 */
  severity?: number;
  frequency?: number;
  impact?: number;
  effort?: number;
  tags?: string[];
  personaIds?: Id[];
  assetId?: string;
  /** Height of the picture by its width; absent = unknown, shown half as high as wide. */
  pictureRatio?: number;
  href?: string;
  /** Another document: where a journey link leads. */
  documentId?: Id;
  evidence?: Evidence;
  metric?: Metric;
}

export type LinkKind = 'flow' | 'depends' | 'loop';

/** An arrow between two cards; two heads mean agreement. */
export interface Link {
  from: Id;
  to: Id;
  heads: 1 | 2;
  kind: LinkKind;
  label?: string;
}

/** `laneId/stepId/personaId`: ids never contain a slash. */
export type EmotionKey = string;

export interface EmotionPoint {
  /** −1…+1 */
  value: number;
  note?: string;
  evidence?: Evidence;
}

export function emotionKey(laneId: Id, stepId: Id, personaId: Id): EmotionKey {
  return `${laneId}/${stepId}/${personaId}`;
}

export function parseEmotionKey(key: EmotionKey): { laneId: Id; stepId: Id; personaId: Id } {
  const [laneId = '', stepId = '', personaId = ''] = key.split('/');
  return { laneId, stepId, personaId };
}
