// The closed lists of persona sheets and segmentation maps. Plain data.

/** Blocks of a persona sheet. The first nine are as old as the format. */
export const personaBlockKinds = [
  'goals',
  'frustrations',
  'needs',
  'behaviours',
  'motivations',
  'facts',
  'channels',
  'biography',
  'custom',
  'traits',
  'skills',
  'channel-use',
  'brands',
  'devices',
  'attitudes',
  'fears',
  'influences',
  'information-sources',
  'decision-criteria',
  'objections',
  'triggers',
  'routine',
  'environment',
  'responsibilities',
  'expectations',
  'preferences',
  'accessibility',
  'moments',
  'quotes',
  'opportunities',
  'scenario',
] as const;
export type PersonaBlockKind = (typeof personaBlockKinds)[number];

/** Blocks made of rated rows. */
const ratedBlockKinds = ['traits', 'skills', 'channel-use'] as const;

export function isRatedBlock(kind: PersonaBlockKind): boolean {
  return ratedBlockKinds.some((rated) => rated === kind);
}

/** Who else is on a persona's canvas of relations. */
export const actorKinds = [
  'persona',
  'person',
  'group',
  'employee',
  'organisation',
  'partner',
  'system',
] as const;
export type ActorKind = (typeof actorKinds)[number];

export const relationStyles = ['solid', 'dashed', 'dotted'] as const;
export type RelationStyle = (typeof relationStyles)[number];

/** What a segment's members have in common (canon §3.4). */
export const criterionKinds = [
  'demographic',
  'firmographic',
  'behavioural',
  'psychographic',
  'lifecycle',
] as const;
export type CriterionKind = (typeof criterionKinds)[number];
