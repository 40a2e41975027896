import { expect, test } from 'vitest';
import {
  createImporter,
  type Importer,
  type ImportState,
} from '../../../src/actions/library/importer';
import { planImport } from '../../../src/actions/library/importPlan';
import { readText } from '../../../src/actions/library/readImport';
import { storeImported } from '../../../src/actions/library/storeImported';
import { isGrid } from '../../../src/document/document';
import { readJson } from '../../../src/formats/json/read';
import { writeJson } from '../../../src/formats/json/write';
import { rowsXml, zippedSheets } from '../../formats/xlsx/zippedSheets';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

const clean = 'journey\n  title Buying shoes\n  section Find\n    Search: 4: Ana\n';
const odd = 'journey\n  title Buying shoes\n  section Find\n    Search: 9: Ana\n';

const file = (text: string | Uint8Array<ArrayBuffer>, name: string) => new File([text], name);

/** Answers every question in order, and lists what was asked. */
function answering(importer: Importer, ...answers: unknown[]): ImportState[] {
  const asked: ImportState[] = [];
  importer.state.subscribe(() => {
    const state = importer.state.get();
    if (!('answer' in state)) return;
    asked.push(state);
    const answer: (value?: never) => void = state.answer as (value?: never) => void;
    queueMicrotask(() => answer(answers.shift() as never));
  });
  return asked;
}

test('a clean file is stored and opened without a question', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer);
  await importer.files([file(clean, 'shoes.mmd')]);
  expect(asked).toEqual([]);
  const [entry] = ports.library.documents.get();
  expect(entry?.title).toBe('Buying shoes');
  expect(ports.visited).toEqual([`/d/${entry?.id}`]);
  expect(importer.state.get()).toEqual({ kind: 'idle' });
});

test('a repaired file is stored only after a yes', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer, false, true);
  await importer.text(odd);
  expect(asked).toMatchObject([{ kind: 'review', outcome: { report: [{ line: 4 }] } }]);
  expect(ports.library.documents.get()).toEqual([]);
  await importer.text(odd);
  expect(ports.library.documents.get()).toHaveLength(1);
});

test('several files are read one after the other; a bad one does not stop the rest', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer);
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0]);
  const other = clean.replace('Buying', 'Returning');
  await importer.files([file(clean, 'a.mmd'), file(zip, 'b.xlsx'), file(other, 'c.md')]);
  expect(asked).toMatchObject([
    { kind: 'refused', refusal: { source: 'b.xlsx', problem: { code: 'not-text' } } },
  ]);
  expect(ports.library.documents.get()).toHaveLength(2);
  expect(ports.visited).toEqual(['/']);
});

test('a file that is too large is refused before it is read', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer);
  const huge = file('', 'huge.json');
  Object.defineProperty(huge, 'size', { value: 2 ** 31 });
  await importer.files([huge]);
  expect(asked).toMatchObject([{ refusal: { problem: { code: 'too-large' } } }]);
});

test('a file of our own comes with everything in it, and says what was repaired', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer, true);
  const map = journey('Mine').stage('Find').usualLanes().build();
  const head = { format: 'throughline', version: 1, minor: 0 };
  await importer.text(JSON.stringify({ ...head, documents: [map], assets: {} }));
  expect(await ports.library.get(map.id)).toMatchObject({ title: 'Mine', stages: map.stages });
  expect(asked).toEqual([]);

  const broken = { ...map, id: 'other', cards: { c1: { laneId: null, stepId: null, text: 5 } } };
  await importer.text(JSON.stringify({ ...head, documents: [broken], assets: {} }));
  expect(asked).toMatchObject([{ kind: 'review' }]);
  const report = asked[0]?.kind === 'review' ? asked[0].outcome.report : [];
  expect(report.map(({ path }) => path)).toContain('$.documents[0].cards["c1"].text');
});

test('a damaged picture is left out and said so', async () => {
  const ports = memoryPorts();
  const hash = 'a'.repeat(64);
  const outcome = await readText(
    ports,
    JSON.stringify({
      format: 'throughline',
      version: 1,
      minor: 0,
      documents: [journey('Mine').build()],
      assets: { [hash]: { type: 'image/png', base64: 'aGVsbG8=' } },
    }),
    'mine.json',
  );
  expect(outcome).toMatchObject({ ok: true, value: { assets: new Map() } });
  expect(outcome.ok && outcome.value.report.at(-1)?.message).toContain('damaged');
});

test('a table becomes a map named after its file', async () => {
  const ports = memoryPorts();
  await createImporter(ports).files([file(',Find,Buy\nPains,Slow,Declined', 'shoes.csv')]);
  expect(ports.library.documents.get()).toMatchObject([{ title: 'shoes', summary: { cards: 2 } }]);
});

const rows = [
  ['Stages', 'Find', 'Buy'],
  ['Pains', 'Slow', 'Declined'],
];

test('a workbook with one sheet becomes a map named after its file', async () => {
  const ports = memoryPorts();
  const bytes = zippedSheets([{ name: 'Sheet1', data: rowsXml(rows) }]);
  await createImporter(ports).files([file(new Uint8Array(bytes), 'shoes.xlsx')]);
  expect(ports.library.documents.get()).toMatchObject([{ title: 'shoes', summary: { cards: 2 } }]);
});

