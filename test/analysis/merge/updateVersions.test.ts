import { expect, test } from 'vitest';
import { updateVersions } from '../../../src/analysis/merge/updateVersions';
import { countedIds } from '../../../src/base/id';
import { emotionKey, type GridDocument } from '../../../src/document/grid';
import { checkInvariants } from '../../../src/document/invariants';
import { readCsv } from '../../../src/formats/csvRead';
import { writeCsv } from '../../../src/formats/csvWrite';
import { journey } from '../../support/build';
import { merged, openQuestions } from '../../support/merged';
import { sketch } from '../../support/sketch';

const mine = journey('Ordering')
  .persona('Ana')
  .lane('pains', 'Hurdles')
  .lane('text', 'Notes')
  .lane('emotion', 'Mood')
  .stage('Find', 'Sees ad', 'Compares')
  .stage('Buy', 'Pays')
  .cell('Hurdles', 'Sees ad', { text: 'Slow', severity: 4 }, 'Dear', 'Dear too')
  .cell('Hurdles', 'Pays', { text: 'Card was declined', tags: ['money'] })
  .cell('Notes', 'Compares', 'Ask Tom')
  .link('Slow', 'Dear')
  .emotion('Sees ad', 0.3)
  .emotion('Pays', -0.5)
  .build();

function table(csv: string): GridDocument {
  const read = readCsv(csv, countedIds('told'), { title: 'ordering' });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.document;
}

const update = (csv: string) => merged(updateVersions(table(csv), mine));

const head = ',Find,Find,Buy\n,Sees ad,Compares,Pays\n';

test('the map as a table, read again, changes nothing', () => {
  const result = merged(updateVersions(table(writeCsv(mine).text), mine));
  expect(result.merged).toBe(mine);
  expect(result.conflicts).toEqual([]);
});

test('a text that says it otherwise is changed, and the card keeps what no table holds', () => {
  const result = update(`${head}Hurdles,"Slow\nDear\nDear too",,Card was declined twice\n`);
  expect(result.conflicts).toEqual([]);
  expect(result.taken).toEqual({ added: 0, changed: 1, removed: 0 });
  const { 'card-was-declined': card } = mine.cards;
  expect(result.merged.cards['card-was-declined']).toEqual({
    ...card,
    text: 'Card was declined twice',
  });
  expect(result.merged.links).toEqual(mine.links);
});

test('what is new stands where the table has it', () => {
  const result = update(
    ',Find,Find,Buy,Use\n,Sees ad,Compares,Pays,Opens\nHurdles,"Slow\nDear\nDear too",No filter,Card was declined,Broken\n',
  );
  expect(sketch(result.merged)).toEqual([
    'Find > Sees ad | Hurdles: Slow, Dear, Dear too',
    'Find > Compares | Hurdles: No filter | Notes: Ask Tom',
    'Buy > Pays | Hurdles: Card was declined',
    'Use > Opens | Hurdles: Broken',
  ]);
  expect(checkInvariants(result.merged)).toEqual([]);
});

test('a card without anything else goes with its line; one with more is asked for and stays', () => {
  const result = update(`${head}Hurdles,,,\nActions,Looks,,\n`);
  expect(Object.keys(result.merged.cards)).not.toContain('dear-too');
  expect(openQuestions(result)).toEqual([
    'Card “Slow”, kept or deleted: changed: severity / deleted',
    'Card “Card was declined”, kept or deleted: changed: tags / deleted',
  ]);
  expect(Object.keys(result.merged.cards)).toContain('slow');
});

test('a lane and a curve that the table lacks stay, and keep the step they stand on', () => {
  const result = update(
    ',Find,Buy\n,Sees ad,Pays\nHurdles,"Slow\nDear\nDear too",Card was declined\n',
  );
  expect(result.merged.lanes).toEqual(mine.lanes);
  expect(result.merged.emotions).toEqual(mine.emotions);
  expect(result.merged.steps).toEqual(mine.steps);
  expect(result.notes).toEqual([
    'Step “Compares” was deleted on one side and stays, because the other side used it.',
  ]);
});

test('a curve that the table has is taken over as far as it reads otherwise', () => {
  const [laneId = ''] = Object.entries(mine.lanes).find(([, { role }]) => role === 'emotion') ?? [];
  const [first = '', , last = ''] = Object.keys(mine.steps);
  const valuesAfter = (curve: string) => {
    const { merged: map } = update(`${head}Mood (Ana),${curve}\n`);
    expect(map.personas).toEqual(mine.personas);
    return [first, last].map((step) => map.emotions[emotionKey(laneId, step, 'ana')]?.value);
  };
  expect(valuesAfter('+0.6,,-2')).toEqual([0.3, -1]);
  expect(valuesAfter('+1,,-2')).toEqual([0.3, -1]);
  expect(valuesAfter('+1,,-1.5')).toEqual([0.5, -0.75]);
  expect(valuesAfter('+0.6,-2,')).toEqual([0.3, undefined]);
});

test('a table of stages alone leaves steps, and what stands at them, where they are', () => {
  const result = update(',Find,Buy\nNotes,"Ask Tom\nAsk Eva",\n');
  expect(sketch(result.merged)).toEqual([
    'Find > Sees ad | Hurdles: Slow, Dear, Dear too | Notes: Ask Eva',
    'Find > Compares | Notes: Ask Tom',
    'Buy > Pays | Hurdles: Card was declined',
  ]);
  expect(result.taken).toEqual({ added: 1, changed: 0, removed: 0 });
});

test('a row of notes with another name is another lane', () => {
  const result = update(`${head}Remarks,Nice,,\n`);
  expect(Object.values(result.merged.lanes).map(({ title }) => title)).toContain('Remarks');
  expect(Object.keys(result.merged.cards)).toContain('ask-tom');
  expect(result.taken.removed).toBe(0);
});

test('the map keeps its title and all else it says of itself', () => {
  const result = update('Something else,Find,Find,Buy\n,Sees ad,Compares,Pays\nHurdles,Slow,,\n');
  expect(result.merged.title).toBe('Ordering');
});
