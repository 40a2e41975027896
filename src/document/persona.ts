// Personas as documents of their own: a sheet of blocks.
import type { Id } from '../base/id';
import type { OrderKey } from '../base/order';
import type { Dismissals } from './dismissed';
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
  blocks: Record<Id, PersonaBlock>;
  dismissed?: Dismissals;
}

export type PersonaBlockKind =
  | 'goals'
  | 'frustrations'
  | 'needs'
  | 'behaviours'
  | 'motivations'
  | 'facts'
  | 'channels'
  | 'biography'
  | 'custom';

export interface PersonaBlock {
  kind: PersonaBlockKind;
  title: string;
  /** One statement a line. */
  text: string;
  order: OrderKey;
}
