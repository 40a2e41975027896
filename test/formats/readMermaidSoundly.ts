// Reads a Mermaid journey that must be readable, and says in short what came out.
import { expect } from 'vitest';
import { countedIds } from '../../src/base/id';
import { emotionKey, type GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import {
  emotionLanes,
  orderedStages,
  personasInOrder,
  stepsOfStage,
} from '../../src/document/queries';
import { readMermaid } from '../../src/formats/mermaidRead';

export function readMermaidSoundly(text: string, title?: string) {
  const result = readMermaid(text, countedIds('m'), title);
  if (!result.ok) throw new Error(result.problem.message);
  expect(checkInvariants(result.value.document)).toEqual([]);
  return { ...result.value, shape: shapeOf(result.value.document) };
}

/** `{ Stage: [['Step', { Ana: 1 }]] }` as a list, so that stages may share a name. */
export function shapeOf(document: GridDocument) {
  const [laneId = ''] = emotionLanes(document)[0] ?? [];
  return orderedStages(document).map(([stageId, stage]) => [
    stage.title,
    stepsOfStage(document, stageId).map(([stepId, step]) => [
      step.title,
      Object.fromEntries(
        personasInOrder(document).flatMap(([personaId, { name }]) => {
          const point = document.emotions[emotionKey(laneId, stepId, personaId)];
          return point ? [[name, point.value]] : [];
        }),
      ),
    ]),
  ]);
}
