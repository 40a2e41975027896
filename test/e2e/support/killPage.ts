// Opens the one map, proves that it is what its rows make of it, and edits until the browser is killed.
// Tells by console: `state <seq> <same>` once, then `edit <seq>` and `ack <seq>`.
import { canonicalJson } from '../../../src/base/canonicalJson';
import { countedIds } from '../../../src/base/id';
import { succeed } from '../../../src/base/result';
import { createBlankMap } from '../../../src/document/create';
import type { AnyDocument } from '../../../src/document/document';
import type { JournalRow } from '../../../src/document/journal';
import { replay } from '../../../src/document/replay';
import { openLibrary } from '../../../src/persistence/library';

const library = openLibrary({
  now: Date.now,
  later(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  ids: countedIds(`${Date.now()}-`),
  locks: navigator.locks,
  channel: (name) => new BroadcastChannel(name),
  schema: 1,
  minReader: 1,
  read: (stored) => succeed(stored as AnyDocument),
  summarise: () => ({ stages: 0, steps: 0, cards: 0, curve: [], personas: [], text: '' }),
  afterAck(_id, rows) {
    console.info(`ack ${rows.at(-1)?.seq}`);
  },
});

const blank = { ...createBlankMap(countedIds('id')), id: 'map' };

/** Row n is the same in every run, so that any process can say what n rows must make. */
function rowOf(seq: number): JournalRow {
  const isCard = seq % 3 !== 0;
  const path = isCard ? ['cards', `card${seq}`] : ['title'];
  const text = 'x'.repeat((seq * 37) % 600);
  const card = { laneId: null, stepId: null, order: `a${seq}`, type: 'text', text };
  return {
    seq,
    kind: 'do',
    label: 'Edit',
    command: { name: 'edit', args: null },
    patches: [{ op: isCard ? 'add' : 'replace', path, value: isCard ? card : `Title ${seq}` }],
    inverse: [],
    before: null,
    after: null,
    at: seq,
  };
}

async function run() {
  await library.create(blank);
  const opened = await library.open('map');
  if (!opened.ok) throw new Error(opened.problem.message);
  const { document, headSeq } = opened.value.state();
  const rows = Array.from({ length: headSeq }, (_, index) => rowOf(index + 1));
  const same = canonicalJson(document) === canonicalJson(replay(blank, rows));
  const quiet = opened.value.notices.get().length === 0;
  console.info(`state ${headSeq} ${same && quiet ? 'same' : 'different'}`);
  for (let seq = headSeq + 1; ; seq++) {
    opened.value.append(rowOf(seq));
    console.info(`edit ${seq}`);
    // A restore point writes a snapshot, reads it back and thins the journal: kills must hit that too.
    if (seq % 25 === 0) void opened.value.checkpoint();
    if (seq % 4 !== 0) await new Promise((resolve) => setTimeout(resolve, (seq * 7) % 12));
  }
}

run().catch((error: unknown) => console.info(`state -1 ${String(error)}`));
