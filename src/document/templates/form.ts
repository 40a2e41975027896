// The form templates are written in: one step after the other, as the customer lives them. Ids, order keys and looks come later.
import type { Card, GridKind, LinkKind } from '../grid';
import type { PersonaBlockKind } from '../persona';
import type { SegmentAxis } from '../segmentation';
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
  personas: readonly string[];
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
  /** −2…2 per persona, in the order of `personas`; null is a gap. */
  feel?: readonly Feeling[];
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
  blocks: readonly { kind: PersonaBlockKind; title: string; lines: readonly string[] }[];
}

export interface SegmentationForm {
  kind: 'segmentation';
  title: string;
  axes: { x: SegmentAxis; y: SegmentAxis };
  segments: readonly { name: string; definition: string; share: number; x: number; y: number }[];
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

/** Template numbers are examples and say so, unless `source` says where they are from. */
export function metric(name: string, value: number, unit: string, source?: string): CardDetail {
  return {
    text: name,
    metric: { name, value, unit, source: source ?? 'Example: put your own number here' },
  };
}
