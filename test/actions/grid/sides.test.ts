import { expect, test } from 'vitest';
import { copySelection, pasteText } from '../../../src/actions/grid/clipboard';
import { describeCursor } from '../../../src/actions/grid/describe';
import { firstUnrated } from '../../../src/actions/grid/emotionActions';
import { addLane } from '../../../src/actions/grid/insertActions';
import { changeLaneKind, choosePersona, setSide, sideHere } from '../../../src/actions/grid/sides';
import { orderedLanes } from '../../../src/document/queries';
import { activePersona } from '../../../src/store/activePersona';
import { blueprint } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const service = () =>
  blueprint()
    .persona('Guest')
    .employee('Clerk')
    .persona('Friend')
    .employee('Cook')
    .stage('Arrive', 'Rings', 'Waits')
    .lane('customer-actions')
    .lane('emotion')
    .lane('employee-emotion');

const open = () => grid(service().build());

const active = ({ editor }: GridUnderTest) => activePersona(editor.state.getState());
const points = ({ context }: GridUnderTest) =>
  Object.fromEntries(
    Object.entries(context.document.emotions).map(([key, { value }]) => [key, value]),
  );
const heard = ({ editor, context }: GridUnderTest) => {
  const state = editor.state.getState();
  return describeCursor(context.document, state.session.cursor, activePersona(state));
};

test('digits rate a customer in the one lane and an employee in the other', () => {
  const map = open();
  map.cell('emotion', 'rings');
  map.press('5');
  map.cell('employee-emotion', 'rings');
  map.press('1');
  map.press('ArrowLeft');
  map.press('ArrowUp');
  expect(points(map)).toEqual({
    'emotion/rings/guest': 1,
    'employee-emotion/rings/clerk': -0.5,
  });
  expect(heard(map)).toBe('Employee emotion, Clerk negative −1, Arrive › Rings');
});

test('PageDown goes among those of the lane, and stops at the last', () => {
  const map = open();
  map.cell('employee-emotion', 'rings');
  expect(active(map)).toBe('clerk');
  map.press('PageDown');
  map.press('PageDown');
  expect([active(map), map.said]).toEqual(['cook', ['Curve of Cook']]);
  map.cell('emotion', 'rings');
  expect(active(map)).toBe('guest');
  map.press('PageDown');
  expect(active(map)).toBe('friend');
  expect(heard(map)).toBe('Emotion, Friend not rated, Arrive › Rings');
});

test('the first unrated step is that of the lane’s own persona', () => {
  const map = grid(
    service().emotion('Rings', 1, { persona: 'Clerk', lane: 'employee-emotion' }).build(),
  );
  expect(firstUnrated(map.context, 'employee-emotion')?.stepId).toBe('waits');
  expect(firstUnrated(map.context, 'emotion')?.stepId).toBe('rings');
});

test('a chip of the lane chooses; one of the other side leads to a lane of theirs', () => {
  const map = open();
  map.cell('employee-emotion', 'waits');
  choosePersona(map.context, 'cook');
  expect([active(map), map.where()]).toEqual(['cook', 'employee-emotion/waits']);
  choosePersona(map.context, 'friend');
  expect([active(map), map.where()]).toEqual(['friend', 'emotion/waits']);
  expect(map.said).toEqual(['Curve of Friend, Emotion']);
  map.cell('customer-actions', 'waits');
  choosePersona(map.context, 'cook');
  expect([active(map), map.where()]).toEqual(['cook', 'customer-actions/waits']);
});

test('a chip of somebody whom no lane shows says which lane would', () => {
  const map = grid(
    blueprint()
      .persona('Guest')
      .employee('Clerk')
      .stage('Arrive', 'Rings')
      .lane('employee-emotion')
      .build(),
  );
  map.cell('employee-emotion', 'rings');
  choosePersona(map.context, 'guest');
  expect(active(map)).toBe('clerk');
  expect(map.told()).toEqual([
    '“Employee emotion” shows employees. Add a lane “Emotion” to rate Guest.',
  ]);
});

test('somebody added in a lane of employees is one, elsewhere a customer', () => {
  const map = open();
  map.cell('employee-emotion', 'rings');
  expect(sideHere(map.context)).toBe('employee');
  map.cell('emotion', 'rings');
  expect(sideHere(map.context)).toBeUndefined();
  map.cell('customer-actions', 'rings');
  expect(sideHere(map.context)).toBeUndefined();
});

