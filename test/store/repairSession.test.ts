import { expect, test } from 'vitest';
import { deleteCards } from '../../src/commands/grid/deleteCards';
import { deleteLanes } from '../../src/commands/grid/deleteLanes';
import { deleteLinks } from '../../src/commands/grid/deleteLinks';
import { deleteStages } from '../../src/commands/grid/deleteStages';
import { deleteSteps } from '../../src/commands/grid/deleteSteps';
import { editLanes } from '../../src/commands/grid/editLanes';
import { editPersona } from '../../src/commands/grid/editPersona';
import { moveCards } from '../../src/commands/grid/moveCards';
import { removePersona } from '../../src/commands/grid/removePersona';
import type { Cursor, Session } from '../../src/store/session';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

const map = journey()
  .persona('Ana')
  .persona('Ben')
  .lane('pains')
  .lane('emotion')
  .lane('gains')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Sees', 'A', 'B', 'C')
  .cell('pains', 'Asks', { text: 'D', span: 2 })
  .link('A', 'D')
  .build();

/** The session after the command, from a cursor and whatever else. */
function after(
  session: Partial<Session>,
  command: Parameters<ReturnType<typeof open>['dispatch']>[0],
) {
  const editor = open();
  editor.setSession(session);
  expect(editor.dispatch(command).ok).toBe(true);
  return editor.state.getState().session;
}

const open = () => testEditor(map);
const cell = (stepId: string, laneId: string, cardId: string | null): Cursor => ({
  kind: 'cell',
  stepId,
  laneId,
  cardId,
});

test('the cursor goes to the card below, else above, else to the empty slot', () => {
  const from = (cardId: string, ...cardIds: string[]) =>
    after({ cursor: cell('sees', 'pains', cardId) }, deleteCards({ cardIds })).cursor;
  expect(from('b', 'b')).toEqual(cell('sees', 'pains', 'c'));
  expect(from('c', 'c')).toEqual(cell('sees', 'pains', 'b'));
  expect(from('b', 'a', 'b', 'c')).toEqual(cell('sees', 'pains', null));
});

test('the cursor follows its card, and stays in any cell that the card covers', () => {
  const move = moveCards({ cardIds: ['a'], stepId: 'pays', laneId: 'gains', before: null });
  expect(after({ cursor: cell('sees', 'pains', 'a') }, move).cursor).toEqual(
    cell('pays', 'gains', 'a'),
  );
  const other = deleteCards({ cardIds: ['a'] });
  expect(after({ cursor: cell('pays', 'pains', 'd') }, other).cursor).toEqual(
    cell('pays', 'pains', 'd'),
  );
});

test('a card sent to the inbox leaves the cursor in the cell', () => {
  const move = moveCards({ cardIds: ['d'], stepId: null, laneId: null, before: null });
  expect(after({ cursor: cell('asks', 'pains', 'd') }, move).cursor).toEqual(
    cell('asks', 'pains', null),
  );
});

test('a step, stage or lane that goes hands over to the next one, the last to the one before', () => {
  const step = deleteSteps({ stepIds: ['sees'] });
  expect(after({ cursor: cell('sees', 'gains', null) }, step).cursor).toEqual(
    cell('asks', 'gains', null),
  );
  expect(after({ cursor: { kind: 'step', stepId: 'sees' } }, step).cursor).toEqual({
    kind: 'step',
    stepId: 'asks',
  });
  const stage = deleteStages({ stageIds: ['buy'] });
  expect(after({ cursor: { kind: 'stage', stageId: 'buy' } }, stage).cursor).toEqual({
    kind: 'stage',
    stageId: 'find',
  });
  const lane = deleteLanes({ laneIds: ['pains'] });
  expect(after({ cursor: cell('sees', 'pains', 'a') }, lane).cursor).toEqual(
    cell('sees', 'emotion', null),
  );
  expect(after({ cursor: { kind: 'lane', laneId: 'pains' } }, lane).cursor).toEqual({
    kind: 'lane',
    laneId: 'emotion',
  });
});

test('a lane that is hidden is left', () => {
  const hide = editLanes({ laneIds: ['gains'], change: { hidden: true } });
  expect(after({ cursor: cell('sees', 'gains', null) }, hide).cursor).toEqual(
    cell('sees', 'emotion', null),
  );
});

test('a link that goes leaves the cursor on the card it came from', () => {
  const cursor: Cursor = { kind: 'link', linkId: 'a-to-d' };
  expect(after({ cursor }, deleteLinks({ linkIds: ['a-to-d'] })).cursor).toEqual(
    cell('sees', 'pains', 'a'),
  );
});

test('ranges, selections and editors lose what is gone', () => {
  const range = {
    from: { stepId: 'sees', laneId: 'pains' },
    to: { stepId: 'asks', laneId: 'pains' },
  };
  const selectedCards = new Set(['a', 'd']);
  const editing = { kind: 'card', cardId: 'a', group: 'g' } as const;
  const session = after({ range, selectedCards, editing }, deleteSteps({ stepIds: ['sees'] }));
  expect(session.range).toBeNull();
  expect([...session.selectedCards]).toEqual(['d']);
  expect(session.editing).toBeNull();
});

test('the active persona is always one of the map', () => {
  expect(open().state.getState().session.activePersonaId).toBe('ana');
  const remove = removePersona({ personaId: 'ben' });
  expect(after({ activePersonaId: 'ben' }, remove).activePersonaId).toBe('ana');
});

test('nothing moves when nothing is gone', () => {
  const editor = open();
  editor.setSession({ cursor: cell('sees', 'pains', 'a'), selectedCards: new Set(['a']) });
  const before = editor.state.getState().session;
  editor.dispatch(deleteCards({ cardIds: ['c'] }));
  expect(editor.state.getState().session).toBe(before);
});

test('a note closes when its lane no longer shows the persona', () => {
  const editing: Session['editing'] = {
    kind: 'note',
    stepId: 'sees',
    laneId: 'emotion',
    personaId: 'ben',
    group: 'g',
  };
  const rename = editPersona({ personaId: 'ben', change: { name: 'Benno' } });
  expect(after({ editing }, rename).editing).toEqual(editing);
  const hire = editPersona({ personaId: 'ben', change: { side: 'employee' } });
  expect(after({ editing }, hire).editing).toBeNull();
});
