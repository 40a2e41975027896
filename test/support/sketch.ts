// A map as lines of text, so that a test shows what is where: `Find > Sees ad | Pains: Slow search, Too dear(2)`.
import type { Card, GridDocument } from '../../src/document/grid';
import {
  cardsInCell,
  inboxCards,
  orderedLanes,
  orderedStages,
  stepsOfStage,
} from '../../src/document/queries';

/** One line a step, then the inbox; empty cells are left out, a span follows its card in brackets. */
export function sketch(document: GridDocument): string[] {
  const steps = orderedStages(document).flatMap(([stageId, stage]) =>
    stepsOfStage(document, stageId).map(([stepId, step]) =>
      [`${stage.title} > ${step.title}`, ...cellsOf(document, stepId)].join(' | '),
    ),
  );
  const inbox = inboxCards(document).map(([, card]) => nameOf(card));
  return inbox.length > 0 ? [...steps, `inbox | ${inbox.join(', ')}`] : steps;
}

function cellsOf(document: GridDocument, stepId: string): string[] {
  return orderedLanes(document).flatMap(([laneId, lane]) => {
    const cards = cardsInCell(document, stepId, laneId).map(([, card]) => nameOf(card));
    return cards.length > 0 ? [`${lane.title}: ${cards.join(', ')}`] : [];
  });
}

function nameOf(card: Card): string {
  return card.span === undefined ? card.text : `${card.text}(${card.span})`;
}
