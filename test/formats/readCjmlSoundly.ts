// Reads a CJML file that must be readable, and says in short what came out.
import { expect } from 'vitest';
import { countedIds } from '../../src/base/id';
import type { GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import {
  cardsInCell,
  orderedLanes,
  orderedStages,
  personasInOrder,
  stepsOfStage,
} from '../../src/document/queries';
import { readCjml } from '../../src/formats/cjmlRead';

export function readCjmlSoundly(text: string, title?: string) {
  const result = readCjml(text, countedIds('c'), title);
  if (!result.ok) throw new Error(result.problem.message);
  const { documents, report } = result.value;
  for (const document of documents) expect(checkInvariants(document)).toEqual([]);
  const [document] = documents;
  if (!document) throw new Error('no journey');
  return { document, documents, report, shape: shapeOf(document) };
}

/** Stages, their steps, and of each the cards of `roles` with channel and people. */
export function shapeOf(document: GridDocument, roles = ['actions', 'touchpoints', 'backstage']) {
  const names = new Map(personasInOrder(document).map(([id, { name }]) => [id, name]));
  return orderedStages(document).map(([stageId, stage]) => [
    stage.title,
    stepsOfStage(document, stageId).map(([stepId, step]) => [
      step.title,
      orderedLanes(document).flatMap(([laneId, { role }]) =>
        cardsInCell(document, stepId, laneId)
          .filter(() => roles.includes(role))
          .map(([, { text, channel, personaIds = [] }]) => [
            role,
            text,
            channel ?? null,
            personaIds.map((id) => names.get(id)),
          ]),
      ),
    ]),
  ]);
}
