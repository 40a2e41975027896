import { expect, it } from 'vitest';
import { readVersion } from '../../../src/actions/compare/readVersion';
import { blueprint, journey } from '../../support/build';
import { fileText } from '../../support/files';
import { memoryPorts } from '../../support/memoryPorts';

const shop = journey('Shop').stage('Find', 'Sees ad').build();
const clinic = journey('Clinic').stage('Come', 'Waits').build();
const fileOf = (...documents: object[]) => new File([fileText(documents)], 'copy.json');

it('reads the document with the same id from a file of several', async () => {
  const read = await readVersion(memoryPorts(), fileOf(clinic, shop), shop);
  expect(read.ok && read.value.title).toBe('Shop');
});

it('reads another one of the same kind where none has the same id', async () => {
  const read = await readVersion(memoryPorts(), fileOf(blueprint().build(), clinic), shop);
  expect(read.ok && read.value.title).toBe('Clinic');
});

it('says that a file has nothing of the kind', async () => {
  const read = await readVersion(memoryPorts(), fileOf(blueprint().build()), shop);
  expect(read).toMatchObject({
    ok: false,
    problem: { code: 'other-kind', message: 'There is no journey map in “copy.json”.' },
  });
});

it('hands on why a file could not be read, and stores nothing', async () => {
  const ports = memoryPorts();
  const read = await readVersion(ports, new File(['{'], 'broken.json'), shop);
  expect(read.ok).toBe(false);
  await readVersion(ports, fileOf(shop), shop);
  expect(ports.library.documents.get()).toEqual([]);
});
