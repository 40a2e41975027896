import { expect, test } from 'vitest';
import { editLink } from '../../../src/commands/grid/editLink';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { linkedCards as map } from '../../support/smallMaps';

test('heads, kind and label change, and the label goes', () => {
  const change = { heads: 2, kind: 'depends', label: 'needs' } as const;
  const after = expectCommand(map, editLink({ linkId: 'a-to-b', change }));
  expect(after.links['a-to-b']).toMatchObject(change);
  const bare = expectCommand(after, editLink({ linkId: 'a-to-b', change: { label: null } }));
  expect(Object.keys(bare.links['a-to-b'] ?? {})).not.toContain('label');
});

test('an arrow that is gone is refused', () => {
  expect(expectRefusal(map, editLink({ linkId: 'gone', change: {} }))).toBe(
    'This arrow no longer exists.',
  );
});
