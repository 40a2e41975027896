import { expect, test } from 'vitest';
import { addCard } from '../../src/commands/grid/addCard';
import { deleteCards } from '../../src/commands/grid/deleteCards';
import { limits } from '../../src/document/limits';
import { outgrown, run } from '../../src/store/run';
import { journey } from '../support/build';

const long = 'x'.repeat(limits.textBytes);

test('a map never grows past what a file of it could hold, but can always shrink', () => {
  const base = journey().stage('Find', 'Look').lane('pains').build();
  const cards = Math.ceil(limits.documentBytes / limits.textBytes);
  const full = { ...base, cards: { ...base.cards } };
  const [laneId = ''] = Object.keys(base.lanes);
  for (let index = 0; index < cards; index++) {
    const card = { laneId, stepId: 'look', type: 'pain' as const, text: long };
    full.cards[`c${index}`] = { ...card, order: `a${index}` };
  }
  const more = run(addCard({ id: 'new', stepId: 'look', laneId, before: null, text: long }), full);
  const less = run(deleteCards({ cardIds: ['c0'] }), full);
  expect(more.ok && outgrown(full, more.value.document)).toMatchObject({
    ok: false,
    problem: { code: 'too-large', hint: 'Split it into two documents.' },
  });
  expect(less.ok && outgrown(full, less.value.document)).toEqual({ ok: true, value: null });
});
