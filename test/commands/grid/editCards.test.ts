import { expect, test } from 'vitest';
import { editCards } from '../../../src/commands/grid/editCards';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .persona('Ana')
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'Slow', { text: 'Dear', severity: 2, tags: ['price'] })
  .cell('touchpoints', 'Sees', { text: 'Email', channel: 'email' })
  .build();
const both = ['slow', 'dear'];

test('fields are set on all cards at once', () => {
  const after = expectCommand(map, editCards({ cardIds: both, change: { severity: 5 } }));
  expect(both.map((id) => after.cards[id]?.severity)).toEqual([5, 5]);
});

test('null and empty lists clear a field', () => {
  const change = { severity: null, tags: [] };
  const after = expectCommand(map, editCards({ cardIds: ['dear'], change }));
  expect(Object.keys(after.cards.dear ?? {})).not.toContain('severity');
  expect(Object.keys(after.cards.dear ?? {})).not.toContain('tags');
});

test('a channel taken away by hand stays away', () => {
  const after = expectCommand(map, editCards({ cardIds: ['email'], change: { channel: null } }));
  expect(after.cards.email?.channel).toBeUndefined();
});

test('the same value again is no change', () => {
  const change = { severity: 2, tags: ['price'] };
  expect(expectCommand(map, editCards({ cardIds: ['dear'], change }))).toBe(map);
});

test('values out of range and unknown personas are refused', () => {
  const refusal = (change: Parameters<typeof editCards>[0]['change']) =>
    expectRefusal(map, editCards({ cardIds: both, change }));
  expect(refusal({ severity: 6 })).toMatch(/1 to 5/);
  expect(refusal({ impact: 1.5 })).toMatch(/1 to 5/);
  expect(refusal({ personaIds: ['ben'] })).toMatch(/no longer on the map/);
  expect(refusal({ tags: Array.from({ length: 51 }, (_, n) => `t${n}`) })).toMatch(/50 tags/);
});

test('what is no address is refused: a file with it could not be read as it is', () => {
  const change = { href: 'javascript:alert(1)' };
  expect(expectRefusal(map, editCards({ cardIds: ['dear'], change }))).toBe(
    'An address begins with https://, mailto: or tel:.',
  );
});

test('a card leads to another document, and undo says so', () => {
  const link = editCards({ cardIds: ['dear'], change: { documentId: 'returns' } });
  const after = expectCommand(map, link);
  expect(after.cards.dear).toMatchObject({ type: 'pain', documentId: 'returns' });
  expect(link.label).toBe('Link card to a journey');
  const unlink = editCards({ cardIds: ['dear'], change: { documentId: null } });
  expect(expectCommand(after, unlink)).toEqual(map);
  expect(unlink.label).toBe('Unlink card');
});

test('what is no id of a document is refused', () => {
  for (const documentId of ['', 'two words', 'x'.repeat(65)]) {
    expect(expectRefusal(map, editCards({ cardIds: ['dear'], change: { documentId } }))).toMatch(
      /no document that a card can lead to/,
    );
  }
});
