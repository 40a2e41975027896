import { describe, expect, it } from 'vitest';
import { comparableEntries, likelyPair } from '../../../src/actions/compare/comparable';
import { journey } from '../../support/build';
import { memoryLibrary } from '../../support/memoryLibrary';

async function library() {
  const kept = memoryLibrary(() => 9);
  await kept.put(journey('Shop').build(), 1);
  await kept.put(journey('Clinic').build(), 3);
  await kept.put(journey('Shop again').with({ originId: 'shop' }).build(), 2);
  return kept;
}

describe('which versions are compared', () => {
  it('takes the map that a to-be map comes from as the one before', async () => {
    const entries = (await library()).documents.get();
    expect(likelyPair(entries, { id: 'shop-again', kind: 'journey' })).toEqual({
      before: 'shop',
      after: 'shop-again',
    });
  });

  it('takes the to-be version of an as-is map as the one after', async () => {
    const entries = (await library()).documents.get();
    expect(likelyPair(entries, { id: 'shop', kind: 'journey' })).toEqual({
      before: 'shop',
      after: 'shop-again',
    });
  });

  it('takes the map that was edited last where no map comes from another', async () => {
    const entries = (await library()).documents.get();
    expect(likelyPair(entries, { id: 'clinic', kind: 'journey' })).toEqual({
      before: 'shop-again',
      after: 'clinic',
    });
  });

  it('finds nothing where there is no other of the kind', async () => {
    const entries = (await library()).documents.get();
    expect(likelyPair(entries, { id: 'ana', kind: 'persona' })).toBeNull();
  });

  it('leaves out what lies in the bin', async () => {
    const kept = await library();
    await kept.moveToBin('shop');
    const entries = kept.documents.get();
    const found = comparableEntries(entries, { id: 'clinic', kind: 'journey' });
    expect(found.map(({ id }) => id)).toEqual(['clinic', 'shop-again']);
    expect(likelyPair(entries, { id: 'shop-again', kind: 'journey' })?.before).toBe('clinic');
  });
});
