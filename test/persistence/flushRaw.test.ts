import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase } from '../../src/persistence/database';
import { exitFlush } from '../../src/persistence/flushRaw';
import { seal } from '../../src/persistence/rows';
import { records } from './support/disk';

test('a page that goes stores each of its rows once', async () => {
  const factory = new IDBFactory();
  const events = { onMustReload: async () => {}, onBlocked: () => {}, installId: () => 'here' };
  const db = createDatabase('throughline', events, { factory, keyRange: IDBKeyRange });
  await db.open();
  const words: number[] = [];
  const exit = exitFlush(db, (rows) => words.push(rows.length));
  const row = seal(
    {
      ...{ seq: 1, kind: 'do', label: 'Add card', command: { name: 'grid.addCard', args: null } },
      ...{ patches: [], inverse: [], before: null, after: null, at: 0 },
    },
    { docId: 'map', epoch: 1, schema: 1_000, previousChain: '' },
  );
  exit.flush([[], [row]]);
  exit.flush([[row]]);
  await expect.poll(() => records(factory, 'journal')).toMatchObject([{ docId: 'map', seq: 1 }]);
  expect(words).toEqual([1, 1]);
  db.close();
});