test('a new lane of employee emotion comes with an employee, in one undo step and said aloud', () => {
  const map = grid(blueprint().persona('Guest').stage('Arrive').lane('customer-actions').build());
  map.cell('customer-actions', 'arrive-step');
  addLane(map.context, 'employee-emotion');
  const [, lane] = orderedLanes(map.context.document).map(([id]) => id);
  expect(map.where()).toBe(`${lane}/arrive-step`);
  map.press('4');
  expect(heard(map)).toContain('Employee positive +1');
  expect(map.said).toEqual(['Added the persona Employee']);
  map.press('Mod+Z');
  expect(map.undoSteps()).toEqual(['Insert lane']);
  map.press('Mod+Z');
  expect(Object.keys(map.context.document.personas)).toEqual(['guest']);
});

test('a persona that changes sides keeps its ratings, and is told that they are not shown', () => {
  const map = grid(service().emotion('Rings', 1, { persona: 'Guest', lane: 'emotion' }).build());
  setSide(map.context, 'friend', 'employee');
  expect([map.said, map.told()]).toEqual([['Friend is an employee now'], []]);
  setSide(map.context, 'guest', 'employee');
  expect(map.told()).toEqual([
    'Guest is an employee now. 1 rating is kept, but not shown in its lane.',
  ]);
  expect(points(map)).toEqual({ 'emotion/rings/guest': 1 });
  expect(map.undoSteps()).toEqual(['Make an employee', 'Make an employee']);
  map.answer('Undo');
  expect(map.context.document.personas.guest?.side).toBeUndefined();
});

test('the first employee takes an older lane over, and its other ratings are told of', () => {
  const map = grid(
    blueprint()
      .persona('Guest')
      .persona('Clerk')
      .lane('employee-emotion')
      .stage('Arrive', 'Rings', 'Waits')
      .emotion('Rings', 1, { persona: 'Guest' })
      .emotion('Waits', 1, { persona: 'Guest' })
      .emotion('Waits', -1, { persona: 'Clerk' })
      .build(),
  );
  setSide(map.context, 'clerk', 'employee');
  expect(map.told()).toEqual([
    'Clerk is an employee now. 2 ratings are kept, but not shown in their lane.',
  ]);
});

test('a lane that becomes the employees’ says whose ratings it keeps to itself', () => {
  const map = grid(service().emotion('Rings', 1, { persona: 'Guest', lane: 'emotion' }).build());
  changeLaneKind(map.context, 'emotion', 'employee-emotion');
  expect(map.told()).toEqual(['1 rating is kept, but not shown in its lane.']);
  changeLaneKind(map.context, 'customer-actions', 'backstage');
  expect(map.told()).toHaveLength(1);
});

test('where everybody is an employee, an emotion lane says what helps', () => {
  const map = grid(blueprint().employee('Clerk').lane('emotion').stage('Arrive', 'Rings').build());
  map.cell('emotion', 'rings');
  map.press('4');
  expect(active(map)).toBeNull();
  pasteText(map.context, { text: '1\t2', html: '' }, false);
  expect(map.told()).toEqual([
    expect.stringContaining('everybody on the map is an employee'),
    expect.stringContaining('everybody on the map is an employee'),
  ]);
  expect(map.undoSteps()).toEqual([]);
});

test('columns are copied, pasted and cleared with the curves that their lanes show', () => {
  const map = grid(
    service()
      .emotion('Rings', 1, { persona: 'Guest', lane: 'emotion' })
      .emotion('Rings', -1, { persona: 'Clerk', lane: 'employee-emotion' })
      .build(),
  );
  map.to({ kind: 'step', stepId: 'rings' });
  expect(copySelection(map.context)?.text).toBe('\n2\n-2');
  map.cell('employee-emotion', 'waits');
  pasteText(map.context, { text: '1', html: '' }, false);
  expect(points(map)).toMatchObject({ 'employee-emotion/waits/clerk': 0.5 });
  map.cell('emotion', 'rings');
  map.press('Shift+ArrowDown');
  map.editor.setSession({
    range: {
      from: { laneId: 'emotion', stepId: 'rings' },
      to: { laneId: 'employee-emotion', stepId: 'rings' },
    },
  });
  map.press('Delete');
  expect(Object.keys(points(map))).toEqual(['employee-emotion/waits/clerk']);
});
