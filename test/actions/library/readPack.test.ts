import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createImporter, type ImportState } from '../../../src/actions/library/importer';
import { withPngSource } from '../../../src/formats/source/pngSource';
import { journey } from '../../support/build';
import { memoryPorts } from '../../support/memoryPorts';

/** One transparent pixel. */
const onePixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (char) => char.charCodeAt(0),
);

const json = (...documents: unknown[]) =>
  strToU8(JSON.stringify({ format: 'throughline', version: 1, minor: 0, documents, assets: {} }));
const map = (title: string) => journey(title).stage('Find').usualLanes().build();

/** What the ZIP brings into the library; questions are answered with yes. */
async function imported(content: Zippable, name = 'pack.zip') {
  const ports = memoryPorts();
  const importer = createImporter(ports);
  const asked: ImportState[] = [];
  importer.state.subscribe(() => {
    const state = importer.state.get();
    if (state.kind === 'review') queueMicrotask(() => state.answer(true));
    if (state.kind === 'refused') queueMicrotask(() => state.answer());
    if (state.kind !== 'idle' && state.kind !== 'reading') asked.push(state);
  });
  await importer.files([new File([new Uint8Array(zipSync(content))], name)]);
  const titles = ports.library.documents.get().map(({ title }) => title);
  const refused = asked.flatMap((state) =>
    state.kind === 'refused' ? state.refusal.problem.message : [],
  );
  const said = asked.flatMap((state) =>
    state.kind === 'review' ? state.outcome.report.map(({ message }) => message) : [],
  );
  return { titles: titles.toSorted(), refused, said, visited: ports.visited };
}

test('a wrap-up pack opens as the map it was made from, without a question', async () => {
  const pack = {
    'Pizza.json': json(map('Pizza')),
    'Pizza-actions.csv': strToU8('Kind,Text\nSolution,Fix it'),
    'Pizza.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  };
  const { titles, said, visited } = await imported(pack);
  expect(titles).toEqual(['Pizza']);
  expect(said).toEqual([]);
  expect(visited).toEqual(['/d/pizza']);
});

test('a deck that stands first in the pack does not make the pack an Office file', async () => {
  const deck = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
  const { titles } = await imported({
    'Map.pptx': [new Uint8Array(deck), { level: 0 }],
    'Map.json': json(map('Map')),
  });
  expect(titles).toEqual(['Map']);
  const { refused } = await imported({ '[Content_Types].xml': strToU8('<Types/>') }, 'letter');
  expect(refused[0]).toContain('an Office file of another kind');
});

test('without its JSON a pack opens from the picture that carries the map', async () => {
  const source = new TextDecoder().decode(json(map('Inside')));
  const { titles } = await imported({
    'Inside.png': await withPngSource(onePixel, source),
    'Inside.jpg': new Uint8Array(9),
  });
  expect(titles).toEqual(['Inside']);
});

test('all documents of all JSON files come in, what is no document is named', async () => {
  const { titles, said } = await imported({
    'maps/one.json': json(map('One'), map('Two')),
    'maps/three.json': json(map('Three')),
    'package.json': strToU8('{"name": "something else"}'),
    '__MACOSX/maps/._one.json': strToU8('junk'),
  });
  expect(titles).toEqual(['One', 'Three', 'Two']);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^package\.json was left out: /);
});

test('a ZIP without a map is refused with a sentence', async () => {
  const { titles, refused } = await imported({ 'photo.jpg': new Uint8Array(9) });
  expect(titles).toEqual([]);
  expect(refused).toEqual(['There is no map in this ZIP file.']);
});

test('files that unfold to more than a document may have are left out', async () => {
  const bomb = new Uint8Array(51 * 1024 * 1024).fill(32);
  const { titles, said } = await imported({ 'bomb.json': bomb, 'map.json': json(map('Map')) });
  expect(titles).toEqual(['Map']);
  expect(said).toEqual(['bomb.json was left out: it is too much at once']);
});
