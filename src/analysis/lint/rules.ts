// The canon, rule by rule (docs: canon §3). A rule's id is what dismissals in files remember: it never changes.
import { blueprintRules } from './blueprintRules';
import { curveRules } from './curveRules';
import { headRules } from './headRules';
import { libraryRules } from './libraryRules';
import { linkRules } from './linkRules';
import { painRules } from './painRules';
import type { Rule } from './rule';
import { partRules } from './segmentPartRules';
import { sheetPartRules } from './sheetPartRules';
import { personaRules, segmentationRules } from './sheetRules';
import { structureRules } from './structureRules';
import { touchpointRules } from './touchpointRules';

/** In this order where several speak of one thing. */
export const rules = {
  ...headRules,
  ...structureRules,
  ...blueprintRules,
  ...linkRules,
  ...touchpointRules,
  ...curveRules,
  ...painRules,
  ...personaRules,
  ...sheetPartRules,
  ...segmentationRules,
  ...partRules,
  ...libraryRules,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules).filter(isRuleId);

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
