// What the linter says: which rule, where, why, and what would settle it. Plain data; doing it is the actions' business.
import type { Id } from '../../base/id';
import type { Channel, LaneRole } from '../../document/vocabulary';
import type { RuleId } from './rules';

/** Problem: it contradicts the canon. Hint: something is missing or looks odd, and may be meant so. */
export type Severity = 'problem' | 'hint';

export type TargetKind =
  | 'document'
  | 'persona'
  | 'lane'
  | 'stage'
  | 'step'
  | 'card'
  | 'link'
  | 'point'
  | 'segment'
  | 'block'
  | 'rating'
  | 'relation';

export interface Target {
  kind: TargetKind;
  /** A point's id is its emotion key. */
  id: Id;
}

/** The cell to go to, which may be where the missing card belongs. */
export interface Place {
  stepId?: Id;
  laneId?: Id;
}

/** Names and arguments as in `commands/`; ids of new things are added by whoever runs it. */
export type FixCommand =
  | { name: 'grid.addCard'; args: { stepId: Id; laneId: Id; before: null; text: '' } }
  | { name: 'grid.addLink'; args: { from: Id; to: Id; kind: 'flow' | 'depends' } }
  | { name: 'grid.insertLane'; args: { role: LaneRole; before: null } }
  | { name: 'grid.editLink'; args: { linkId: Id; change: { kind: 'loop' } } }
  | { name: 'grid.editCards'; args: { cardIds: Id[]; change: { channel: Channel } } }
  | { name: 'grid.deleteSteps'; args: { stepIds: Id[] } }
  | { name: 'grid.deleteLanes'; args: { laneIds: Id[] } }
  | { name: 'grid.removePersona'; args: { personaId: Id } }
  /** The cards come from the journey that the blueprint continues. */
  | { name: 'grid.takeOverActions'; args: { laneId: Id; cardIds: Id[] } };

export type DetailField = 'personas' | 'scenario' | 'owner' | 'date' | 'originId';

/** A command that settles it, or the field of the map's details where only a person knows the answer. */
export type Fix = { label: string; command: FixCommand } | { label: string; details: DetailField };

/** The first target is what the finding is about. */
export type Targets = readonly [Target, ...Target[]];

/** A finding as its rule gives it. */
export interface Sighting {
  targets: Targets;
  /** What and where, at most 20 words. */
  message: string;
  place?: Place;
  fix?: Fix;
}

export interface Finding extends Sighting {
  rule: RuleId;
  severity: Severity;
  /** The reason, with its source. */
  why: string;
  /** Whose finding it is, and where its dismissal is remembered. */
  documentId: Id;
  /** What a dismissal remembers: the rule and what it is about. */
  key: string;
}
