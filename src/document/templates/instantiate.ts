// Turns a template's form into a document of its own: new ids, order keys, looks of personas.
import { present } from '../../base/assert';
import type { Id, IdSource } from '../../base/id';
import { ordersBetween } from '../../base/order';
import type { AnyDocument } from '../document';
import { type Card, emotionKey, type GridDocument, type Lane, type MapPersona } from '../grid';
import { actorsOfLane } from '../laneActors';
import { isEmotionRole, markerShapes, personaColors, roleInfo } from '../vocabulary';
import type { CardForm, Feeling, GridForm, StepForm, TemplateForm } from './form';
import { personaFrom, segmentationFrom } from './instantiateSheet';

/** `date` replaces the template's own, so that a new map is dated the day it was begun. */
export function instantiate(form: TemplateForm, ids: IdSource, date?: string): AnyDocument {
  switch (form.kind) {
    case 'persona':
      return personaFrom(form, ids);
    case 'segmentation':
      return segmentationFrom(form, ids);
    default:
      return grid(form, ids, date);
  }
}

function grid(form: GridForm, ids: IdSource, date = form.date): GridDocument {
  const document: GridDocument = {
    id: ids(),
    kind: form.kind,
    title: form.title,
    state: form.state ?? 'as-is',
    basis: 'planned',
    scenario: form.scenario,
    expectations: form.expectations,
    owner: form.owner,
    date,
    personas: personas(form, ids),
    stages: {},
    steps: {},
    lanes: lanes(form, ids),
    cards: {},
    links: {},
    emotions: {},
  };
  if (form.team !== undefined) document.team = form.team;
  const keys = new Map<string, Id>();
  const stageOrders = keysFor(form.stages);
  const stepOrders = keysFor(form.stages.flatMap((stage) => stage.steps));
  let stepIndex = 0;
  form.stages.forEach((stage, index) => {
    const stageId = ids();
    document.stages[stageId] = { title: stage.title, order: at(stageOrders, index) };
    for (const step of stage.steps) {
      const stepId = ids();
      document.steps[stepId] = { stageId, title: step.title, order: at(stepOrders, stepIndex++) };
      if (step.minutes !== undefined) document.steps[stepId].minutes = step.minutes;
      if (step.momentOfTruth) document.steps[stepId].momentOfTruth = true;
      fillStep(document, stepId, step, keys, ids);
    }
  });
  addLinks(document, form, keys, ids);
  return document;
}

function personas({ personas, employees = [] }: GridForm, ids: IdSource): GridDocument['personas'] {
  const names = [...personas, ...employees];
  const orders = keysFor(names);
  return Object.fromEntries(
    names.map((name, index): [Id, MapPersona] => [
      ids(),
      {
        name,
        color: at(personaColors, index),
        marker: at(markerShapes, index),
        order: at(orders, index),
        ...(index >= personas.length && { side: 'employee' }),
      },
    ]),
  );
}

function lanes(form: GridForm, ids: IdSource): GridDocument['lanes'] {
  const orders = keysFor(form.lanes);
  return Object.fromEntries(
    form.lanes.map((lane, index): [Id, Lane] => {
      const [role, title] = typeof lane === 'string' ? [lane, roleInfo[lane].title] : lane;
      return [ids(), { role, title, order: at(orders, index) }];
    }),
  );
}

function fillStep(
  document: GridDocument,
  stepId: Id,
  step: StepForm,
  keys: Map<string, Id>,
  ids: IdSource,
): void {
  for (const [laneId, lane] of Object.entries(document.lanes)) {
    if (isEmotionRole(lane.role)) {
      const feelings = lane.role === 'emotion' ? step.feel : step.staff;
      addFeelings(document, laneId, stepId, feelings ?? []);
      continue;
    }
    const cell = step.cells[lane.role] ?? [];
    const orders = keysFor(cell);
    cell.forEach((form, index) => {
      const id = ids();
      const { key, ...card } = toCard(document, form, lane);
      document.cards[id] = { ...card, laneId, stepId, order: at(orders, index) };
      if (key !== undefined) keys.set(key, id);
    });
  }
}

function toCard(document: GridDocument, form: CardForm, lane: Lane) {
  const { who, answers, ...rest } = typeof form === 'string' ? { text: form } : form;
  const card: Omit<Card, 'laneId' | 'stepId' | 'order'> & { key?: string } = {
    type: roleInfo[lane.role].cardType,
    ...rest,
  };
  if (who) card.personaIds = who.map((name) => personaNamed(document, name));
  // An opportunity without a name of its own is still the end of the link from its pain.
  if (answers !== undefined) card.key ??= answerKey(answers, rest.text);
  return card;
}

function answerKey(pain: string, text: string): string {
  return `${pain} → ${text}`;
}

function addFeelings(
  document: GridDocument,
  laneId: Id,
  stepId: Id,
  feelings: readonly Feeling[],
): void {
  actorsOfLane(document, laneId).forEach(([personaId], index) => {
    const feeling = feelings[index] ?? null;
    if (feeling === null) return;
    const [value, note] = typeof feeling === 'number' ? [feeling] : feeling;
    document.emotions[emotionKey(laneId, stepId, personaId)] =
      note === undefined ? { value: value / 2 } : { value: value / 2, note };
  });
}

function addLinks(
  document: GridDocument,
  form: GridForm,
  keys: ReadonlyMap<string, Id>,
  ids: IdSource,
): void {
  const answers = form.stages
    .flatMap((stage) => stage.steps)
    .flatMap((step) => Object.values(step.cells).flat())
    .flatMap((card) =>
      typeof card === 'string' || card.answers === undefined
        ? []
        : [{ from: card.answers, to: card.key ?? answerKey(card.answers, card.text) }],
    );
  for (const link of [...answers, ...(form.links ?? [])]) {
    const { from, to, ...rest } = link;
    document.links[ids()] = {
      heads: 1,
      kind: 'flow',
      ...rest,
      from: present(keys.get(from), `Card "${from}"`),
      to: present(keys.get(to), `Card "${to}"`),
    };
  }
}

function personaNamed(document: GridDocument, name: string): Id {
  const found = Object.entries(document.personas).find(([, persona]) => persona.name === name);
  return present(found, `Persona "${name}"`)[0];
}

function keysFor(list: readonly unknown[]): string[] {
  return ordersBetween(null, null, list.length);
}

function at<T>(list: readonly T[], index: number): T {
  return present(list[index], `Item ${index}`);
}
