import { expect, test } from 'vitest';
import { takeIntoStored } from '../../../src/actions/library/mergeIntoMine';
import { succeed } from '../../../src/base/result';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

const map = journey('Shop').stage('Buy', 'Pays').build();
const merged = { before: map, after: { ...map, title: 'Shop of theirs' } };

test('a map that is not open is kept as it was before a merge goes into it', async () => {
  const ports = memoryPorts();
  await ports.library.put(map, noon);
  const { open } = ports.library;
  const kept: unknown[] = [];
  ports.library.open = async (id) => {
    const found = await open(id);
    if (!found.ok) return found;
    const opened = found.value;
    const checkpoint: typeof opened.checkpoint = async (name, kind) => {
      kept.push({ name, kind, document: opened.state().document });
      return succeed(0);
    };
    return succeed({ ...opened, checkpoint });
  };
  expect((await takeIntoStored(ports, merged, 'merge')).ok).toBe(true);
  expect(kept).toEqual([{ name: 'Before the merge', kind: 'pre-import', document: map }]);
  expect(await ports.library.get(map.id)).toEqual(merged.after);
  expect(ports.notices).toEqual([]);
});

test('where nothing can be stored the merge goes on, and that there is no way back is told', async () => {
  const ports = memoryPorts();
  await ports.library.put(map, noon);
  expect((await takeIntoStored(ports, merged, 'update')).ok).toBe(true);
  expect(await ports.library.get(map.id)).toEqual(merged.after);
  expect(ports.notices.map(({ message }) => message)).toEqual([
    'No restore point could be kept before the update.',
  ]);
});
