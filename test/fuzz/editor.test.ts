// Random commands, typing, gestures, undo and redo: whatever happens, the map stays sound, its journal tells the same
// story, and undoing everything leads back to the start. FUZZ=10 runs ten times as many; SEED=n repeats one run.
import { expect, test } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import type { JournalRow } from '../../src/document/journal';
import { emptyHistory, fold, replay } from '../../src/document/replay';
import type { Editor } from '../../src/store/editor';
import { repairSession } from '../../src/store/repairSession';
import type { Cursor, Session } from '../../src/store/session';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { type TestClock, testClock, testEditor } from '../support/testEditor';
import { Chance } from './chance';
import { makers } from './randomCommands';

const opsPerRun = 200;
const runs = 200 * Number(process.env.FUZZ ?? 1);
const onlySeed = process.env.SEED === undefined ? null : Number(process.env.SEED);
const seeds =
  onlySeed === null ? Array.from({ length: runs }, (_, index) => index + 1) : [onlySeed];

const starts = [
  journey().usualLanes().stage('').build(),
  journey()
    .persona('Ana')
    .persona('Ben')
    .usualLanes()
    .stage('Find', 'Sees ad', 'Asks', 'Compares')
    .stage('Buy', 'Pays', 'Waits')
    .cell('Pains', 'Sees ad', { text: 'Slow', span: 4 }, 'Dear')
    .cell('Touchpoints', 'Pays', 'App', 'Email')
    .link('Slow', 'App')
    .link('App', 'Email')
    .emotion('Asks', -0.5, { persona: 'Ana' })
    .emotion('Pays', 1, { persona: 'Ben' })
    .inbox('Later')
    .build(),
  blueprint()
    .lane('customer-actions')
    .lane('frontstage-people')
    .lane('backstage')
    .lane('employee-emotion')
    .stage('Visit', 'Enters', 'Orders')
    .cell('backstage', 'Orders', 'Cooks', 'Plates')
    .build(),
  bigMap(60, 20, 7),
];

const succeeded = new Set<string>();

test('random edits keep every law of the editor', {
  timeout: 120_000 * Number(process.env.FUZZ ?? 1),
}, () => {
  for (const seed of seeds) {
    const ops: string[] = [];
    try {
      runOnce(seed, ops);
    } catch (error) {
      const last = ops.slice(-12).join('\n  ');
      throw new Error(`SEED=${seed}, failed after ${ops.length} steps, the last ones:\n  ${last}`, {
        cause: error,
      });
    }
  }
  if (onlySeed === null) {
    expect([...succeeded].sort(), 'every verb got through').toEqual(
      Object.keys(makers)
        .map((name) => `grid.${name}`)
        .sort(),
    );
  }
});

function runOnce(seed: number, ops: string[]) {
  const chance = new Chance(seed);
  const start = starts[seed % starts.length] ?? starts[0];
  if (!start) throw new Error('no start');
  const clock = testClock();
  const rows: JournalRow[] = [];
  let editor = testEditor(start, clock);
  editor.onCommit((row) => rows.push(row));
  for (let op = 0; op < opsPerRun; op++) {
    if (chance.in(50)) {
      editor.flush();
      ops.push('save and load');
      editor = reloaded(editor, start, rows, clock);
      editor.onCommit((row) => rows.push(row));
    } else {
      act(editor, chance, clock, ops);
    }
    const { document, session } = editor.state.getState();
    expect(checkInvariants(document)).toEqual([]);
    expect(repairSession(session, document, document), 'the cursor is on something').toBe(session);
  }
  editor.closeGroup();
  reloaded(editor, start, rows, clock);
  while (editor.state.getState().history.undo.length > 0) expect(editor.undo().ok).toBe(true);
  expect(editor.state.getState().document).toStrictEqual(start);
}

/** One thing a user might do. */
function act(editor: Editor, chance: Chance, clock: TestClock, ops: string[]) {
  const { document } = editor.state.getState();
  const note = (what: string, details: unknown = null) => {
    ops.push(`${what} ${JSON.stringify(details)}`);
  };
  const kind = chance.whole(1, 20);
  if (kind <= 2) {
    note('undo');
    editor.undo();
  } else if (kind === 3) {
    note('redo');
    editor.redo();
  } else if (kind === 4) {
    const pause = chance.of([50, 400]);
    note('wait', pause);
    clock.pass(pause);
  } else if (kind === 5) {
    const session = randomSession(document, chance);
    note('point', session);
    editor.setSession(session);
  } else if (kind === 6) {
    drag(editor, document, chance, note);
  } else {
    const command = (makers[nameFor(document, chance)] ?? makers.addCard)?.(document, chance);
    if (!command) return;
    const options = chance.in(3) ? { typing: true, group: chance.of(['one', 'two']) } : {};
    note(command.name, { ...options, args: command.args });
    if (editor.dispatch(command, options).ok) succeeded.add(command.name);
  }
}

function randomSession(document: GridDocument, chance: Chance): Partial<Session> {
  const [stepId, laneId] = [chance.id(document.steps), chance.id(document.lanes)];
  const cursors: readonly Cursor[] = [
    { kind: 'cell', stepId, laneId, cardId: chance.in(3) ? null : chance.id(document.cards) },
    { kind: 'stage', stageId: chance.id(document.stages) },
    { kind: 'step', stepId },
    { kind: 'lane', laneId },
    { kind: 'link', linkId: chance.id(document.links) },
  ];
  return { cursor: chance.of(cursors), selectedCards: new Set(chance.ids(document.cards)) };
}

function drag(
  editor: Editor,
  document: GridDocument,
  chance: Chance,
  note: (what: string, details?: unknown) => void,
) {
  const gesture = editor.gesture('Drag');
  for (const name of chance.list(3, () => chance.of(['moveCards', 'setEmotion', 'setStepWidth']))) {
    const command = makers[name]?.(document, chance);
    if (!command) continue;
    note(`drag ${command.name}`, command.args);
    gesture.update(command);
  }
  if (chance.in(3)) {
    note('cancel');
    gesture.cancel();
    expect(editor.state.getState().document).toBe(document);
  } else {
    note('drop');
    gesture.commit();
  }
}

/** Any verb; on a map grown large, mostly ones that shrink it. */
function nameFor(document: GridDocument, chance: Chance): string {
  const crowded =
    Object.keys(document.cards).length > 70 || Object.keys(document.steps).length > 20;
  if (crowded && chance.in(2)) {
    return chance.of(['deleteCards', 'deleteSteps', 'deleteStages', 'deleteLanes', 'mergeCards']);
  }
  return chance.of(Object.keys(makers));
}

/** The journal gives the document and the history that the live editor has; the new editor goes on from there. */
function reloaded(
  editor: Editor,
  start: GridDocument,
  rows: readonly JournalRow[],
  clock: TestClock,
): Editor {
  const { document, history } = editor.state.getState();
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  const stored: JournalRow[] = JSON.parse(JSON.stringify(rows));
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
  expect(replay(start, stored)).toStrictEqual(document);
  const folded = stored.reduce(fold, emptyHistory);
  expect(folded).toEqual(history);
  return testEditor(JSON.parse(JSON.stringify(document)), {
    ...clock,
    history: folded,
    headSeq: stored.length,
  });
}
