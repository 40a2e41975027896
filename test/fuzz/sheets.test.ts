// Random commands, typing, undo and redo on persona sheets and segmentation maps: they stay sound, their journal tells
// the same story, and undoing everything leads back to the start. FUZZ=10 runs ten times as many; SEED=n repeats one.
import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import type { Command } from '../../src/commands/command';
import { createBlankPersona, createBlankSegmentation } from '../../src/document/create';
import type { AnyDocument } from '../../src/document/document';
import { checkInvariants } from '../../src/document/invariants';
import type { JournalRow } from '../../src/document/journal';
import { emptyHistory, fold, replay } from '../../src/document/replay';
import { instantiate } from '../../src/document/templates/instantiate';
import { persona } from '../../src/document/templates/persona';
import { segmentation } from '../../src/document/templates/segmentation';
import type { Editor } from '../../src/store/editor';
import { testClock, testEditor } from '../support/testEditor';
import { Chance } from './chance';
import { personaMakers, segmentationMakers } from './randomSheetCommands';

const opsPerRun = 150;
const runs = 60 * Number(process.env.FUZZ ?? 1);
const onlySeed = process.env.SEED === undefined ? null : Number(process.env.SEED);
const seeds =
  onlySeed === null ? Array.from({ length: runs }, (_, index) => index + 1) : [onlySeed];

const ids = countedIds('id');

test.each([
  ['persona', personaMakers, [createBlankPersona(ids), instantiate(persona, ids)]],
  [
    'segmentation',
    segmentationMakers,
    [createBlankSegmentation(ids), instantiate(segmentation, ids)],
  ],
] as const)('random edits of a %s keep every law of the editor', (kind, makers, starts) => {
  const succeeded = new Set<string>();
  for (const seed of seeds) {
    const start = starts[seed % starts.length];
    if (start?.kind !== kind) throw new Error('no start');
    const ops: string[] = [];
    try {
      runOnce(start, makers as Makers, seed, { ops, succeeded });
    } catch (error) {
      const last = ops.slice(-12).join('\n  ');
      throw new Error(`SEED=${seed}, failed after ${ops.length} steps, the last ones:\n  ${last}`, {
        cause: error,
      });
    }
  }
  if (onlySeed !== null) return;
  const verbs = Object.keys(makers).map((name) => `${kind}.${name}`);
  expect([...succeeded].sort(), 'every verb got through').toEqual(verbs.sort());
});

type Makers = Record<string, (document: AnyDocument, chance: Chance) => Command<AnyDocument>>;

function runOnce(
  start: AnyDocument,
  makers: Makers,
  seed: number,
  { ops, succeeded }: { ops: string[]; succeeded: Set<string> },
) {
  const chance = new Chance(seed);
  const clock = testClock();
  const rows: JournalRow[] = [];
  const editor = testEditor(start, clock);
  editor.onCommit((row) => rows.push(row));
  for (let op = 0; op < opsPerRun; op++) {
    const kind = chance.whole(1, 12);
    if (kind <= 2) ops.push(`undo ${editor.undo().ok}`);
    else if (kind === 3) ops.push(`redo ${editor.redo().ok}`);
    else if (kind === 4) clock.pass(chance.of([50, 400]));
    else {
      const make = makers[chance.of(Object.keys(makers))];
      const command = make?.(editor.state.getState().document, chance);
      if (!command) continue;
      const typing = chance.in(3) ? { typing: true, group: chance.of(['one', 'two']) } : {};
      ops.push(`${command.name} ${JSON.stringify({ ...typing, args: command.args })}`);
      if (editor.dispatch(command, typing).ok) succeeded.add(command.name);
    }
    expect(checkInvariants(editor.state.getState().document)).toEqual([]);
  }
  editor.closeGroup();
  tellsTheSameStory(editor, start, rows);
  while (editor.state.getState().history.undo.length > 0) expect(editor.undo().ok).toBe(true);
  expect(editor.state.getState().document).toStrictEqual(start);
}

/** What is stored gives the document and the history that the live editor has. */
function tellsTheSameStory(editor: Editor<AnyDocument>, start: AnyDocument, rows: JournalRow[]) {
  const { document, history } = editor.state.getState();
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  const stored: JournalRow[] = JSON.parse(JSON.stringify(rows));
  expect(replay(start, stored)).toStrictEqual(document);
  expect(stored.reduce(fold, emptyHistory)).toEqual(history);
}
