// A map as a table of texts: row 1 stages, row 2 steps, column 1 lanes. For CSV, spreadsheets and the clipboard.
import { countOf } from '../base/countOf';
import type { Id } from '../base/id';
import { emotionKey, type GridDocument, type Lane } from '../document/grid';
import { actorsOfLane } from '../document/laneActors';
import {
  cardsInCell,
  inboxCards,
  orderedLanes,
  orderedStages,
  orderedSteps,
} from '../document/queries';
import { isEmotionRole, roleInfo } from '../document/vocabulary';
import { cellText } from './tableCellText';
import { laneRoleFor } from './tableLaneWords';

export interface GridTable {
  rows: string[][];
  /** Of each row below the stages and steps. */
  lanes: Id[];
  losses: string[];
}

export function tableFromGrid(document: GridDocument): GridTable {
  const steps = orderedSteps(document);
  const named = steps.some(([, step]) => step.title.trim() !== '');
  const several = steps.length > Object.keys(document.stages).length;
  const rows = [['Stages', ...stageCells(document)]];
  if (named || several) rows.push(['Steps', ...steps.map(([, step]) => oneLine(step.title))]);
  const lanes: Id[] = [];
  for (const [laneId, lane] of orderedLanes(document)) {
    const own = isEmotionRole(lane.role)
      ? curveRows(document, laneId, lane)
      : [[oneLine(lane.title), ...steps.map(([id]) => cell(document, id, laneId))]];
    rows.push(...own);
    lanes.push(...own.map(() => laneId));
  }
  return { rows, lanes, losses: losses(document) };
}

/** A stage's title stands above its first step, so an untitled stage gets a number. */
function stageCells(document: GridDocument): string[] {
  const seen = new Set<Id>();
  const place = new Map(orderedStages(document).map(([id], index) => [id, index + 1]));
  return orderedSteps(document).map(([, { stageId }]) => {
    if (seen.has(stageId)) return '';
    seen.add(stageId);
    return oneLine(document.stages[stageId]?.title ?? '') || `Stage ${place.get(stageId)}`;
  });
}

function cell(document: GridDocument, stepId: Id, laneId: Id): string {
  return cellText(cardsInCell(document, stepId, laneId).map(([, card]) => card));
}

function curveRows(document: GridDocument, laneId: Id, lane: Lane): string[][] {
  return actorsOfLane(document, laneId)
    .filter(([id]) => lane.role === 'emotion' || hasPoint(document, laneId, id))
    .map(([personaId, persona]) => [
      `${roleInfo[lane.role].title}: ${oneLine(persona.name)}`,
      ...orderedSteps(document).map(([stepId]) => {
        const point = document.emotions[emotionKey(laneId, stepId, personaId)];
        return point ? String(Number((point.value * 2).toFixed(6))) : '';
      }),
    ]);
}

function hasPoint(document: GridDocument, laneId: Id, personaId: Id): boolean {
  return Object.keys(document.emotions).some(
    (key) => key.startsWith(`${laneId}/`) && key.endsWith(`/${personaId}`),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function losses(document: GridDocument): string[] {
  const cards = Object.values(document.cards);
  const placed = cards.filter((card) => card.stepId !== null);
  const lanes = Object.values(document.lanes).filter((lane) => !isEmotionRole(lane.role));
  const list: [number, string, string][] = [
    [inboxCards(document).length, 'inbox card', 'left out.'],
    [Object.keys(document.links).length, 'arrow', 'left out.'],
    [placed.filter((card) => card.details).length, 'card', 'without the details.'],
    [placed.filter((card) => (card.span ?? 1) > 1).length, 'wide card', 'in the first step only.'],
    [
      placed.filter((card) => card.text.trim() === '' && !card.metric).length,
      'empty card',
      'left out.',
    ],
    [placed.filter((card) => card.assetId).length, 'image', 'left out.'],
    [
      Object.values(document.emotions).filter((point) => point.note).length,
      'note',
      'on the curve left out.',
    ],
    [
      lanes.filter((lane) => laneRoleFor(lane.title) !== lane.role).length,
      'lane',
      'with a name of its own may read back as notes.',
    ],
  ];
  return list
    .filter(([count]) => count > 0)
    .map(([count, word, rest]) => `${countOf(count, word)} ${rest}`);
}
