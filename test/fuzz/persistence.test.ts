import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson';
import type { History } from '../../src/document/journal';
import { fold } from '../../src/document/replay';
import {
  addCard,
  browser,
  editorOf,
  rest,
  startMap,
  tab,
  value,
} from '../persistence/support/library';
import { seededRandom } from '../support/random';

const seeds = process.env.SOAK ? 400 : 25;

test('random sessions come back, document and history, after every reopening', {
  timeout: 600_000,
}, async () => {
  let rows = 0;
  let reopenings = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const random = seededRandom(seed);
    const at = browser();
    let library = tab(at);
    let { opened, editor } = await startMap(library);
    let history: History = opened.state().history;
    for (let step = 0; step < 120; step++) {
      const dice = random();
      if (dice < 0.55) {
        const seq = editor.headSeq() + 1;
        const group = random() < 0.5 ? { group: `typing ${Math.floor(step / 5)}` } : {};
        const text = 'ä字😀 '.repeat(1 + Math.floor(random() * 80));
        const row = addCard(seq, text, group);
        editor.append(row);
        history = fold(history, row);
      } else if (dice < 0.75) {
        const undo = dice < 0.68;
        const last = (undo ? history.undo : history.redo).at(-1);
        if (!last) continue;
        const row = {
          ...addCard(editor.headSeq() + 1, ''),
          kind: undo ? ('undo' as const) : ('redo' as const),
          ref: last.seq,
          patches: undo ? last.inverse : last.patches,
          inverse: undo ? last.patches : last.inverse,
        };
        editor.append(row);
        history = fold(history, row);
      } else if (dice < 0.8) await opened.settled();
      else if (dice < 0.84) opened.flushRaw();
      else if (dice < 0.88) await opened.checkpoint();
      else if (dice < 0.93) {
        at.clock.advance(2_000);
        await rest(2);
      } else {
        if (random() < 0.5) await opened.close();
        else {
          // The tab is killed after its last acknowledgement: nothing is closed, its locks are gone.
          await opened.settled();
          at.locks = browser().locks;
        }
        library = tab(at);
        opened = value(await library.open('map'));
        reopenings++;
        const where = `seed ${seed}, step ${step}`;
        expect(canonicalJson(opened.state().document), where).toBe(
          canonicalJson(editor.document()),
        );
        expect(opened.notices.get(), where).toEqual([]);
        const kept = opened.state().history;
        expect(
          kept.undo.map((one) => one.seq),
          where,
        ).toEqual(history.undo.map((one) => one.seq));
        expect(
          kept.redo.map((one) => one.seq),
          where,
        ).toEqual(history.redo.map((one) => one.seq));
        rows += editor.headSeq();
        editor = editorOf(opened);
      }
    }
  }
  console.info(`${seeds} sessions, ${reopenings} reopenings, ${rows} rows compared`);
  expect(reopenings).toBeGreaterThan(seeds);
  expect(rows).toBeGreaterThan(seeds * 20);
});
