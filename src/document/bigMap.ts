// Maps of any size with the look of real ones: short statements, uneven cells, arrows to near cards, curves with gaps.
// For tests and benchmarks; nothing that people open comes from here.
import { ordersBetween } from '../base/order';
import { emotionKey, type GridDocument } from './grid';
import { type LaneRole, roleInfo, standardChannels } from './vocabulary';

const roles: readonly LaneRole[] = [
  'actions',
  'touchpoints',
  'quotes',
  'thoughts',
  'emotion',
  'pains',
  'gains',
  'opportunities',
  'backstage',
];
const stageTitles = ['Discover', 'Compare', 'Choose', 'Buy', 'Receive', 'Use', 'Renew'] as const;
const starts = [
  'Looks for',
  'Asks about',
  'Waits for',
  'Compares',
  'Cannot find',
  'Opens',
] as const;
const things = [
  'the delivery date',
  'prices in the app',
  'a person on the phone',
  'the return form, which asks for the order number twice',
  'the confirmation mail',
  'a size that fits',
] as const;
const ends = [
  '',
  '',
  ' again',
  ' at the till',
  ' before logging in',
  ' late in the evening',
] as const;

/** A sound journey with exactly `cards` cards and `links` links; `random` gives numbers in [0, 1). */
export function bigMap(cards: number, links: number, random: () => number): GridDocument {
  const stepCount = Math.min(1_000, Math.max(4, Math.round(cards / 18)));
  const document: GridDocument = {
    id: `big-map-${cards}`,
    kind: 'journey',
    title: `A map of ${cards} cards`,
    state: 'as-is',
    basis: 'planned',
    personas: {
      ana: { name: 'Ana', color: '#4e4ecc', marker: 'circle', order: 'a0' },
      ben: { name: 'Ben', color: '#a55d0c', marker: 'square', order: 'a1' },
    },
    stages: {},
    steps: {},
    lanes: {},
    cards: {},
    links: {},
    emotions: {},
  };
  addColumns(document, stepCount);
  addLanes(document);
  addCards(document, cards, random);
  addLinks(document, links, random);
  addEmotions(document, random);
  return document;
}

function addColumns(document: GridDocument, stepCount: number): void {
  const perStage = Math.max(2, Math.ceil(stepCount / 200));
  const stageCount = Math.ceil(stepCount / perStage);
  ordersBetween(null, null, stageCount).forEach((order, index) => {
    const title = stageTitles[index % stageTitles.length] ?? '';
    document.stages[`stage${index}`] = { title, order };
  });
  ordersBetween(null, null, stepCount).forEach((order, index) => {
    const stageId = `stage${Math.floor(index / perStage)}`;
    document.steps[`step${index}`] = { stageId, title: `Step ${index + 1}`, order };
  });
}

function addLanes(document: GridDocument): void {
  const orders = ordersBetween(null, null, roles.length);
  roles.forEach((role, index) => {
    document.lanes[role] = { role, title: roleInfo[role].title, order: orders[index] ?? '' };
  });
}

function addCards(document: GridDocument, count: number, random: () => number): void {
  const textRoles = roles.filter((role) => role !== 'emotion');
  const steps = Object.keys(document.steps);
  ordersBetween(null, null, count).forEach((order, index) => {
    const role = textRoles[Math.floor(random() * textRoles.length)] ?? 'actions';
    document.cards[`card${index}`] = {
      laneId: role,
      stepId: steps[Math.floor((index / count) * steps.length)] ?? null,
      order,
      type: roleInfo[role].cardType,
      text: `${pick(random, starts)} ${pick(random, things)}${pick(random, ends)}`,
      ...(role === 'touchpoints' ? { channel: pick(random, standardChannels) } : {}),
      ...(role === 'pains' ? { severity: 1 + Math.floor(random() * 5) } : {}),
      ...(random() < 0.02 ? { span: 2 } : {}),
    };
  });
}

function addLinks(document: GridDocument, count: number, random: () => number): void {
  const total = Object.keys(document.cards).length;
  for (let index = 0; index < count; index++) {
    const from = Math.floor(random() * total);
    const to = (from + 1 + Math.floor(random() * Math.min(20, total - 1))) % total;
    document.links[`link${index}`] = {
      from: `card${from}`,
      to: `card${to}`,
      heads: 1,
      kind: 'flow',
    };
  }
}

function addEmotions(document: GridDocument, random: () => number): void {
  for (const stepId of Object.keys(document.steps)) {
    for (const personaId of Object.keys(document.personas)) {
      if (random() < 0.2) continue;
      const value = Math.round(random() * 20 - 10) / 10;
      document.emotions[emotionKey('emotion', stepId, personaId)] = {
        value: value === 0 ? 0 : value,
      };
    }
  }
}

function pick<T>(random: () => number, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
