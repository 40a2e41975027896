// The form templates are written in: one step after the other, as the customer lives them. Ids, order keys and looks come later.
import type { Card, Evidence, GridKind, LinkKind } from '../grid';
import type { SegmentAxis } from '../segmentation';
import type { ActorKind, CriterionKind, PersonaBlockKind, RelationStyle } from '../sheetVocabulary';
import type { Channel, LaneRole } from '../vocabulary';

export interface GridForm {
  kind: GridKind;
  title: string;
  state?: 'as-is' | 'to-be';
  scenario: string;
  expectations: string;
  /** A role, never a person. */
  owner: string;
  team?: string;
  date: string;
  /** Customers, by name. */
  personas: readonly string[];
  /** Who works here, by what they are called at work. */
  employees?: readonly string[];
  lanes: readonly (LaneRole | readonly [LaneRole, string])[];
  stages: readonly StageForm[];
  /** Between cards with a `key`. */
  links?: readonly LinkForm[];
}

export interface StageForm {
  title: string;
  steps: readonly StepForm[];
}

export interface StepForm {
  title: string;
  minutes?: number;
  momentOfTruth?: boolean;
  /** −2…2 per customer, in the order of `personas`; null is a gap. */
  feel?: readonly Feeling[];
  /** The same in the lane of employee emotion, in the order of `employees`. */
  staff?: readonly Feeling[];
  cells: Partial<Record<LaneRole, readonly CardForm[]>>;
}

export type Feeling = number | null | readonly [number, string];

export interface LinkForm {
  from: string;
  to: string;
  kind?: LinkKind;
  heads?: 1 | 2;
  label?: string;
}

export type CardForm = string | CardDetail;

export interface CardDetail
  extends Omit<Card, 'laneId' | 'stepId' | 'order' | 'type' | 'personaIds'>,
    Partial<Pick<Card, 'type'>> {
  /** What links call this card. */
  key?: string;
  /** The key of the pain that this opportunity answers; becomes a link. */
  answers?: string;
  /** Names of personas, when the card is not about everyone. */
  who?: readonly string[];
}

export interface PersonaForm {
  kind: 'persona';
  title: string;
  role: string;
  age: string;
  tagline: string;
  quote: string;
  blocks: readonly BlockForm[];
  /** Who else is around, by a key that relations name. */
  actors?: Readonly<Record<string, { label: string; kind: ActorKind }>>;
  /** Null is the persona itself. */
  relations?: readonly RelationForm[];
}

export interface BlockForm {
  kind: PersonaBlockKind;
  title: string;
  lines?: readonly string[];
  /** A skill or channel with its level from 1 to 5; a trait with its other end before the level. */
  rows?: readonly (readonly [string, number] | readonly [string, string, number])[];
  evidence?: Evidence;
}

export interface RelationForm {
  from: string | null;
  to: string | null;
  label: string;
  style?: RelationStyle;
  heads?: 0 | 1 | 2;
}

export interface SegmentationForm {
  kind: 'segmentation';
  title: string;
  axes: { x: SegmentAxis; y: SegmentAxis };
  bubble?: 'share' | 'size' | 'value';
  valueUnit?: string;
  segments: readonly SegmentForm[];
}

export interface SegmentForm {
  name: string;
  /** The name of an earlier segment that this one is a part of. */
  parent?: string;
  definition: string;
  share?: number;
  size?: number;
  value?: number;
  x?: number;
  y?: number;
  criteria?: Partial<Record<CriterionKind, string>>;
  goals?: readonly string[];
  jobs?: readonly string[];
  pains?: readonly string[];
  difference?: string;
}

export type TemplateForm = GridForm | PersonaForm | SegmentationForm;

type More = Omit<CardDetail, 'text'>;

export function touchpoint(text: string, channel: Channel, more: More = {}): CardDetail {
  return { ...more, text, channel };
}

/** `key` is what the opportunity that answers it names. */
export function pain(key: string, text: string, severity: number, more: More = {}): CardDetail {
  return { ...more, key, text, severity };
}

export function opportunity(
  answers: string,
  text: string,
  impact: number,
  effort: number,
  more: More = {},
): CardDetail {
  return { ...more, answers, text, impact, effort };
}

/** What every block of a template persona rests on until somebody has asked real people. */
export const assumed: Evidence = { kind: 'assumed', source: 'Example: replace with your research' };

/** Template numbers are examples and say so, unless `source` says where they are from. */
export function metric(name: string, value: number, unit: string, source?: string): CardDetail {
  return {
    text: name,
    metric: { name, value, unit, source: source ?? 'Example: put your own number here' },
  };
}
