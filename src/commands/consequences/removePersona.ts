// A persona leaves no trace on the map: no points, no marks on cards. The persona document of its own stays.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { type GridDocument, parseEmotionKey } from '../../document/grid';

export function removePersonaTraces(
  draft: GridDocument,
  document: GridDocument,
  personaId: Id,
): void {
  for (const key of Object.keys(document.emotions)) {
    if (parseEmotionKey(key).personaId === personaId) delete draft.emotions[key];
  }
  for (const [id, { personaIds }] of Object.entries(document.cards)) {
    if (!personaIds?.includes(personaId)) continue;
    const rest = personaIds.filter((other) => other !== personaId);
    const card = present(draft.cards[id], 'card');
    if (rest.length > 0) card.personaIds = rest;
    else delete card.personaIds;
  }
}
