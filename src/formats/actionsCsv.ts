// What is to be done after the workshop: every opportunity, solution and question of a map as one line of a table.
import type { Id } from '../base/id';
import type { Card, GridDocument } from '../document/grid';
import { cardsInCell, inboxCards, linksOf, orderedLanes, orderedSteps } from '../document/queries';
import { type CardType, cardTypeLabels, roleInfo } from '../document/vocabulary';
import type { Delimiter } from './csvRead';
import { csvText } from './csvWrite';

const actions: ReadonlySet<CardType> = new Set(['opportunity', 'solution', 'question']);

const heads = [
  'Kind',
  'Action',
  'Details',
  'Stage',
  'Step',
  'Answers',
  'Impact',
  'Effort',
  'Personas',
  'Tags',
];

/** For spreadsheets and boards; never run as formulas. */
export function writeActionsCsv(document: GridDocument, delimiter: Delimiter = ','): string {
  return csvText(actionRows(document), delimiter);
}

function actionRows(document: GridDocument): string[][] {
  const lanes = orderedLanes(document);
  const placed = orderedSteps(document).flatMap(([stepId]) =>
    lanes.flatMap(([laneId]) => cardsInCell(document, stepId, laneId)),
  );
  const rows = [...placed, ...inboxCards(document)].flatMap(([id, card]) => {
    const kind = kindOf(document, card);
    return actions.has(kind) ? [rowOf(document, id, card, kind)] : [];
  });
  return [heads, ...rows];
}

/** What a card claims: its own type, or else that of the lane it was put in. */
function kindOf({ lanes }: GridDocument, { type, laneId }: Card): CardType {
  if (actions.has(type) || type === 'pain') return type;
  const role = laneId === null ? undefined : lanes[laneId]?.role;
  return role === undefined ? type : roleInfo[role].cardType;
}

function rowOf(document: GridDocument, id: Id, card: Card, kind: CardType): string[] {
  const step = card.stepId === null ? undefined : document.steps[card.stepId];
  const people = (card.personaIds ?? []).flatMap((each) => document.personas[each]?.name ?? []);
  return [
    cardTypeLabels[kind],
    card.text,
    card.details ?? '',
    step ? (document.stages[step.stageId]?.title ?? '') : 'Inbox',
    step?.title ?? '',
    painsOf(document, id).join('\n'),
    card.impact?.toString() ?? '',
    card.effort?.toString() ?? '',
    people.join(', '),
    (card.tags ?? []).join(', '),
  ];
}

/** Whichever way the arrow was drawn. */
function painsOf(document: GridDocument, id: Id): string[] {
  const pains = linksOf(document, id).flatMap(([, { from, to }]) => {
    const other = document.cards[from === id ? to : from];
    return other && kindOf(document, other) === 'pain' ? [other.text] : [];
  });
  return [...new Set(pains)];
}
