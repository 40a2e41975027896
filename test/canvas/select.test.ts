import { expect, test } from 'vitest';
import { clickSelects } from '../../src/canvas/pointer/select';
import { laneSlot, stageSlot, stepSlot } from '../../src/canvas/pointer/slots';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

const plain = { mod: false, shift: false };
const mod = { mod: true, shift: false };
const shift = { mod: false, shift: true };

function editor() {
  return testEditor(
    journey()
      .stage('Find', 'Sees ad', 'Asks peer')
      .stage('Buy', 'Pays')
      .usualLanes()
      .cell('Actions', 'Sees ad', 'One', 'Two', 'Three')
      .cell('Actions', 'Asks peer', 'Four')
      .build(),
  );
}

function clicking() {
  const made = editor();
  return (cardId: string, keys = plain) => {
    const { session } = made.state.getState();
    made.setSession(clickSelects({ kind: 'card', cardId }, keys, session, made.layout()));
    return made.state.getState().session;
  };
}

test('a click selects the card and puts the cursor on it', () => {
  const session = clicking()('two');
  expect([...session.selectedCards]).toEqual(['two']);
  expect(session.cursor).toEqual({
    kind: 'cell',
    laneId: 'actions',
    stepId: 'sees-ad',
    cardId: 'two',
  });
});

test('with Mod it toggles', () => {
  const click = clicking();
  click('one');
  expect([...click('four', mod).selectedCards]).toEqual(['one', 'four']);
  expect([...click('one', mod).selectedCards]).toEqual(['four']);
});

test('with Shift inside the cell it selects the cards between', () => {
  const click = clicking();
  click('three');
  expect([...click('one', shift).selectedCards]).toEqual(['one', 'two', 'three']);
});

test('with Shift in another cell it selects the rectangle of cells', () => {
  const click = clicking();
  click('one');
  expect(click('four', shift).range).toEqual({
    from: { laneId: 'actions', stepId: 'sees-ad' },
    to: { laneId: 'actions', stepId: 'asks-peer' },
  });
});

test('a click on an empty cell puts the cursor there and selects no card', () => {
  const made = editor();
  const { session } = made.state.getState();
  const target = { kind: 'cell', laneId: 'pains', stepId: 'pays' } as const;
  const next = clickSelects(target, plain, session, made.layout());
  expect(next.cursor).toEqual({ ...target, cardId: null });
  expect(next.selectedCards.size).toBe(0);
});

test('a dragged stage lands before the stage whose first half is under the pointer', () => {
  const layout = editor().layout();
  expect(stageSlot(layout, 100)).toEqual({ before: 'find', at: 0 });
  expect(stageSlot(layout, 400)).toEqual({ before: 'buy', at: 480 });
  expect(stageSlot(layout, 700)).toEqual({ before: null, at: 720 });
});

test('a step joins the stage of the column under the pointer', () => {
  const layout = editor().layout();
  expect(stepSlot(layout, 470)).toEqual({ before: null, at: 480, stageId: 'find' });
  expect(stepSlot(layout, 490)).toEqual({ before: 'pays', at: 480, stageId: 'buy' });
});

test('a lane lands at the nearest edge', () => {
  const layout = editor().layout();
  expect(laneSlot(layout, 0).before).toBe('actions');
  expect(laneSlot(layout, layout.size.height).before).toBe(null);
});
