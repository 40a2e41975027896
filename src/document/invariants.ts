// What is true of every document, whatever happened to it. Reading ends here, and every command test asks it.
import { isOrderKey } from '../base/order';
import type { AnyDocument } from './document';
import { isGrid } from './document';
import { type GridDocument, parseEmotionKey } from './grid';
import { checkSheet } from './invariantsSheets';
import { limits } from './limits';
import { newerFormatField } from './newerFormat';
import { orderedTables } from './orderGroups';
import { formatPath } from './path';
import { documentSchemas } from './schema';
import { fullReason } from './size';
import { isWellFormed, utf8Length } from './text';
import { isEmotionRole } from './vocabulary';

/** The broken rules, each with its place; an empty list is a sound document. */
export function checkInvariants(document: AnyDocument): string[] {
  return [
    ...checkShape(document),
    ...checkPlainData({ ...document, [newerFormatField]: null }, '$'),
    ...(isSafeId(document.id) ? [] : [`$.id: “${document.id}” is not an id`]),
    ...checkOrders(document),
    ...[fullReason(document) ?? []].flat(),
    ...overLimits(document),
    ...(isGrid(document) ? checkGrid(document) : checkSheet(document)),
  ];
}

function checkShape(document: AnyDocument): string[] {
  const { error } = documentSchemas[document.kind].safeParse(document);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${formatPath(path.map(String))}: ${message}`,
  );
}

/** Ids never contain a slash (emotion keys join them) and are never a name every object has. */
export function isSafeId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id) && !(id in Object.prototype);
}

/** The first table that holds more than it may; reading asks before it does any work. */
export function overLimit(document: Record<string, unknown>): OverLimit | null {
  for (const [table, limit] of tableLimits) {
    const value = document[table];
    if (value === null || typeof value !== 'object') continue;
    const count = Object.keys(value).length;
    if (count > limit) return { table, count, limit };
  }
  return null;
}

export interface OverLimit {
  table: string;
  count: number;
  limit: number;
}

const tableLimits: readonly [string, number][] = [
  ['personas', limits.personas],
  ['stages', limits.stages],
  ['steps', limits.steps],
  ['lanes', limits.lanes],
  ['cards', limits.cards],
  ['links', limits.links],
  ['emotions', limits.emotions],
  ['blocks', limits.blocks],
  ['ratings', limits.ratings],
  ['actors', limits.actors],
  ['relations', limits.relations],
  ['segments', limits.segments],
  ['dimensions', limits.dimensions],
  ['dismissed', limits.dismissed],
];

function checkPlainData(value: unknown, path: string): string[] {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${path}: ${value} is no number`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((member, index) => checkPlainData(member, `${path}[${index}]`));
  }
  if (typeof value !== 'object') return [`${path}: ${typeof value} is not JSON`];
  return Object.entries(value).flatMap(([key, member]) => checkPlainData(member, `${path}.${key}`));
}

function checkText(text: string, path: string): string[] {
  if (!isWellFormed(text)) return [`${path}: half a character`];
  const bytes = utf8Length(text);
  return bytes > limits.textBytes ? [`${path}: ${bytes} bytes of text`] : [];
}

function checkOrders(document: AnyDocument): string[] {
  const broken: string[] = [];
  for (const { name, entities, parentOf } of orderedTables(document)) {
    const seen = new Set<string>();
    for (const [id, entity] of Object.entries(entities)) {
      if (!isSafeId(id)) broken.push(`$.${name}: “${id}” is not an id`);
      const place = `$.${name}["${id}"].order`;
      if (!isOrderKey(entity.order)) broken.push(`${place}: “${entity.order}” is not an order key`);
      const key = `${parentOf(entity)} ${entity.order}`;
      if (seen.has(key)) broken.push(`${place}: “${entity.order}” is taken by a neighbour`);
      seen.add(key);
    }
  }
  return broken;
}

function overLimits(document: AnyDocument): string[] {
  const over = overLimit({ ...document });
  return over ? [`$.${over.table}: ${over.count}, at most ${over.limit}`] : [];
}

function checkGrid(document: GridDocument): string[] {
  return [
    ...checkSteps(document),
    ...checkCards(document),
    ...checkLinks(document),
    ...checkEmotions(document),
  ];
}

function checkSteps({ stages, steps }: GridDocument): string[] {
  const filled = new Set(Object.values(steps).map((step) => step.stageId));
  return [
    ...Object.keys(stages)
      .filter((id) => !filled.has(id))
      .map((id) => `$.stages["${id}"]: has no step`),
    ...Object.entries(steps)
      .filter(([, step]) => !Object.hasOwn(stages, step.stageId))
      .map(([id, step]) => `$.steps["${id}"].stageId: no stage “${step.stageId}”`),
  ];
}

function checkCards({ cards, steps, lanes, personas }: GridDocument): string[] {
  const broken: string[] = [];
  for (const [id, card] of Object.entries(cards)) {
    const place = `$.cards["${id}"]`;
    const { laneId, stepId, span } = card;
    if (stepId !== null && !Object.hasOwn(steps, stepId)) {
      broken.push(`${place}.stepId: no step “${stepId}”`);
    }
    if (laneId !== null && !Object.hasOwn(lanes, laneId)) {
      broken.push(`${place}.laneId: no lane “${laneId}”`);
    }
    if (stepId !== null && laneId === null) broken.push(`${place}.laneId: a step but no lane`);
    const lane = laneId === null ? undefined : lanes[laneId];
    if (stepId !== null && lane && isEmotionRole(lane.role)) {
      broken.push(`${place}.laneId: emotion lanes hold points, not cards`);
    }
    if (span !== undefined && !(Number.isInteger(span) && span >= 1)) {
      broken.push(`${place}.span: ${span}`);
    }
    for (const personaId of card.personaIds ?? []) {
      if (!Object.hasOwn(personas, personaId)) {
        broken.push(`${place}.personaIds: no persona “${personaId}”`);
      }
    }
  }
  return broken;
}

function checkLinks({ links, cards }: GridDocument): string[] {
  const broken: string[] = [];
  for (const [id, link] of Object.entries(links)) {
    const place = `$.links["${id}"]`;
    if (!isSafeId(id)) broken.push(`$.links: “${id}” is not an id`);
    if (!Object.hasOwn(cards, link.from)) broken.push(`${place}.from: no card “${link.from}”`);
    if (!Object.hasOwn(cards, link.to)) broken.push(`${place}.to: no card “${link.to}”`);
    if (link.from === link.to) broken.push(`${place}: joins a card to itself`);
  }
  return broken;
}

function checkEmotions({ emotions, lanes, steps, personas }: GridDocument): string[] {
  const broken: string[] = [];
  for (const [key, point] of Object.entries(emotions)) {
    const place = `$.emotions["${key}"]`;
    const { laneId, stepId, personaId } = parseEmotionKey(key);
    if (key.split('/').length !== 3) broken.push(`${place}: not laneId/stepId/personaId`);
    const lane = Object.hasOwn(lanes, laneId) ? lanes[laneId] : undefined;
    if (!lane) broken.push(`${place}: no lane “${laneId}”`);
    else if (!isEmotionRole(lane.role)) broken.push(`${place}: “${lane.title}” holds no emotions`);
    if (!Object.hasOwn(steps, stepId)) broken.push(`${place}: no step “${stepId}”`);
    if (!Object.hasOwn(personas, personaId)) broken.push(`${place}: no persona “${personaId}”`);
    if (!(point.value >= -1 && point.value <= 1)) broken.push(`${place}.value: ${point.value}`);
  }
  return broken;
}
