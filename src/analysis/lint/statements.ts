// What a card claims, wherever its maker put it: a pain in a lane of notes is a pain.
import type { PlacedCard } from './mapIndex';

export function isPain({ card, role }: PlacedCard): boolean {
  return card.type === 'pain' || role === 'pains';
}

/** What is done about a pain. */
export function isAnswer({ card, role }: PlacedCard): boolean {
  return (
    card.type === 'opportunity' ||
    card.type === 'solution' ||
    role === 'opportunities' ||
    role === 'solutions'
  );
}

export function isMeasure({ card, role }: PlacedCard): boolean {
  return card.metric !== undefined || card.type === 'metric' || role === 'metrics';
}
