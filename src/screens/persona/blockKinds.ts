// What a block may be about, in the order in which the menu offers it. Files may hold `channels`, an older list without
// strengths, which is not offered any more.
import type { PersonaBlockKind } from '../../document/sheetVocabulary';

type Offered = Exclude<PersonaBlockKind, 'channels'>;

const words: Record<PersonaBlockKind, readonly [title: string, prompt: string]> = {
  goals: ['Goals', 'What do they want to get done?'],
  frustrations: ['Frustrations', 'What gets in their way?'],
  needs: ['Needs and jobs', 'When… I want… so that…'],
  behaviours: ['Behaviours', 'What do they do today?'],
  motivations: ['Motivations', 'What drives them?'],
  traits: ['Traits', 'Careful – Spontaneous'],
  'channel-use': ['Channels', 'Where do they meet us, and how often?'],
  skills: ['Skills', 'What are they good at?'],
  facts: ['Facts', 'Household: two adults, one child'],
  attitudes: ['Attitudes', 'What do they hold to be true?'],
  fears: ['Worries', 'What keeps them up?'],
  expectations: ['Expectations', 'What do they take for granted?'],
  triggers: ['Triggers', 'What makes them start?'],
  'decision-criteria': ['Decision criteria', 'What do they decide by?'],
  objections: ['Objections', 'What makes them say no?'],
  influences: ['Influences', 'Whom do they listen to?'],
  'information-sources': ['Information sources', 'Where do they look things up?'],
  responsibilities: ['Responsibilities', 'What do others rely on them for?'],
  routine: ['A day', 'Morning, noon and night'],
  environment: ['Surroundings', 'Where and with whom?'],
  devices: ['Devices', 'What do they have at hand?'],
  brands: ['Brands', 'What do they buy, wear, watch?'],
  preferences: ['Preferences', 'What would they rather?'],
  accessibility: ['Accessibility', 'What has to work for them?'],
  moments: ['Moments that matter', 'When is it won or lost?'],
  quotes: ['In their words', '“I just want it to work.”'],
  scenario: ['Scenario', 'What brings them to us?'],
  opportunities: ['How we can help', 'How might we…?'],
  biography: ['Biography', 'Where they come from, in a few sentences'],
  custom: ['Notes', 'One statement a line'],
  channels: ['Channels', 'Where do they meet us?'],
};

const isOffered = (kind: string): kind is Offered => kind !== 'channels';

export const blockKinds: readonly { kind: Offered; title: string }[] = Object.entries(words)
  .map(([kind, [title]]) => ({ kind, title }))
  .filter((entry): entry is { kind: Offered; title: string } => isOffered(entry.kind));

export function promptFor(kind: PersonaBlockKind): string {
  return words[kind][1];
}
