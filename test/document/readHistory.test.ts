import { expect, test } from 'vitest';
import { lineageField, lineageOf, withLineage } from '../../src/document/lineage';
import { readStored, readText } from '../../src/document/read';
import { writeJson } from '../../src/formats/json/write';
import { journey } from '../support/build';

const map = journey('Ordering').stage('Find').build();
const key = (number: number) => number.toString(16).padStart(64, '0');
const about = { exportedAt: '2026-01-01T00:00:00Z', app: 'Test' };

async function read(history: unknown, document: unknown = map) {
  const head = { format: 'throughline', version: 1, minor: 0, documents: [document], assets: {} };
  const done = await readText(JSON.stringify({ ...head, history }));
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
}

test('a history goes out and comes back, beside the documents', async () => {
  const history = { [map.id]: [key(1), key(2)] };
  const text = await writeJson([withLineage(map, [key(1)])], { ...about, history });
  const done = await readText(text);
  expect(done).toMatchObject({ ok: true, value: { history, documents: [map], report: [] } });
  expect(JSON.stringify(done)).not.toContain(lineageField);
});

test('a file without one is as good', async () => {
  expect(await read(undefined)).toMatchObject({ history: {}, report: [] });
});

test('what is no key is left out and said so; strangers’ documents do not count', async () => {
  const { history, report } = await read({ [map.id]: ['no key', key(1), 5], other: [key(2)] });
  expect(history).toEqual({ [map.id]: [key(1)] });
  expect(report.map(({ path }) => path)).toEqual([`$.history.${map.id}`]);
  expect((await read('none')).report).toMatchObject([{ path: '$.history' }]);
});

test('of too many keys the newest count', async () => {
  const keys = Array.from({ length: 300 }, (_, number) => key(number));
  expect(await read({ [map.id]: keys })).toMatchObject({ history: { [map.id]: keys.slice(100) } });
});

test('a file cannot say in its documents where they come from; storage can', async () => {
  const told = { ...map, [lineageField]: [key(1)] };
  const { documents } = await read(undefined, told);
  expect(documents).toEqual([map]);
  const stored = readStored({ ...map, [lineageField]: [key(1), 'no key'] });
  expect(stored.ok && lineageOf(stored.value.document)).toEqual([key(1)]);
});
