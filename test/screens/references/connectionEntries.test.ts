import { expect, test, vi } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import type { GridDocument } from '../../../src/document/grid';
import { connectionEntries } from '../../../src/screens/references/connectionEntries';
import type { MenuEntry } from '../../../src/ui/menuEntry';
import { blueprint, journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const trip: GridDocument = { ...journey('Trip').build(), id: 'trip' };
const desk: GridDocument = {
  ...blueprint('Desk').with({ journeyId: 'trip' }).build(),
  id: 'desk',
};
const tomorrow: GridDocument = {
  ...journey('Trip tomorrow').with({ originId: 'trip', state: 'to-be' }).build(),
  id: 'tomorrow',
};

async function filled() {
  const ports = memoryPorts();
  for (const document of [trip, desk, tomorrow]) await ports.library.put(document, noon);
  return ports;
}

function menuOf(ports: ReturnType<typeof memoryPorts>, document: GridDocument) {
  const choose = { journey: vi.fn(), origin: vi.fn() };
  const entries = connectionEntries(gridContext(testEditor(document), ports), choose);
  return { choose, entries };
}

const labels = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => ('label' in entry ? entry.label : []));

test('a blueprint leads to its journey, the journey to its blueprints and to-be versions', async () => {
  const ports = await filled();
  const { entries } = menuOf(ports, desk);
  expect(labels(entries)).toEqual(['Continues “Trip”']);
  const [first] = entries;
  if (first && 'onSelect' in first) first.onSelect();
  expect(ports.visited).toEqual(['/d/trip']);

  const back = menuOf(ports, trip).entries;
  expect(labels(back)).toEqual(['Blueprints of this journey', 'To-be versions']);
  const [blueprints] = back;
  expect(blueprints && 'items' in blueprints && labels(blueprints.items)).toEqual(['Desk']);
  expect(labels(menuOf(ports, tomorrow).entries)).toEqual(['Comes from “Trip”']);
});

test('a missing journey or origin is said and can be chosen again', async () => {
  const ports = await filled();
  await ports.library.moveToBin('trip');
  const { entries, choose } = menuOf(ports, desk);
  expect(labels(entries)).toEqual(['The journey it continues is missing…']);
  const [first] = entries;
  if (first && 'onSelect' in first) first.onSelect();
  expect(choose.journey).toHaveBeenCalledOnce();
  expect(labels(menuOf(ports, tomorrow).entries)).toEqual(['The map it comes from is missing…']);
});

test('a map that stands alone has no such entries', () => {
  expect(menuOf(memoryPorts(), trip).entries).toEqual([]);
});
