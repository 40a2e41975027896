// What a block may be about, in the order in which the menu offers it.
import type { PersonaBlockKind } from '../../document/persona';

export const blockKinds: readonly { kind: PersonaBlockKind; title: string; prompt: string }[] = [
  { kind: 'goals', title: 'Goals', prompt: 'What do they want to get done?' },
  { kind: 'frustrations', title: 'Frustrations', prompt: 'What gets in their way?' },
  { kind: 'needs', title: 'Needs', prompt: 'When… I want… so that…' },
  { kind: 'behaviours', title: 'Behaviours', prompt: 'What do they do today?' },
  { kind: 'motivations', title: 'Motivations', prompt: 'What drives them?' },
  { kind: 'facts', title: 'Facts', prompt: 'Household: two adults, one child' },
  { kind: 'channels', title: 'Channels', prompt: 'Where do they meet us?' },
  { kind: 'biography', title: 'Biography', prompt: 'A day in their life' },
  { kind: 'custom', title: 'Notes', prompt: 'One statement a line' },
];

export function promptFor(kind: PersonaBlockKind): string {
  return blockKinds.find((known) => known.kind === kind)?.prompt ?? '';
}
