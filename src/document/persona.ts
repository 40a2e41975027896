// Personas as documents of their own: a sheet of blocks, and the people and systems around them.
import type { Id } from '../base/id';
import type { OrderKey } from '../base/order';
import type { Dismissals } from './dismissed';
import type { Evidence } from './grid';
import type { ActorKind, PersonaBlockKind, RelationStyle } from './sheetVocabulary';
import type { MarkerShape } from './vocabulary';

export interface PersonaDocument {
  id: Id;
  kind: 'persona';
  /** The persona's name. */
  title: string;
  color: string;
  marker: MarkerShape;
  role?: string;
  age?: string;
  tagline?: string;
  quote?: string;
  /** The photo; without one an avatar is drawn. */
  assetId?: string;
  blocks: Record<Id, PersonaBlock>;
  /** Rows of the blocks that rate: traits, skills, channels. */
  ratings?: Record<Id, PersonaRating>;
  /** Everybody else on the canvas of relations; the persona itself is not in the table. */
  actors?: Record<Id, Actor>;
  relations?: Record<Id, Relation>;
  dismissed?: Dismissals;
}

export interface PersonaBlock {
  kind: PersonaBlockKind;
  title: string;
  /** One statement a line; under the rows in a block that rates. */
  text: string;
  order: OrderKey;
  /** What its statements rest on. */
  evidence?: Evidence;
}

/** A trait between two ends, a skill, or a channel with the strength of its use. */
export interface PersonaRating {
  blockId: Id;
  label: string;
  /** The other end of a trait; absent on scales that start from nothing. */
  opposite?: string;
  /** 1–5; of a trait 3 is the middle. */
  level: number;
  order: OrderKey;
}

export interface Actor {
  label: string;
  kind: ActorKind;
  order: OrderKey;
  /** The persona document it stands for. */
  documentId?: Id;
  /** Where somebody put it, in map units from the persona's centre to its own; both or neither. */
  x?: number;
  y?: number;
}

export interface Relation {
  /** An actor; null is the persona itself. */
  from: Id | null;
  to: Id | null;
  label: string;
  style: RelationStyle;
  heads: 0 | 1 | 2;
}
