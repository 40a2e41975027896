import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import {
  createBlankBlueprint,
  createBlankMap,
  createBlankPersona,
  createBlankSegmentation,
} from '../../src/document/create';
import { checkInvariants } from '../../src/document/invariants';
import { orderedLanes, orderedSteps, personasInOrder } from '../../src/document/queries';

test('a blank map has a customer, one untitled column and the six usual lanes', () => {
  const map = createBlankMap(countedIds('x'), { today: '2026-05-04' });
  expect(personasInOrder(map).map(([, { name }]) => name)).toEqual(['Customer']);
  expect(Object.values(map.stages).map(({ title }) => title)).toEqual(['']);
  expect(orderedSteps(map)).toHaveLength(1);
  expect(orderedLanes(map).map(([, { title }]) => title)).toEqual([
    'Actions',
    'Touchpoints',
    'Quotes',
    'Emotion',
    'Pains',
    'Opportunities',
  ]);
  expect(map.date).toBe('2026-05-04');
});

test('a blank blueprint runs from evidence down to support processes', () => {
  const roles = orderedLanes(createBlankBlueprint(countedIds('x'))).map(([, { role }]) => role);
  expect(roles[0]).toBe('evidence');
  expect(roles.at(-1)).toBe('support');
});

test('every blank document is sound', () => {
  for (const create of [
    createBlankMap,
    createBlankBlueprint,
    createBlankPersona,
    createBlankSegmentation,
  ]) {
    expect(checkInvariants(create(countedIds('x')))).toEqual([]);
  }
});
