import { expect, test } from 'vitest';
import { splitCard } from '../../../src/commands/grid/splitCard';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', { text: 'Slow\n\n Dear \nFar', severity: 3 }, 'Last')
  .build();
const [cardId = ''] = Object.keys(map.cards);

test('each line becomes a card, the first keeps what it had', () => {
  const after = expectCommand(map, splitCard({ cardId, id: 'part' }));
  expect(sketch(after)).toEqual(['Find > Sees | Pains: Slow, Dear, Far, Last']);
  expect(after.cards[cardId]?.severity).toBe(3);
  expect(after.cards.part).toMatchObject({ text: 'Dear', type: 'pain' });
});

test('one line is refused', () => {
  expect(expectRefusal(map, splitCard({ cardId: 'last', id: 'part' }))).toMatch(/only one/);
});
