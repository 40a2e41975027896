import { expect, test } from 'vitest';
import { createIncoming } from '../../../src/actions/pictures/incoming';

const jpeg = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 10, 0, 20, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0],
  ...[0xff, 0xd9],
]);

async function ordered(leaves: boolean): Promise<string[]> {
  const order: string[] = [];
  const importer = {
    files: async (files: readonly File[]) => {
      await Promise.resolve();
      order.push(...files.map(({ name }) => name));
    },
  };
  const take = async (files: File[]) => {
    order.push(...files.map(({ name }) => name));
  };
  const incoming = createIncoming(importer, () => ({ take, leaves }));
  const files = [new File([jpeg], 'wall.jpg', { type: 'image/jpeg' }), new File(['a'], 'a.csv')];
  await incoming.files(files);
  return order;
}

test('pictures that open another map come last, as what the rest asks stays on this screen', async () => {
  expect(await ordered(true)).toEqual(['a.csv', 'wall.jpg']);
});

test('pictures that go into what is open come before other documents open', async () => {
  expect(await ordered(false)).toEqual(['wall.jpg', 'a.csv']);
});
