// How the blocks of a persona sheet look, on screen and in every export.
import type { PersonaBlockKind } from '../document/sheetVocabulary';
import type { Hue } from '../document/vocabulary';
import type { IconName } from '../ui/icons';

export const blockLooks: Record<PersonaBlockKind, { hue: Hue; icon: IconName }> = {
  goals: { hue: 'green', icon: 'flag' },
  frustrations: { hue: 'rose', icon: 'triangle-alert' },
  needs: { hue: 'blue', icon: 'list-checks' },
  behaviours: { hue: 'orange', icon: 'footprints' },
  motivations: { hue: 'teal', icon: 'sparkles' },
  facts: { hue: 'slate', icon: 'info' },
  channels: { hue: 'slate', icon: 'waypoints' },
  biography: { hue: 'violet', icon: 'user' },
  custom: { hue: 'olive', icon: 'sticky-note' },
  traits: { hue: 'violet', icon: 'sliders-horizontal' },
  skills: { hue: 'teal', icon: 'star' },
  'channel-use': { hue: 'slate', icon: 'waypoints' },
  brands: { hue: 'olive', icon: 'shopping-bag' },
  devices: { hue: 'slate', icon: 'laptop' },
  attitudes: { hue: 'violet', icon: 'heart' },
  fears: { hue: 'rose', icon: 'cloud-lightning' },
  influences: { hue: 'orange', icon: 'megaphone' },
  'information-sources': { hue: 'blue', icon: 'book-open' },
  'decision-criteria': { hue: 'blue', icon: 'scale' },
  objections: { hue: 'rose', icon: 'shield-alert' },
  triggers: { hue: 'orange', icon: 'zap' },
  routine: { hue: 'olive', icon: 'sunrise' },
  environment: { hue: 'olive', icon: 'building-2' },
  responsibilities: { hue: 'slate', icon: 'briefcase' },
  expectations: { hue: 'green', icon: 'target' },
  preferences: { hue: 'teal', icon: 'thumbs-up' },
  accessibility: { hue: 'blue', icon: 'accessibility' },
  moments: { hue: 'rose', icon: 'star' },
  quotes: { hue: 'violet', icon: 'quote' },
  opportunities: { hue: 'green', icon: 'lightbulb' },
  scenario: { hue: 'blue', icon: 'route' },
};
