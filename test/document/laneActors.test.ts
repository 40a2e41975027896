import { expect, test } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import {
  actorsOfLane,
  isActorIn,
  lacksEmployee,
  unseenPoints,
} from '../../src/document/laneActors';
import { blueprint } from '../support/build';

const service = () =>
  blueprint()
    .persona('Guest')
    .lane('customer-actions')
    .lane('emotion')
    .lane('employee-emotion')
    .stage('Arrive', 'Rings', 'Waits');

const namesIn = (document: GridDocument, laneId: string) =>
  actorsOfLane(document, laneId).map(([, { name }]) => name);

test('customers feel in emotion lanes, employees in theirs, nobody in lanes of cards', () => {
  const map = service().employee('Receptionist').persona('Friend').build();
  expect(namesIn(map, 'emotion')).toEqual(['Guest', 'Friend']);
  expect(namesIn(map, 'employee-emotion')).toEqual(['Receptionist']);
  expect(namesIn(map, 'customer-actions')).toEqual([]);
  expect(namesIn(map, 'gone')).toEqual([]);
  expect(isActorIn(map, 'emotion', 'receptionist')).toBe(false);
});

test('where nobody is an employee, the lane of employee emotion shows everybody', () => {
  const map = service().persona('Clerk').build();
  expect(namesIn(map, 'employee-emotion')).toEqual(['Guest', 'Clerk']);
});

test('a rating whose persona is on the other side is kept and not shown', () => {
  const map = service()
    .employee('Receptionist')
    .emotion('Rings', 1, { persona: 'Receptionist', lane: 'employee-emotion' })
    .emotion('Rings', -1, { persona: 'Receptionist', lane: 'emotion' })
    .emotion('Waits', 0, { persona: 'Guest', lane: 'employee-emotion' })
    .build();
  expect(unseenPoints(map)).toEqual(['emotion/rings/receptionist', 'employee-emotion/waits/guest']);
});

test('a new lane of employee emotion lacks somebody, unless one is there or an older lane shows everybody', () => {
  expect(lacksEmployee(service().build())).toBe(true);
  expect(lacksEmployee(service().employee('Receptionist').build())).toBe(false);
  const older = service().emotion('Rings', 1, { lane: 'employee-emotion' }).build();
  expect(lacksEmployee(older)).toBe(false);
  const felt = service().emotion('Rings', 1, { lane: 'emotion' }).build();
  expect([lacksEmployee(felt), lacksEmployee(felt, 'emotion')]).toEqual([true, false]);
});
