import { expect, test } from 'vitest';
import { cursorOf, withCursor } from '../../src/store/recordedCursor';
import { emptySession, type Session } from '../../src/store/session';

const session: Session = {
  cursor: { kind: 'cell', stepId: 's', laneId: 'l', cardId: 'c' },
  range: { from: { stepId: 's', laneId: 'l' }, to: { stepId: 't', laneId: 'l' } },
  selectedCards: new Set(['c', 'd']),
  editing: null,
  activePersonaId: 'p',
  passing: null,
};

test('a cursor comes back from the journal as it was', () => {
  const stored = JSON.parse(JSON.stringify(cursorOf(session)));
  expect(withCursor(emptySession, stored)).toEqual(session);
});

test.each([
  { kind: 'stage', stageId: 'x' },
  { kind: 'step', stepId: 'x' },
  { kind: 'lane', laneId: 'x' },
  { kind: 'link', linkId: 'x' },
  null,
] as const)('the cursor %j too', (cursor) => {
  expect(withCursor(session, cursorOf({ ...session, cursor })).cursor).toEqual(cursor);
});

test.each([null, 7, 'x', []])('%j leaves the session as it is', (recorded) => {
  expect(withCursor(session, recorded)).toBe(session);
});

test('nonsense in a record is no cursor', () => {
  const recorded = { cursor: { kind: 'cell', stepId: 1 }, range: { from: 'x' }, cards: [1, 'c'] };
  expect(withCursor(session, recorded)).toMatchObject({ cursor: null, range: null });
  expect([...withCursor(session, recorded).selectedCards]).toEqual(['c']);
});
