import { expect, test } from 'vitest';
import { ConflictError, classify, FencedError } from '../../src/persistence/failures';
import { type StoredRow, seal } from '../../src/persistence/rows';
import { createWriter, type Writer } from '../../src/persistence/writer';
import { fakeClock } from './support/fakes';
import { addCard, rest } from './support/library';

function setUp(outcomes: (unknown | 'ok' | 'never')[]) {
  const clock = fakeClock();
  const batches: number[][] = [];
  const acked: number[] = [];
  const told: string[] = [];
  const release: (() => void)[] = [];
  const writer: Writer = createWriter({
    async commit(rows) {
      batches.push(rows.map((row) => row.seq));
      const outcome = outcomes.shift() ?? 'ok';
      if (outcome === 'never') return new Promise((resolve) => release.push(resolve));
      if (outcome !== 'ok') throw outcome;
    },
    later: clock.later,
    now: clock.now,
    onAck: (rows) => acked.push(...rows.map((row) => row.seq)),
    onFenced: ({ problem }) => told.push(`fenced ${problem.code}`),
    onRefused: (row) => told.push(`refused ${row.seq}`),
  });
  const append = (...seqs: number[]) => {
    for (const seq of seqs) writer.append(row(seq));
  };
  const state = () => writer.saveState.get();
  return { writer, clock, batches, acked, told, release, append, state };
}

function row(seq: number): StoredRow {
  const place = { docId: 'map', epoch: 1, schema: 1, previousChain: '' };
  return seal(addCard(seq, 'x'), place);
}

const quota = () =>
  Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('', 'QuotaExceededError'),
  });
const noSpace = () => new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
const closed = () => new DOMException('The database connection is closing.', 'InvalidStateError');
const clone = () => new DOMException('() => {} could not be cloned.', 'DataCloneError');

test.each([
  ['storage-full', quota()],
  ['storage-full', new DOMException('', 'QuotaExceededError')],
  ['disk-full', noSpace()],
  ['disk-full', { name: 'AbortError', message: '', inner: noSpace() }],
  ['connection-lost', closed()],
  ['connection-lost', new Error('Connection to Indexed Database server lost. Refresh the page')],
  ['connection-lost', { name: 'DatabaseClosedError', message: 'x' }],
  ['change-not-storable', clone()],
  ['taken-over', new FencedError('taken-over')],
  ['storage-cleared', new FencedError('cleared')],
  ['conflict', new ConflictError('other rows')],
  ['newer-version', { name: 'NewerSchemaError', message: '' }],
  ['memory-only', new DOMException('', 'SecurityError')],
  ['not-saved', new Error('something else')],
  ['not-saved', undefined],
  ['not-saved', 'a string'],
])('%s is told with what happened and what to do', (code, error) => {
  const { problem } = classify(error);
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(/^[A-Z].*\.$/);
  expect(problem.hint).toMatch(/^[A-Z].*\.$/);
});

test('rows that are queued during a commit go out together in the next one', async () => {
  const { append, batches, acked, release } = setUp(['never']);
  append(1);
  await rest(1);
  append(2, 3);
  append(4);
  await rest(1);
  expect(batches).toEqual([[1]]);
  release[0]?.();
  await rest(1);
  expect(batches).toEqual([[1], [2, 3, 4]]);
  expect(acked).toEqual([1, 2, 3, 4]);
});

test('full storage keeps the rows, says so, and the next change tries again', async () => {
  const { append, writer, batches, acked, state } = setUp([quota()]);
  append(1, 2);
  await writer.settled();
  expect(state()).toMatchObject({ status: 'failed', problem: { code: 'storage-full' } });
  append(3);
  expect(state().status).toBe('failed');
  await writer.settled();
  expect(state().status).toBe('saved');
  expect(batches).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
  expect(acked).toEqual([1, 2, 3]);
});

test('after a full disk nothing is written until the user says so', async () => {
  const { append, writer, batches, state } = setUp([noSpace()]);
  append(1);
  await writer.settled();
  append(2);
  append(3);
  await rest(2);
  expect(batches).toEqual([[1]]);
  expect(state().problem?.code).toBe('disk-full');
  writer.retry();
  expect(state().status).toBe('saving');
  await writer.settled();
  expect(batches).toEqual([[1], [1, 2, 3]]);
  expect(state().status).toBe('saved');
});

test('a lost connection is tried once more by itself, then told', async () => {
  const healed = setUp([closed()]);
  healed.append(1);
  await healed.writer.settled();
  expect(healed.state().status).toBe('saved');
  expect(healed.batches).toEqual([[1], [1]]);

  const lasting = setUp([closed(), closed()]);
  lasting.append(1);
  await lasting.writer.settled();
  expect(lasting.batches).toEqual([[1], [1]]);
  expect(lasting.state()).toMatchObject({ status: 'failed', problem: { code: 'connection-lost' } });
});

test('a commit that does not answer turns red after five seconds and still counts when it comes', async () => {
  const { append, writer, clock, release, acked, state } = setUp(['never']);
  append(1);
  await rest(1);
  clock.advance(4_999);
  expect(state().status).toBe('saving');
  clock.advance(1);
  expect(state()).toMatchObject({ status: 'failed', problem: { code: 'still-saving' } });
  await writer.settled();
  append(2);
  release[0]?.();
  await rest(2);
  expect(acked).toEqual([1, 2]);
  expect(state().status).toBe('saved');
});

test('retrying a commit that hangs starts another, and a late answer does no harm', async () => {
  const { append, writer, clock, release, acked, batches, state } = setUp(['never']);
  append(1);
  await rest(1);
  clock.advance(5_000);
  append(2);
  writer.retry();
  await writer.settled();
  expect(state().status).toBe('saved');
  release[0]?.();
  await rest(1);
  expect(batches).toEqual([[1], [1, 2]]);
  expect(acked).toEqual([1, 2]);
  expect(state().status).toBe('saved');
});

test('of several rows only the one that cannot be cloned is refused; those before it are stored', async () => {
  const { append, acked, told } = setUp([clone(), 'ok', clone()]);
  append(1, 2, 3);
  await rest(2);
  expect(acked).toEqual([1]);
  expect(told).toEqual(['refused 2']);
});

test('a lost pen is told once, keeps the rows and is not retried', async () => {
  const { append, writer, batches, told, state } = setUp([new FencedError('taken-over')]);
  append(1);
  await writer.settled();
  append(2);
  writer.retry();
  await rest(2);
  expect(batches).toEqual([[1]]);
  expect(told).toEqual(['fenced taken-over']);
  expect(writer.queued()).toHaveLength(2);
  expect(state()).toMatchObject({ status: 'failed', problem: { code: 'taken-over' } });
});
