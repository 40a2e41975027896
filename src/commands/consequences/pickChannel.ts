// "Confirmation email" says its channel already: a touchpoint without one gets the first its text names.
import { detectChannel } from '../../document/detectChannel';
import type { Card } from '../../document/grid';

export function pickChannel(draft: Card): void {
  if (draft.type !== 'touchpoint' || draft.channel !== undefined) return;
  const channel = detectChannel(draft.text);
  if (channel !== null) draft.channel = channel;
}
