import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonicalJson } from '../../src/base/canonicalJson';
import type { OpenedDocument } from '../../src/persistence/contract';
import { type Fault, faultLine } from './support/faults';
import { type Browser, blankMap, browser, editorOf, rest, tab, value } from './support/library';

const soak = Boolean(process.env.SOAK);
const line = faultLine();
afterAll(line.restore);
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  line.disarm();
  vi.restoreAllMocks();
});

/** What a run promised: rows said to be durable, and the document as it was after every row. */
interface Ledger {
  acked: number;
  documents: Map<number, string>;
}

function writing(at: Browser, opened: OpenedDocument, ledger: Ledger) {
  const editor = editorOf(opened);
  return {
    add(text?: string) {
      editor.add(text);
      ledger.documents.set(editor.headSeq(), canonicalJson(editor.document()));
    },
    /** Waits as long as a user would: past the watchdog. */
    async settled() {
      const settled = opened.settled();
      await rest(6);
      at.clock.advance(5_000);
      await settled;
      await rest(3);
    },
  };
}

type Script = (at: Browser, ledger: Ledger) => Promise<void>;

const library = (at: Browser, ledger: Ledger) =>
  tab(at, {
    afterAck(_id, rows) {
      for (const row of rows) ledger.acked = Math.max(ledger.acked, row.seq);
    },
  });

const scripts: Record<string, Script> = {
  async 'typing in bursts'(at, ledger) {
    const opened = await library(at, ledger).open('map');
    if (!opened.ok) return;
    const editor = writing(at, opened.value, ledger);
    for (const burst of [1, 3, 2]) {
      for (let count = 0; count < burst; count++) editor.add();
      await editor.settled();
    }
    opened.value.retry();
    await editor.settled();
    editor.add();
    opened.value.flushRaw();
    await editor.settled();
    const closed = opened.value.close();
    await rest(4);
    at.clock.advance(5_000);
    await Promise.race([closed, rest(5)]);
  },
  async 'compaction and a restore point'(at, ledger) {
    const opened = await library(at, ledger).open('map');
    if (!opened.ok) return;
    const editor = writing(at, opened.value, ledger);
    editor.add('x'.repeat(270_000));
    await editor.settled();
    at.clock.advance(2_000);
    await rest(8);
    editor.add();
    await editor.settled();
    await Promise.race([opened.value.checkpoint('Before'), rest(10)]);
    editor.add();
    await editor.settled();
  },
  async 'a second tab takes over'(at, ledger) {
    const first = await library(at, ledger).open('map');
    if (!first.ok) return;
    const editor = writing(at, first.value, ledger);
    editor.add();
    editor.add();
    await editor.settled();
    const second = await library(at, ledger).open('map');
    if (!second.ok) return;
    const taken = second.value.takeOver();
    await rest(4);
    at.clock.advance(5_000);
    await Promise.race([taken, rest(20)]);
    if (second.value.access.get() !== 'writer') return;
    const other = writing(at, second.value, ledger);
    other.add();
    await other.settled();
  },
};

const faults: Record<string, Fault> = {
  quota: { kind: 'throw', name: 'QuotaExceededError', message: '' },
  'disk full': { kind: 'throw', name: 'UnknownError', message: 'FILE_ERROR_NO_SPACE' },
  closed: { kind: 'throw', name: 'InvalidStateError', message: 'connection is closing' },
  clone: { kind: 'throw', name: 'DataCloneError', message: '' },
  internal: { kind: 'throw', name: 'UnknownError', message: 'Internal error' },
  abort: { kind: 'abort', name: 'AbortError' },
  'quota at commit': { kind: 'abort', name: 'QuotaExceededError' },
  hang: { kind: 'hang' },
};

/** Runs the script with a fault at call k; then everything but the disk is lost, and the map is opened again. */
async function trial(script: Script, k: number, fault: Fault, more: number) {
  const at = browser();
  value(await tab(at).create(blankMap('map')));
  const ledger: Ledger = {
    acked: 0,
    documents: new Map([[0, canonicalJson(blankMap('map'))]]),
  };
  const before = line.calls();
  line.arm(k, fault, more);
  // A fault that never ends may leave an opening hanging: the user closes the browser.
  await Promise.race([script(at, ledger), rest(150)]);
  line.disarm();
  const calls = line.calls() - before;
  await rest(2);
  const again = { ...browser(), factory: at.factory };
  const state = value(await tab(again).open('map')).state();
  const { headSeq, document } = state;
  return {
    calls,
    acked: ledger.acked,
    lost: Math.max(0, ledger.acked - headSeq),
    same: canonicalJson(document) === ledger.documents.get(headSeq),
  };
}

test.each(Object.keys(scripts))(
  'whatever call fails, no acknowledged change is lost: %s',
  { timeout: soak ? 600_000 : 60_000 },
  async (name) => {
    const script = scripts[name] ?? (async () => {});
    const dry = await trial(script, Infinity, { kind: 'hang' }, 0);
    const { calls } = dry;
    expect(dry.acked).toBeGreaterThan(2);
    let [trials, acked, lost, different] = [0, 0, 0, 0];
    const kinds = Object.values(faults);
    for (let k = 1; k <= calls; k++) {
      // Every call fails, now once and now from there on; with SOAK in every way, else the ways take turns.
      const ways = soak ? kinds.length : 1;
      for (let way = 0; way < ways; way++) {
        const fault = kinds[(k + way) % kinds.length] ?? { kind: 'hang' };
        const lasting = Math.floor((k + way) / kinds.length) % 2 === 1;
        const result = await trial(script, k, fault, lasting ? Infinity : 0);
        trials++;
        acked += result.acked;
        lost += result.lost;
        if (!result.same) different++;
      }
    }
    console.info(
      `${name}: ${trials} trials over ${calls} calls, ${lost} lost of ${acked} acknowledged, ${different} different`,
    );
    expect({ lost, different }).toEqual({ lost: 0, different: 0 });
    expect(acked).toBeGreaterThan(trials);
  },
);