test('of a workbook with several sheets the user chooses one, and can read another', async () => {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked = answering(importer, null);
  const bytes = zippedSheets([
    {
      name: 'Costs',
      data: rowsXml([
        ['What', 'Sum', 'When'],
        ['Ads', '5', 'May'],
      ]),
    },
    { name: 'Map', data: rowsXml(rows) },
  ]);
  await importer.files([file(new Uint8Array(bytes), 'shoes.xlsx')]);
  const [question] = asked;
  if (question?.kind !== 'plan' || !question.outcome.table) throw new Error('not asked');
  const { table, format } = question.outcome;
  expect(format).toBe('Excel');
  expect(table.sheets).toEqual({ names: ['Costs', 'Map'], likely: 1 });
  const stagesRead = (wishes: { sheet?: number }) => {
    const plan = planImport(table, ports.ids, { ...wishes, lanes: {} });
    return plan.ok && Object.values(plan.value.document.stages).map(({ title }) => title);
  };
  expect(stagesRead({})).toEqual(['Find', 'Buy']);
  expect(stagesRead({ sheet: 0 })).toEqual(['Sum', 'When']);
});

test('a damaged workbook is refused in a sentence', async () => {
  const importer = createImporter(memoryPorts());
  const asked = answering(importer);
  const bytes = zippedSheets([{ name: 'Map', data: '<row' }]);
  await importer.files([file(new Uint8Array(bytes), 'shoes.xlsx')]);
  expect(asked).toMatchObject([{ refusal: { problem: { code: 'damaged-workbook' } } }]);
});

test('a full disk is told and nothing opens', async () => {
  const ports = memoryPorts();
  ports.library.create = async () => ({
    ok: false,
    problem: { code: 'disk-full', message: 'Full.' },
  });
  const importer = createImporter(ports);
  const asked = answering(importer);
  await importer.text(clean);
  expect(asked).toMatchObject([{ kind: 'refused', refusal: { problem: { code: 'disk-full' } } }]);
  expect(ports.visited).toEqual([]);
});

const outcomeOf = (...documents: ReturnType<ReturnType<typeof journey>['build']>[]) => ({
  source: 'maps.json',
  format: 'JSON',
  isOwn: true,
  documents,
  report: [],
  assets: new Map<string, Blob>(),
});

test('replacing keeps the id, and the old one lies in the bin', async () => {
  const ports = memoryPorts();
  const mine = journey('Mine').build();
  await ports.library.put(mine, noon);
  const stored = await storeImported(
    ports,
    outcomeOf({ ...mine, title: 'Theirs' }),
    async () => 'replace',
  );
  expect(stored).toEqual({ ok: true, value: [mine.id] });
  expect((await ports.library.get(mine.id))?.title).toBe('Theirs');
  const bin = ports.library.documents.get().filter(({ deletedAt }) => deletedAt !== undefined);
  expect(bin.map(({ title }) => title)).toEqual(['Mine']);
});

test('replacing a document in the bin brings it back', async () => {
  const ports = memoryPorts();
  const mine = journey('Mine').build();
  await ports.library.put(mine, noon);
  await ports.library.moveToBin(mine.id);
  await storeImported(ports, outcomeOf(mine), async () => 'replace');
  const entry = ports.library.documents.get().find(({ id }) => id === mine.id);
  expect(entry?.deletedAt).toBeUndefined();
});

test('keeping both gives a new id that remembers the old, and references follow it', async () => {
  const ports = memoryPorts();
  const before = journey('Today').build();
  const after = journey('Tomorrow').with({ state: 'to-be', originId: before.id }).build();
  await ports.library.put(before, noon);
  const stored = await storeImported(ports, outcomeOf(before, after), async () => 'keep-both');
  const [copyId = ''] = stored.ok ? stored.value : [];
  expect(copyId).not.toBe(before.id);
  const entry = ports.library.documents.get().find(({ id }) => id === copyId);
  expect(entry?.origin).toEqual({ docId: before.id });
  const later = await ports.library.get(after.id);
  expect(later && isGrid(later) && later.originId).toBe(copyId);
});

test('cancelling one of several conflicts changes nothing', async () => {
  const ports = memoryPorts();
  const one = journey('One').build();
  const two = journey('Two').build();
  await ports.library.put(one, noon);
  await ports.library.put(two, noon);
  const answers = ['replace', 'cancel'] as const;
  let asked = 0;
  const stored = await storeImported(
    ports,
    outcomeOf({ ...one, title: 'New' }, two),
    async () => answers[asked++] ?? 'cancel',
  );
  expect(stored).toEqual({ ok: true, value: [] });
  expect((await ports.library.get(one.id))?.title).toBe('One');
});

test.each([
  ['shoes.csv', 'Lane,Find,Buy\nPains,Too\u000bslow\u0007,Dear\u001b\n'],
  ['shoes.mmd', 'journey\n  title Shoes\u0001\n  section Find\n    Too\u000bslow#7;: 4: Ana\n'],
  ['shoes.md', '# Shoes\u0001\n## Find\n- Pains\n  - Too\u000bslow\n'],
  [
    'shoes.xml',
    '<CJML><plannedJourney><journeyName>Shoes&#127;</journeyName><touchpoints><plannedAction>' +
      '<initiator><initiatorLabel>Too\u000bslow&#13;</initiatorLabel></initiator>' +
      '</plannedAction></touchpoints></plannedJourney></CJML>',
  ],
])('what no file can hold does not come in with %s', async (name, text) => {
  const read = await readText(memoryPorts(), text, name);
  if (!read.ok) throw new Error(read.problem.message);
  const { documents } = read.value;
  expect(JSON.stringify(documents)).toContain('Too slow');
  const copy = await writeJson(documents, { exportedAt: '2026-05-04T10:00:00Z', app: 'Test' });
  expect(await readJson(copy)).toMatchObject({ ok: true, value: { documents, report: [] } });
});
