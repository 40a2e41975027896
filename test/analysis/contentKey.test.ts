import { expect, test } from 'vitest';
import { contentKey } from '../../src/analysis/contentKey';
import { journey } from '../support/build';

const map = journey('Ordering').stage('Find').cell('Pains', 'Find', 'Slow').build();

test('a copy under another id has the same key, whatever order its fields stand in', async () => {
  const copy = Object.fromEntries(Object.entries({ ...map, id: 'copy' }).reverse());
  expect(await contentKey(copy as unknown as typeof map)).toBe(await contentKey(map));
  expect(await contentKey(map)).toMatch(/^[0-9a-f]{64}$/);
});

test('any other word makes another key', async () => {
  expect(await contentKey({ ...map, title: 'Buying' })).not.toBe(await contentKey(map));
});
