// The blocks that say what moves a persona: one of them makes it more than a description.
import type { PersonaBlockKind } from '../../document/sheetVocabulary';

const driving: ReadonlySet<PersonaBlockKind> = new Set([
  'goals',
  'needs',
  'frustrations',
  'behaviours',
  'motivations',
  'fears',
  'triggers',
  'objections',
  'expectations',
  'decision-criteria',
  'responsibilities',
  'routine',
]);

export function isDriving(kind: PersonaBlockKind): boolean {
  return driving.has(kind);
}
