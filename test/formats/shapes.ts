// A map in the few words that tests of formats compare.
import { emotionKey, type GridDocument } from '../../src/document/grid';
import {
  cardsInCell,
  orderedLanes,
  orderedStages,
  orderedSteps,
  personasInOrder,
  stepsOfStage,
} from '../../src/document/queries';

export function stagesOf(document: GridDocument) {
  return orderedStages(document).map(([id, { title }]) => [
    title,
    ...stepsOfStage(document, id).map(([, step]) => step.title),
  ]);
}

/** `{ Pains: [['Slow', 'Ugly'], []] }`: the cards of every lane, step by step. */
export function cellsOf(document: GridDocument) {
  return Object.fromEntries(
    orderedLanes(document).map(([laneId, lane]) => [
      lane.title,
      orderedSteps(document).map(([stepId]) =>
        cardsInCell(document, stepId, laneId).map(([, card]) => card.text),
      ),
    ]),
  );
}

/** `{ Ana: [1, null] }` of the first emotion lane. */
export function curvesOf(document: GridDocument) {
  const laneId = orderedLanes(document).find(([, { role }]) => role === 'emotion')?.[0] ?? '';
  return Object.fromEntries(
    personasInOrder(document).map(([personaId, { name }]) => [
      name,
      orderedSteps(document).map(
        ([stepId]) => document.emotions[emotionKey(laneId, stepId, personaId)]?.value ?? null,
      ),
    ]),
  );
}
