// Words for where the cursor is: the textarea's name for screen readers and the status line's path.
import { feelingWord, scaleText } from '../../analysis/emotionScale';
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { type Card, emotionKey, type GridDocument } from '../../document/grid';
import { isActorIn } from '../../document/laneActors';
import { cardsInCell } from '../../document/queries';
import { cardTypeLabels, channelLabelOf, isEmotionRole } from '../../document/vocabulary';
import type { DocumentNames } from '../../scene/cardTarget';
import type { Cursor } from '../../store/session';

/** "BUY ▸ Pays ▸ Pains · 3 cards": where the status line says we are. */
export function describePlace(document: GridDocument, cursor: Cursor | null): string {
  if (cursor === null) return document.title;
  switch (cursor.kind) {
    case 'stage':
      return stageTitle(document, cursor.stageId);
    case 'step':
      return stepPath(document, cursor.stepId, ' ▸ ');
    case 'lane':
      return `${laneTitle(document, cursor.laneId)} lane`;
    case 'link':
      return describeLink(document, cursor.linkId);
    case 'cell': {
      const lane = document.lanes[cursor.laneId];
      const path = `${stepPath(document, cursor.stepId, ' ▸ ')} ▸ ${laneTitle(document, cursor.laneId)}`;
      if (lane && isEmotionRole(lane.role)) return path;
      const count = cardsInCell(document, cursor.stepId, cursor.laneId).length;
      return count === 0 ? path : `${path} · ${count} ${count === 1 ? 'card' : 'cards'}`;
    }
  }
}

/**
 * "Pain, “Card declined”, severity 4, 2 of 3, Buy › Pays": what a screen reader says of the cursor. On curves it says
 * what the persona feels there. `names` are those of the library.
 */
export function describeCursor(
  document: GridDocument,
  cursor: Cursor | null,
  personaId: Id | null = null,
  names?: DocumentNames,
): string {
  if (cursor === null) return 'Map';
  switch (cursor.kind) {
    case 'stage':
      return `Stage, ${stageTitle(document, cursor.stageId)}`;
    case 'step':
      return `Step, ${stepPath(document, cursor.stepId, ' › ')}`;
    case 'lane':
      return `Lane, ${laneTitle(document, cursor.laneId)}`;
    case 'link':
      return describeLink(document, cursor.linkId);
    case 'cell': {
      const where = stepPath(document, cursor.stepId, ' › ');
      const lane = laneTitle(document, cursor.laneId);
      if (personaId !== null && isActorIn(document, cursor.laneId, personaId)) {
        return `${lane}, ${describeFeeling(document, cursor, personaId)}, ${where}`;
      }
      if (cursor.cardId === null) return `${lane}, empty, ${where}`;
      const cards = cardsInCell(document, cursor.stepId, cursor.laneId);
      const index = cards.findIndex(([id]) => id === cursor.cardId);
      const card = document.cards[cursor.cardId];
      if (!card) return `${lane}, ${where}`;
      return `${describeCard(card, names)}, ${index + 1} of ${cards.length}, ${where}`;
    }
  }
}

function describeFeeling(
  { emotions, lanes, personas }: GridDocument,
  { laneId, stepId }: { laneId: Id; stepId: Id },
  personaId: Id,
): string {
  const name = personas[personaId]?.name || 'Persona';
  const point = emotions[emotionKey(laneId, stepId, personaId)];
  if (!point) return `${name} not rated`;
  const number = scaleText(point.value, lanes[laneId]?.scale ?? 'five');
  return `${name} ${feelingWord(point.value).toLowerCase()} ${number}`;
}

/** `names` are those of the library: without them nothing is said of where the card leads. */
export function describeCard(card: Card, names?: DocumentNames): string {
  const isBare = card.text === '' && card.assetId !== undefined;
  const parts: string[] = [cardTypeLabels[card.type], isBare ? 'no words yet' : `“${card.text}”`];
  if (card.channel) parts.push(channelLabelOf(card.channel));
  if (card.severity !== undefined) parts.push(`severity ${card.severity}`);
  if (names && card.documentId !== undefined) {
    const name = names.get(card.documentId);
    parts.push(name === undefined ? 'leads to a missing document' : `leads to “${name}”`);
  }
  return parts.join(', ');
}

export function stageTitle(document: GridDocument, stageId: Id): string {
  return document.stages[stageId]?.title || 'Untitled stage';
}

export function laneTitle(document: GridDocument, laneId: Id): string {
  return document.lanes[laneId]?.title || 'Untitled lane';
}

/** "Buy › Pays", or only the stage while the step has no title. */
export function stepPath(document: GridDocument, stepId: Id, separator: string): string {
  const step = present(document.steps[stepId], `step ${stepId}`);
  const stage = stageTitle(document, step.stageId);
  return step.title === '' ? stage : `${stage}${separator}${step.title}`;
}

function describeLink(document: GridDocument, linkId: Id): string {
  const link = document.links[linkId];
  const from = link && document.cards[link.from];
  const to = link && document.cards[link.to];
  if (!from || !to) return 'Link';
  return `Link from “${from.text}” to “${to.text}”${link.label ? `, ${link.label}` : ''}`;
}
