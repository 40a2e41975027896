import { expect, test } from 'vitest';
import { setCardText } from '../../../src/commands/grid/setCardText';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey().stage('Find', 'Sees').cell('touchpoints', 'Sees', 'Store visit').build();

test('the text changes and names the channel', () => {
  const after = expectCommand(map, setCardText({ cardId: 'store-visit', text: 'Call' }));
  expect(after.cards['store-visit']).toMatchObject({ text: 'Call', channel: 'phone' });
});

test('while typing no channel is picked', () => {
  const after = expectCommand(
    map,
    setCardText({ cardId: 'store-visit', text: 'App', typing: true }),
  );
  expect(after.cards['store-visit']?.channel).toBeUndefined();
});

test('line breaks of slides keep words apart, and what no file can hold is left out', () => {
  const text = 'Asks\u000bat the\u0001 desk';
  const after = expectCommand(map, setCardText({ cardId: 'store-visit', text }));
  expect(after.cards['store-visit']?.text).toBe('Asks at the desk');
});

test('a channel that is set stays', () => {
  const set = journey()
    .stage('Find', 'Sees')
    .cell('touchpoints', 'Sees', { text: 'Ad', channel: 'tv' })
    .build();
  const after = expectCommand(set, setCardText({ cardId: 'ad', text: 'Email' }));
  expect(after.cards.ad?.channel).toBe('tv');
});

test('a card that is gone is refused', () => {
  expect(expectRefusal(map, setCardText({ cardId: 'gone', text: '' }))).toBe(
    'This card no longer exists.',
  );
});

test('a channel that the text named before stays away; another one is picked', () => {
  const was = 'Store visit';
  const same = expectCommand(
    map,
    setCardText({ cardId: 'store-visit', text: 'Store visits', was }),
  );
  expect(same.cards['store-visit']?.channel).toBeUndefined();
  const other = expectCommand(map, setCardText({ cardId: 'store-visit', text: 'Call', was }));
  expect(other.cards['store-visit']?.channel).toBe('phone');
});
