// An editor with a clock that only moves when the test says so.
import { countedIds } from '../../src/base/id';
import type { AnyDocument } from '../../src/document/document';
import { createEditor, type Editor, type EditorOptions } from '../../src/store/editor';
import { fixedMeasurer } from './fixedMeasurer';

export interface TestClock {
  now(): number;
  later(ms: number, run: () => void): () => void;
  /** Runs what is due in the next `ms`. */
  pass(ms: number): void;
}

export function testClock(): TestClock {
  let time = 1_000;
  let due: { at: number; run: () => void }[] = [];
  return {
    now: () => time,
    later(ms, run) {
      const entry = { at: time + ms, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const end = time + ms;
      for (;;) {
        const next = due.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end);
        if (!next) break;
        due = due.filter((other) => other !== next);
        time = next.at;
        next.run();
      }
      time = end;
    },
  };
}

export function testEditor<D extends AnyDocument>(
  document: D,
  options: Partial<EditorOptions<D>> = {},
): Editor<D> {
  return createEditor({
    document,
    headSeq: 0,
    ids: countedIds('new'),
    measurer: fixedMeasurer,
    ...testClock(),
    ...options,
  });
}
