import { describe, expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import type { AnyDocument } from '../../../src/document/document';
import { isGrid } from '../../../src/document/document';
import { type GridDocument, parseEmotionKey } from '../../../src/document/grid';
import { checkInvariants } from '../../../src/document/invariants';
import { employeesInOrder, unseenPoints } from '../../../src/document/laneActors';
import { orderedStages, orderedSteps } from '../../../src/document/queries';
import { gridSchema } from '../../../src/document/schemaGrid';
import { personaSchema, segmentationSchema } from '../../../src/document/schemaSheets';
import { instantiate } from '../../../src/document/templates/instantiate';
import { templates } from '../../../src/document/templates/registry';

const loaded = await Promise.all(
  templates.map(async (entry) => ({
    ...entry,
    document: instantiate(await entry.load(), countedIds('t')),
  })),
);
const grids = loaded.flatMap(({ id, document }) => (isGrid(document) ? [{ id, document }] : []));
const journeys = grids.filter(({ document }) => document.kind === 'journey');

const blueprints = grids.filter(({ document }) => document.kind === 'blueprint');

const departments = /^(sales|marketing|it|finance|legal|operations|logistics|hr|support|billing)$/i;

function cardsOf(document: GridDocument, type: string) {
  return Object.entries(document.cards).filter(([, card]) => card.type === type);
}

function stepsWith(document: GridDocument, type: string): Set<string | null> {
  return new Set(cardsOf(document, type).map(([, card]) => card.stepId));
}

function titleOf(document: GridDocument, stepId: string | null): string {
  return stepId === null ? 'inbox' : (document.steps[stepId]?.title ?? '?');
}

function textsOf(document: AnyDocument): string[] {
  if (!isGrid(document)) return [];
  return Object.values(document.cards).map((card) => card.text);
}

describe('the registry', () => {
  test('names every template once and says in one line what it is', () => {
    expect(new Set(templates.map((entry) => entry.id)).size).toBe(templates.length);
    for (const { title, description } of templates) {
      expect(title).not.toBe('');
      expect(description).toMatch(/^\S.{10,79}$/);
    }
  });

  test('announces the kind that the template becomes', () => {
    expect(loaded.map(({ document }) => document.kind)).toEqual(templates.map(({ kind }) => kind));
  });
});

test('there are blueprints, personas and segmentation maps to choose from', () => {
  const count = (kind: string) => templates.filter((entry) => entry.kind === kind).length;
  expect(count('journey')).toBeGreaterThanOrEqual(7);
  expect(count('blueprint')).toBeGreaterThanOrEqual(4);
  expect(count('persona')).toBeGreaterThanOrEqual(4);
  expect(count('segmentation')).toBeGreaterThanOrEqual(2);
});

describe.each(loaded)('the template $id', ({ document, load }) => {
  test('becomes a sound document', () => {
    expect(checkInvariants(document)).toEqual([]);
  });

  test('is a document that files can hold', () => {
    const schema = isGrid(document)
      ? gridSchema
      : document.kind === 'persona'
        ? personaSchema
        : segmentationSchema;
    expect(schema.safeParse(document).error).toBeUndefined();
  });

  test('becomes a new document each time, dated the day it was begun', async () => {
    const again = instantiate(await load(), countedIds('other'), '2031-05-09');
    expect(again.id).not.toBe(document.id);
    if (isGrid(again)) expect(again.date).toBe('2031-05-09');
  });

  test('keeps its texts short enough for cards', () => {
    expect(textsOf(document).filter((text) => text.length > 90)).toEqual([]);
  });
});

describe.each(grids)('the map $id', ({ document }) => {
  test('says who travels, in which scenario, and who owns the map since when', () => {
    expect(Object.keys(document.personas).length).toBeGreaterThan(0);
    expect(document.scenario).toBeTruthy();
    expect(document.expectations).toBeTruthy();
    expect(document.owner).toBeTruthy();
    expect(document.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('names its stages after the customer, never after a department', () => {
    const titles = orderedStages(document).map(([, stage]) => stage.title);
    expect(titles.filter((title) => departments.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(grids)('what people feel on the map $id', ({ document }) => {
  test('is rated in a lane that shows them', () => {
    expect(unseenPoints(document)).toEqual([]);
  });

  test('is rated by an employee wherever there is a lane for theirs', () => {
    const lanes = Object.entries(document.lanes).filter(([, lane]) => {
      return lane.role === 'employee-emotion';
    });
    for (const [laneId] of lanes) {
      const employees = employeesInOrder(document).map(([id]) => id);
      expect(employees).not.toEqual([]);
      const rated = Object.keys(document.emotions)
        .map(parseEmotionKey)
        .filter((key) => key.laneId === laneId);
      expect(new Set(rated.map(({ personaId }) => personaId))).toEqual(new Set(employees));
      expect(rated).toHaveLength(Object.keys(document.steps).length);
    }
  });
});

describe.each(blueprints)('the blueprint $id', ({ document }) => {
  const roleOf = (cardId: string) =>
    document.lanes[document.cards[cardId]?.laneId ?? '']?.role ?? 'text';
  const stepsOfRole = (...roles: string[]) =>
    new Set(
      Object.entries(document.cards)
        .filter(([id]) => roles.includes(roleOf(id)))
        .map(([, card]) => card.stepId),
    );

  test('gives every customer action a front stage and something to see', () => {
    const actions = stepsOfRole('customer-actions');
    expect(actions.size).toBe(orderedSteps(document).length);
    expect(stepsOfRole('frontstage-people', 'frontstage-systems')).toEqual(actions);
    expect(stepsOfRole('evidence')).toEqual(actions);
  });

  test('lets no arrow jump from the customer past the front stage', () => {
    const hidden = Object.values(document.links).filter((link) => {
      const roles = [roleOf(link.from), roleOf(link.to)];
      return (
        roles.includes('customer-actions') &&
        (roles.includes('backstage') || roles.includes('support'))
      );
    });
    expect(hidden).toEqual([]);
  });

  test('links every support process to what needs it', () => {
    const linked = new Set(Object.values(document.links).flatMap(({ from, to }) => [from, to]));
    const orphans = Object.keys(document.cards).filter(
      (id) => roleOf(id) === 'support' && !linked.has(id),
    );
    expect(orphans).toEqual([]);
  });
});

describe.each(journeys)('the journey $id', ({ document }) => {
  test('has the size of a readable workshop result', () => {
    expect(orderedStages(document).length).toBeGreaterThanOrEqual(5);
    expect(orderedStages(document).length).toBeLessThanOrEqual(6);
    expect(orderedSteps(document).length).toBeGreaterThanOrEqual(8);
    expect(orderedSteps(document).length).toBeLessThanOrEqual(12);
    expect(Object.keys(document.lanes).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(document.lanes).length).toBeLessThanOrEqual(8);
    expect(Object.keys(document.cards).length).toBeGreaterThanOrEqual(40);
  });

  test('gives every touchpoint a channel, and every step an action', () => {
    const silent = cardsOf(document, 'touchpoint').filter(([, card]) => !card.channel);
    expect(silent.map(([, card]) => card.text)).toEqual([]);
    expect(stepsWith(document, 'action').size).toBe(orderedSteps(document).length);
  });

  test('explains every low point with a pain', () => {
    const pains = stepsWith(document, 'pain');
    const unexplained = Object.entries(document.emotions)
      .filter(([, point]) => point.value < 0)
      .map(([key]) => parseEmotionKey(key).stepId)
      .filter((stepId) => !pains.has(stepId));
    expect(unexplained.map((stepId) => titleOf(document, stepId))).toEqual([]);
  });

  test('answers every pain with a linked opportunity', () => {
    const opportunities = new Set(cardsOf(document, 'opportunity').map(([id]) => id));
    const answered = new Set(
      Object.values(document.links)
        .filter((link) => opportunities.has(link.to))
        .map((link) => link.from),
    );
    const open = cardsOf(document, 'pain').filter(([id]) => !answered.has(id));
    expect(open.map(([, card]) => card.text)).toEqual([]);
  });

  test('measures its moments of truth', () => {
    const moments = orderedSteps(document).filter(([, step]) => step.momentOfTruth);
    const measured = stepsWith(document, 'metric');
    expect(moments.length).toBeGreaterThan(0);
    expect(moments.filter(([id]) => !measured.has(id)).map(([, step]) => step.title)).toEqual([]);
  });

  test('draws a curve with highs and lows', () => {
    const values = Object.values(document.emotions).map((point) => point.value);
    expect(Math.max(...values)).toBe(1);
    expect(Math.min(...values)).toBe(-1);
  });

  test('lets arrows run forwards in time unless they are loops', () => {
    const position = new Map(orderedSteps(document).map(([id], index) => [id, index]));
    const place = (cardId: string) => position.get(document.cards[cardId]?.stepId ?? '') ?? -1;
    const backwards = Object.values(document.links)
      .filter((link) => link.kind !== 'loop' && place(link.to) < place(link.from))
      .map((link) => `${document.cards[link.from]?.text} → ${document.cards[link.to]?.text}`);
    expect(backwards).toEqual([]);
  });
});

test('the sample shows two people, two moments of truth and 84 cards', () => {
  const sample = journeys.find(({ id }) => id === 'sample')?.document;
  expect(sample?.title).toBe('Ordering a pizza');
  expect(Object.keys(sample?.personas ?? {})).toHaveLength(2);
  expect(Object.keys(sample?.stages ?? {})).toHaveLength(6);
  expect(Object.keys(sample?.steps ?? {})).toHaveLength(12);
  expect(Object.keys(sample?.cards ?? {})).toHaveLength(84);
  const moments = Object.values(sample?.steps ?? {}).filter((step) => step.momentOfTruth);
  expect(moments).toHaveLength(2);
});
