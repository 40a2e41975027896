import { expect, test } from 'vitest';
import { reverseLinks } from '../../../src/commands/grid/reverseLinks';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

const map = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'A', 'B', 'C')
  .link('A', 'B')
  .build();

test('arrows turn round', () => {
  const after = expectCommand(map, reverseLinks({ linkIds: ['a-to-b'] }));
  expect(after.links['a-to-b']).toMatchObject({ from: 'b', to: 'a' });
});
