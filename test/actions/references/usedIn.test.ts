import { expect, test } from 'vitest';
import { usedWhere, usesOf } from '../../../src/actions/references/usedIn';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../../src/document/create';
import { blueprint, journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

async function filled() {
  const ports = memoryPorts();
  const put = ports.library.put;
  await put({ ...createBlankPersona(countedIds('p')), id: 'ana', title: 'Ana' }, noon);
  await put(journey('Trip').persona('Ana', { documentId: 'ana' }).build(), noon);
  await put(journey('Stay').persona('Ana', { documentId: 'ana' }).build(), noon);
  await put(blueprint('Desk').with({ journeyId: 'trip' }).build(), noon);
  const segments = createBlankSegmentation(countedIds('s'));
  const hunters = { name: 'Hunters', order: 'a0', personaIds: ['ana'] };
  await put({ ...segments, id: 'all', title: 'All', segments: { hunters } }, noon);
  return ports;
}

test('a persona knows where it is used without opening anything', async () => {
  const { library } = await filled();
  library.open = () => Promise.reject(new Error('opened'));
  const uses = usesOf(library.documents.get(), 'ana');
  expect(uses.map(({ entry, where }) => [entry.title, where])).toEqual(
    expect.arrayContaining([
      ['Trip', ['persona on the map']],
      ['Stay', ['persona on the map']],
      ['All', ['stands for segment “Hunters”']],
    ]),
  );
  expect(usedWhere(library.documents.get(), 'ana')).toBe('on 2 maps and in 1 segment');
});

test('what lies in the bin uses nothing', async () => {
  const { library } = await filled();
  await library.moveToBin('trip');
  expect(usedWhere(library.documents.get(), 'ana')).toBe('on 1 map and in 1 segment');
  expect(usedWhere(library.documents.get(), 'all')).toBeNull();
});

test('a journey knows the blueprints that continue it', async () => {
  const { library } = await filled();
  expect(usesOf(library.documents.get(), 'trip')).toMatchObject([
    { entry: { title: 'Desk' }, where: ['continues it as a blueprint'] },
  ]);
});
