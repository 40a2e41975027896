// Another map's stages put into this one: lanes and personas meet their like, the rest is added.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderBetween, ordersBetween } from '../../base/order';
import { emotionKey, type GridDocument, parseEmotionKey } from '../../document/grid';
import {
  inboxCards,
  orderedLanes,
  orderedStages,
  orderedSteps,
  personasInOrder,
  stepPositions,
  stepsOfStage,
} from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { growSpans } from '../consequences/growSpans';
import { derivedId } from '../derivedId';
import { counted, taken } from '../wording';
import { type Meeting, meet } from './meet';

/** The map's stages come before the stage `before` or at the end, the inbox to the inbox. All ids are new. */
export function insertMap(args: { id: Id; content: GridDocument; before: Id | null }): Command {
  const { id, content, before } = args;
  return {
    name: 'grid.insertMap',
    // What was in it, the patches tell.
    args: { id, before, title: content.title },
    label: `Import ${counted(Object.keys(content.cards).length, 'card')}`,
    check(document) {
      const { lanes, personas } = meet(document, content);
      return (
        taken(document.stages, derivedId(id, 0)) ??
        capReached(document, {
          stages: Object.keys(content.stages).length,
          steps: Object.keys(content.steps).length,
          cards: Object.keys(content.cards).length,
          links: Object.keys(content.links).length,
          emotions: Object.keys(content.emotions).length,
          lanes: fresh(lanes),
          personas: fresh(personas),
        })
      );
    },
    apply(draft, document) {
      const names = nameAll(id, document, content);
      addStages(draft, document, { content, before, names });
      addLanes(draft, document, content, names);
      addPersonas(draft, document, content, names);
      addCards(draft, document, content, names);
      addRest(draft, content, names);
    },
  };
}

/** New ids by old ones; lanes and personas that met their like have its id. */
interface Names {
  stages: ReadonlyMap<Id, Id>;
  steps: ReadonlyMap<Id, Id>;
  cards: ReadonlyMap<Id, Id>;
  links: ReadonlyMap<Id, Id>;
  lanes: ReadonlyMap<Id, Id>;
  personas: ReadonlyMap<Id, Id>;
}

function fresh(meetings: Meeting): number {
  return [...meetings.values()].filter((met) => met === null).length;
}

function nameAll(id: Id, document: GridDocument, content: GridDocument): Names {
  let count = 0;
  const next = () => derivedId(id, count++);
  const all = (ids: Iterable<Id>) => new Map([...ids].map((old): [Id, Id] => [old, next()]));
  const met = (meetings: Meeting) =>
    new Map([...meetings].map(([old, like]): [Id, Id] => [old, like ?? next()]));
  const { lanes, personas } = meet(document, content);
  return {
    stages: all(orderedStages(content).map(([stage]) => stage)),
    steps: all(Object.keys(content.steps)),
    cards: all(Object.keys(content.cards)),
    links: all(Object.keys(content.links)),
    lanes: met(lanes),
    personas: met(personas),
  };
}

interface Stages {
  content: GridDocument;
  before: Id | null;
  names: Names;
}

function addStages(draft: GridDocument, document: GridDocument, stages: Stages): void {
  const { content, before, names } = stages;
  const next = before === null ? undefined : stepsOfStage(document, before)[0];
  const all = orderedSteps(document).length;
  const position = next ? (stepPositions(document).get(next[0]) ?? all) : all;
  growSpans(draft, document, position, names.steps.size);
  const keys = arrange(orderedStages(document), [...names.stages.values()], before);
  rearrange(draft.stages, keys);
  for (const [old, id] of names.stages) {
    const stage = present(content.stages[old], 'stage');
    draft.stages[id] = { ...stage, order: present(keys.get(id), 'order') };
  }
  for (const [old, id] of names.steps) {
    const step = present(content.steps[old], 'step');
    draft.steps[id] = { ...step, stageId: present(names.stages.get(step.stageId), 'stage') };
  }
}

function addLanes(
  draft: GridDocument,
  document: GridDocument,
  content: GridDocument,
  { lanes }: Names,
): void {
  const added = orderedLanes(content).flatMap(([old, lane]) => {
    const id = present(lanes.get(old), 'lane');
    return document.lanes[id] ? [] : [{ id, lane }];
  });
  const keys = arrange(
    orderedLanes(document),
    added.map(({ id }) => id),
    null,
  );
  rearrange(draft.lanes, keys);
  for (const { id, lane } of added) {
    draft.lanes[id] = { ...lane, order: present(keys.get(id), 'order') };
  }
}

function addPersonas(
  draft: GridDocument,
  document: GridDocument,
  content: GridDocument,
  { personas }: Names,
): void {
  const added = personasInOrder(content).flatMap(([old, persona]) => {
    const id = personas.get(old);
    return id === undefined || document.personas[id] ? [] : [{ id, persona }];
  });
  const keys = arrange(
    personasInOrder(document),
    added.map(({ id }) => id),
    null,
  );
  rearrange(draft.personas, keys);
  for (const { id, persona } of added) {
    draft.personas[id] = { ...persona, order: present(keys.get(id), 'order') };
  }
}

/** Cells of new steps are empty: cards keep their order there, and come last in the inbox. */
function addCards(
  draft: GridDocument,
  document: GridDocument,
  content: GridDocument,
  names: Names,
): void {
  const parked = inboxCards(content).map(([old]) => old);
  const last = inboxCards(document).at(-1)?.[1].order ?? null;
  const orders = ordersBetween(last, null, parked.length);
  for (const [old, id] of names.cards) {
    const { personaIds, ...card } = present(content.cards[old], 'card');
    const known = personaIds?.flatMap((persona) => names.personas.get(persona) ?? []) ?? [];
    const place = parked.indexOf(old);
    draft.cards[id] = {
      ...card,
      ...(known.length > 0 ? { personaIds: known } : {}),
      order: place < 0 ? card.order : (orders[place] ?? orderBetween(last, null)),
      stepId: card.stepId === null ? null : present(names.steps.get(card.stepId), 'step'),
      laneId: card.laneId === null ? null : (names.lanes.get(card.laneId) ?? null),
    };
  }
}

function addRest(draft: GridDocument, content: GridDocument, names: Names): void {
  for (const [old, id] of names.links) {
    const link = present(content.links[old], 'link');
    const from = present(names.cards.get(link.from), 'card');
    const to = present(names.cards.get(link.to), 'card');
    draft.links[id] = { ...link, from, to };
  }
  for (const [key, point] of Object.entries(content.emotions)) {
    const old = parseEmotionKey(key);
    const lane = names.lanes.get(old.laneId);
    const step = names.steps.get(old.stepId);
    const persona = names.personas.get(old.personaId);
    if (!lane || !step || !persona) continue;
    draft.emotions[emotionKey(lane, step, persona)] = { ...point };
  }
}
