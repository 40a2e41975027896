// A map read from a table in the lanes and persons of mine. Only what is surely the same is taken for it: a row of notes
// called otherwise is another lane, or what stands in mine would be taken for left out.
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument, parseEmotionKey } from '../../document/grid';
import { stepsOfStage } from '../../document/queries';
import { isEmotionRole, type LaneRole, roleInfo } from '../../document/vocabulary';
import { matchDocuments } from '../compare/matchDocuments';
import { sameTitle } from '../lint/words';

export function alignTable(table: GridDocument, mine: GridDocument): GridDocument {
  const lanes = pairedLanes(table, mine);
  const personas = pairedPersonas(table, mine);
  const laneOf = (id: Id) => lanes.get(id) ?? id;
  const personaOf = (id: Id) => personas.get(id) ?? id;
  const aligned: GridDocument = {
    ...table,
    kind: mine.kind,
    lanes: Object.fromEntries(
      Object.entries(table.lanes).map(([id, lane]) => [laneOf(id), mine.lanes[laneOf(id)] ?? lane]),
    ),
    personas: Object.fromEntries(
      Object.entries(table.personas)
        .filter(([id]) => personas.has(id) || isNeeded(table, id))
        .map(([id, persona]) => [personaOf(id), mine.personas[personaOf(id)] ?? persona]),
    ),
    cards: Object.fromEntries(
      Object.entries(table.cards).map(([id, card]) => {
        const { laneId, personaIds, type } = card;
        if (laneId === null) return [id, card];
        const was = table.lanes[laneId]?.role ?? 'text';
        const role = mine.lanes[laneOf(laneId)]?.role ?? was;
        return [
          id,
          {
            ...card,
            laneId: laneOf(laneId),
            type: typeIn(role, was, type),
            ...(personaIds && { personaIds: personaIds.map(personaOf) }),
          },
        ];
      }),
    ),
    emotions: Object.fromEntries(
      Object.entries(table.emotions).map(([key, point]) => {
        const { laneId, stepId, personaId } = parseEmotionKey(key);
        return [emotionKey(laneOf(laneId), stepId, personaOf(personaId)), point];
      }),
    ),
  };
  return { ...aligned, steps: namedSteps(aligned, mine) };
}

function typeIn(role: LaneRole, was: LaneRole, type: GridDocument['cards'][string]['type']) {
  return type === roleInfo[was].cardType ? roleInfo[role].cardType : type;
}

/** By title, else by what a lane is for, where that says which. */
function pairedLanes(table: GridDocument, mine: GridDocument): Map<Id, Id> {
  const pairs = new Map<Id, Id>();
  const free = () => {
    const taken = new Set(pairs.values());
    return Object.entries(mine.lanes).filter(([id]) => !taken.has(id));
  };
  const pairBy = (isSame: (told: GridDocument['lanes'][string], own: typeof told) => boolean) => {
    for (const [id, lane] of Object.entries(table.lanes)) {
      if (pairs.has(id)) continue;
      const found = free().filter(
        ([, own]) => isEmotionRole(own.role) === isEmotionRole(lane.role) && isSame(lane, own),
      );
      const [only] = found;
      if (only && found.length === 1) pairs.set(id, only[0]);
    }
  };
  pairBy((told, own) => told.role === own.role && sameTitle(told.title) === sameTitle(own.title));
  pairBy((told, own) => sameTitle(told.title) === sameTitle(own.title));
  pairBy((told, own) => told.role === own.role && told.role !== 'text');
  return pairs;
}

function pairedPersonas(table: GridDocument, mine: GridDocument): Map<Id, Id> {
  const pairs = new Map<Id, Id>();
  for (const [id, { name }] of Object.entries(table.personas)) {
    const own = Object.entries(mine.personas).find(
      ([other, persona]) =>
        sameTitle(persona.name) === sameTitle(name) && ![...pairs.values()].includes(other),
    );
    if (own) pairs.set(id, own[0]);
  }
  const [told, ...others] = customers(table).filter(([id]) => !pairs.has(id));
  const [own, ...more] = customers(mine);
  const isSole = told && own && others.length + more.length === 0;
  // A curve that names nobody is the one customer's.
  if (isSole && told[1].name === 'Customer' && ![...pairs.values()].includes(own[0])) {
    pairs.set(told[0], own[0]);
  }
  return pairs;
}

function customers({ personas }: GridDocument) {
  return Object.entries(personas).filter(([, { side }]) => side !== 'employee');
}

/** Tables come with a customer whether they speak of one or not. */
function isNeeded({ cards, emotions }: GridDocument, id: Id): boolean {
  return (
    Object.keys(emotions).some((key) => parseEmotionKey(key).personaId === id) ||
    Object.values(cards).some(({ personaIds = [] }) => personaIds.includes(id))
  );
}

/** The one step of a stage has no name in a table of stages: it is the first that the stage has in mine. */
function namedSteps(table: GridDocument, mine: GridDocument): GridDocument['steps'] {
  const matching = matchDocuments(
    { ...table, cards: {}, links: {} },
    { ...mine, cards: {}, links: {} },
  );
  const steps = { ...table.steps };
  for (const stageId of Object.keys(table.stages)) {
    const [only, ...more] = stepsOfStage(table, stageId);
    const [first] = stepsOfStage(mine, matching.afterOf('stages', stageId) ?? '');
    if (only && more.length === 0 && first && only[1].title.trim() === '') {
      steps[only[0]] = { ...only[1], title: first[1].title };
    }
  }
  return steps;
}
