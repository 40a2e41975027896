import { expect, test, vi } from 'vitest';
import { checkLibrary } from '../../../src/actions/check/checkLibrary';
import { countedIds } from '../../../src/base/id';
import { fail } from '../../../src/base/result';
import { createBlankPersona } from '../../../src/document/create';
import { journey } from '../../support/build';
import { memoryPorts, noon } from '../../support/memoryPorts';

const sheet = (id: string, title: string) => ({
  ...createBlankPersona(countedIds(id)),
  id,
  title,
});
const trip = { ...journey('Trip').persona('Ana', { documentId: 'ana' }).build(), id: 'trip' };

async function filled() {
  const ports = memoryPorts();
  for (const each of [trip, sheet('ana', 'Ana'), sheet('ben', 'Ben')]) {
    await ports.library.put(each, noon);
  }
  return ports;
}

const messages = (found: readonly { message: string }[]) => found.map(({ message }) => message);

test('only what changed is read again', async () => {
  const ports = await filled();
  const peek = vi.spyOn(ports.library, 'peek');
  const first = await checkLibrary(ports);
  expect(messages(first.open)).toEqual(['“Ben” is on no map and in no segment.']);
  expect(first.count).toBe(3);
  expect(peek).toHaveBeenCalledTimes(3);
  await ports.library.rename('ben', 'Benno');
  expect(messages((await checkLibrary(ports)).open)).toEqual([
    '“Benno” is on no map and in no segment.',
  ]);
  expect(peek).toHaveBeenCalledTimes(4);
});

test('what lies in the bin is not looked at, and is missed by who refers to it', async () => {
  const ports = await filled();
  await ports.library.moveToBin('ana');
  const { open, count } = await checkLibrary(ports);
  expect(count).toBe(2);
  expect(messages(open)).toContain('The persona sheet of “Ana” in “Trip” is not here.');
});

test('a document that cannot be read is named, and nothing is said of it', async () => {
  const ports = await filled();
  const { peek } = ports.library;
  vi.spyOn(ports.library, 'peek').mockImplementation(async (id) =>
    id === 'ben' ? fail('document-damaged', 'It is damaged.') : peek(id),
  );
  const { open, unread } = await checkLibrary(ports);
  expect(unread).toEqual(['Ben']);
  expect(open).toEqual([]);
});
