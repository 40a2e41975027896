import { expect, test } from 'vitest';
import { picturesOf } from '../../../src/actions/export/pictures';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import { memoryPorts } from '../../support/memoryPorts';

test("a persona's photo travels with it", async () => {
  const ports = memoryPorts();
  const stored = await ports.library.assets.put(new Blob(['photo'], { type: 'image/png' }));
  if (!stored.ok) throw new Error(stored.problem.message);
  const persona = { ...createBlankPersona(countedIds('p')), assetId: stored.value };
  const { blobs, notes } = await picturesOf(ports, persona, {});
  expect([...blobs.keys()]).toEqual([stored.value]);
  expect(notes).toEqual([]);
});
