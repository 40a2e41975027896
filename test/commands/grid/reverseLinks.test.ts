import { expect, test } from 'vitest';
import { reverseLinks } from '../../../src/commands/grid/reverseLinks';
import { expectCommand } from '../../support/expectCommand';
import { linkedCards as map } from '../../support/smallMaps';

test('arrows turn round', () => {
  const after = expectCommand(map, reverseLinks({ linkIds: ['a-to-b'] }));
  expect(after.links['a-to-b']).toMatchObject({ from: 'b', to: 'a' });
});
