import { expect, test } from 'vitest';
import { knownPersonas } from '../../../src/actions/references/knownPersonas';
import { memoryPorts, noon } from '../../support/memoryPorts';
import { relatedPersona } from '../../support/relatedPersona';
import { segmentedMap } from '../../support/segmentedMap';

test('personas are known by name and mark, unless they lie in the bin', async () => {
  const { library } = memoryPorts();
  await library.put(relatedPersona, noon);
  await library.put({ ...relatedPersona, id: 'nameless', title: ' ' }, noon);
  await library.put({ ...relatedPersona, id: 'binned' }, noon);
  await library.put(segmentedMap, noon);
  await library.moveToBin('binned');
  const mark = { shape: 'circle', color: '#4e4ecc' };
  expect(Object.fromEntries(knownPersonas(library.documents.get()))).toEqual({
    ana: { name: 'Ana', mark },
    nameless: { name: 'Untitled persona', mark },
  });
});

test('a list of an older version knows the name alone', async () => {
  const { library } = memoryPorts();
  await library.put(relatedPersona, noon);
  const older = library.documents.get().map((entry) => {
    const { look: _, ...summary } = entry.summary;
    return { ...entry, summary };
  });
  expect(knownPersonas(older).get('ana')).toEqual({ name: 'Ana' });
});
